import { type Judgement, standing } from '#types/judgement.ts'
import type { Situation } from '#types/situation.ts'
import type { DocumentView } from '#types/views.ts'
import { plain, visible } from '../plain.ts'
import { addressOf, orderOf } from './claim-rows.ts'
import { documentRows } from './documents.ts'
import { marksOf } from './marks.ts'
import { looked } from './quote.ts'

/** One document to be read, with everything that was read out of it marked. `undefined`: the situation has none of that id. */
export function documentView(
  situation: Situation,
  id: string,
  judgements: readonly Judgement[] = [],
): DocumentView | undefined {
  const look = looked(situation)
  const source = look.source(id)
  const row = documentRows(situation).find((each) => each.id === id)
  if (!source || !row) return undefined
  const { document, sentences } = source.reading
  const { ofStatement } = orderOf(situation)
  const claims = (statement: string): string[] => (ofStatement.get(`${id}\n${statement}`) ?? []).map(addressOf)
  return {
    ...row,
    text: visible(document.text),
    authors: (document.authors ?? []).map(plain),
    blocks: document.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    marks: marksOf(look, source, claims),
    judgements: standing(judgements).filter(({ on }) =>
      on.some((anchor) => anchor.kind !== 'source' && anchor.document === id),
    ),
  }
}
