/** Resolves the times of a text one after the other and keeps what the text last spoken of: "In March 2014 … the following day". */
import type { Wording } from '#types/analysis.ts'
import { type Draft, wordAt } from '../draft.ts'
import { type CalendarDay, parseDay, quarterOf } from './calendar.ts'
import { resolve } from './resolve.ts'
import type { Anchor, Resolved, Scene } from './scene.ts'
import { directionOf, isSaid, isTold } from './tense.ts'

/** A story of another year ends this many sentences after it was last dated, or with its paragraph. */
const memory = 3

export function openStory(analysis: Wording): { tell(draft: Draft): Resolved } {
  const published = parseDay(analysis.document.published)
  let anchor: Anchor | undefined
  let quarter: Scene['quarter']
  let quarterSentence = 0
  const eventDays = new Map<string, string>()
  return {
    tell(draft) {
      const sentence = analysis.sentences[analysis.tokens[draft.first]!.sentence]!
      const { length, ref, set } = draft.meaning
      // What lasts, recurs or names no date lies on no side.
      const direction = (length ?? ref ?? set) === undefined ? directionOf(analysis, draft) : 'open'
      const near =
        anchor !== undefined &&
        direction !== 'ahead' &&
        direction !== 'leaning ahead' &&
        (anchor.sentence === sentence.index ||
          (anchor.block === sentence.block && sentence.index - anchor.sentence < memory && anchor.leads))
      const goesOn =
        anchor !== undefined &&
        sentence.block - anchor.block <= 1 &&
        direction !== 'ahead' &&
        direction !== 'leaning ahead'
      const resolved = resolve(
        draft.meaning,
        {
          published,
          anchor,
          eventDay: (noun) => eventDays.get(noun),
          quarter: sentence.index - quarterSentence < 8 ? quarter : undefined,
          near,
          beside: anchor?.sentence === sentence.index,
          goesOn,
          told: direction === 'back' && isTold(analysis, draft),
          past: direction === 'back' && draft.meaning.weekday !== undefined && !isSaid(analysis, draft),
        },
        direction,
      )
      const value = length ?? ref ?? set ?? resolved.value
      const date = typeof value === 'string' ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) : null
      if (date && typeof value === 'string' && value === resolved.value) {
        const [, year, month, day] = date
        const told = anchor?.year === Number(year) && anchor.stated
        const kept = told && (near || (goesOn && day !== undefined && anchor?.year !== published?.year))
        anchor = {
          value: value.slice(0, 10),
          year: Number(year),
          ...(month === undefined ? {} : { month: Number(month) }),
          ...(day === undefined ? {} : { day: Number(day) }),
          stated: kept || tellsStory(analysis, draft),
          block: sentence.block,
          sentence: sentence.index,
          leads: (kept && anchor?.leads === true) || draft.first - sentence.first < 3 || day !== undefined,
        }
        if (day !== undefined && isNamedDay(draft))
          nounsAround(analysis, draft, (noun) => eventDays.set(noun, value.slice(0, 10)))
        const named = /^(\d{4})-Q([1-4])$/.exec(value)
        if (named && draft.meaning.quarter !== undefined) {
          const told = { year: Number(named[1]), quarter: Number(named[2]) }
          // Results are of quarters that are over: one that runs or comes is compared with nothing, where another was named.
          if (quarter === undefined || published === undefined || isOver(told, published)) {
            quarter = told
            quarterSentence = sentence.index
          }
        }
      }
      // A day that the story leaves open still belongs to it.
      else if (anchor !== undefined && near && draft.meaning.weekday !== undefined)
        anchor = { ...anchor, sentence: sentence.index }
      return resolved
    },
  }
}

function isOver({ year, quarter }: NonNullable<Scene['quarter']>, published: CalendarDay): boolean {
  return year * 4 + quarter < published.year * 4 + quarterOf(published.month)
}

/** "In 2014 …", "on 5 March 2014": the text has gone there. "since 2014", "the 2014 treaty" only mention it. */
function tellsStory({ tokens }: Wording, { first, meaning }: Draft): boolean {
  if (meaning.year === undefined) return false
  const lead = tokens[first - 1]?.sentence === tokens[first]!.sentence ? tokens[first - 1]!.lower : ''
  return meaning.day !== undefined ? /^(?:on|in|,|)$/.test(lead) : /^(?:in|during|on)$/.test(lead)
}

/** Not "today" or "yesterday", which date whatever is told. */
function isNamedDay({ meaning }: Draft): boolean {
  return meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday !== undefined
}

/** What a day dates: "the 5 May summit", "Tuesday's vote", "the summit of 5 May", "the summit began on 5 May". */
function nounsAround({ tokens }: Wording, { first, last }: Draft, tell: (noun: string) => void): void {
  const { sentence } = tokens[first]!
  let behind = wordAt(tokens, last) === "'s" ? last + 1 : last
  while (behind < last + 4 && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[behind + 1]?.tag ?? '')) behind++
  if (tokens[behind]?.tag === 'NOUN' && tokens[behind]!.sentence === sentence) tell(tokens[behind]!.lemma)
  let before = first - 1
  while (before > first - 6 && /^(?:ADP|DET|VERB|AUX|ADV|PART)$/.test(tokens[before]?.tag ?? '')) before--
  if (before < first - 1 && tokens[before]?.tag === 'NOUN' && tokens[before]!.sentence === sentence)
    tell(tokens[before]!.lemma)
}
