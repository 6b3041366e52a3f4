import { existsSync } from 'node:fs'

/** A Chromium of this machine, or nothing: then the tests that need one are skipped, and say so. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

if (chromiumPath === undefined)
  console.warn('No Chromium found: the tests of the report page are skipped (set CHROMIUM_PATH to run them).')

/** As quiet as it can be made: no sandbox inside a container, no requests of its own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
