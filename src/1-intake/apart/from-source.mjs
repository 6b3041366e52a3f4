/** Starts a parsing thread from the TypeScript sources: threads do not take over the loader of the program that starts them. */
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
