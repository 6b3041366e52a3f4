/** Starts the parsing process from the TypeScript sources: processes do not take over the loader of the program that starts them. */
import { register } from 'tsx/esm/api'

register()
await import('./parser.ts')
