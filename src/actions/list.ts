import type { Action } from './action.ts'
import { analyse } from './analyse.ts'
import { brief } from './brief.ts'
import { add } from './case/add.ts'
import { caseAction } from './case/case.ts'
import { changes } from './case/changes.ts'
import { claim, claims } from './case/claims.ts'
import { documents } from './case/documents.ts'
import { exportAction } from './case/export.ts'
import { figures } from './case/figures.ts'
import { judge, undo } from './case/judge.ts'
import { report } from './case/report.ts'
import { reread } from './case/reread.ts'
import { seal } from './case/seal.ts'
import { verify } from './case/verify.ts'
import { versions } from './case/versions.ts'
import { watch } from './case/watch.ts'
import type { CaseAction } from './case-action.ts'
import { read } from './read.ts'

/** What can be done with a case, for every way of calling it. */
export const caseActions: readonly CaseAction[] = [
  add,
  report,
  claims,
  claim,
  figures,
  changes,
  documents,
  versions,
  judge,
  undo,
  exportAction,
]

/** All that a person can do, in the order in which the help shows it. */
export const actions: readonly Action[] = [
  brief,
  caseAction,
  ...caseActions,
  watch,
  reread,
  seal,
  verify,
  read,
  analyse,
]
