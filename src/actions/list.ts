import type { Action } from './action.ts'
import { analyse } from './analyse.ts'
import { brief } from './brief.ts'
import { read } from './read.ts'

/** All that a person can do, in the order in which the help shows it. */
export const actions: readonly Action[] = [brief, read, analyse]
