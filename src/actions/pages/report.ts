import { compose } from '#5-report/compose.ts'
import type { Report } from '#types/report.ts'
import type { CaseView } from '../case/view.ts'

/** The report of a case as it stands, with what persons judged. */
export function composeCase({ situation, judgements }: CaseView): Report {
  return compose(situation, { judgements })
}
