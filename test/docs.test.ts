/** Docs cannot drift: what they say of commands, options, codes and fields is held against the program. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toContract } from '#5-report/json-lines.ts'
import { actions as shared } from '#actions/list.ts'
import { serveAction } from '#http/serve.ts'
import { read } from '#pipeline.ts'
import { documentOf } from './marked.ts'

const actions = [...shared, serveAction('0')]
const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = text('README.md')
const contract = text('docs/read.md')

describe('docs', () => {
  test.each(actions.map((action) => [action.name, action] as const))(
    'README shows `sitrep %s`, and its examples are real',
    (name, action) => {
      expect(readme).toContain(`sitrep ${name}`)
      for (const example of action.examples) expect(example).toMatch(new RegExp(`^sitrep ${name}\\b`))
    },
  )

  test('every command and option that README uses exists', () => {
    const known = new Set(
      actions.flatMap(({ options }) => options.flatMap(({ flags }) => flags.match(/--?[a-z]+/g) ?? [])),
    )
    const names = new Set(actions.map(({ name }) => name))
    for (const [, name, rest] of readme.matchAll(/^(?:sitrep|.*bin\/sitrep\.js) (\w+)(.*?)(?:#.*)?$/gm)) {
      expect(names).toContain(name)
      for (const flag of rest!.match(/(?<=\s)--?[a-z]+/g) ?? []) expect(known).toContain(flag)
    }
  })

  test('every code that a problem can have is explained', () => {
    const codes = [...text('src/types/problem.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(10)
    expect(
      [...contract.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code).filter((code) => codes.includes(code!)),
    ).toEqual(codes)
  })

  test('every field of a line is described, and no other', async () => {
    const line = JSON.parse(toContract({ reading: await read(documentOf('Norland sent troops, the ministry said.')) }))
    const described = contract.slice(0, contract.indexOf('## Codes'))
    for (const field of Object.keys(line)) expect(described).toContain(`\`${field}\``)
  })
})
