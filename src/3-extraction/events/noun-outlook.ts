/** Whether a noun event came about: "no deal", "planned talks", "pledged to impose sanctions", "called for talks", "the alleged attack". */
import type { Analysis, NounPhrase } from '#types/analysis.ts'
import { phraseEndingAt } from '../clauses/chain.ts'
import type { Carrier } from './carriers.ts'
import { type Outlook, outlookOf } from './outlook.ts'

export function nounOutlook(analysis: Analysis, phrase: NounPhrase, carrier: Carrier | undefined): Outlook {
  const { tokens } = analysis
  for (let at = phrase.first; at < phrase.head; at++) {
    const { lower } = tokens[at]!
    if (lower === 'no') return 'not'
    if (ahead.has(lower)) return 'ahead'
    if (/^(?:alleged|suspected|reported|purported|apparent|supposed)$/.test(lower)) return 'alleged'
  }
  if (carrier !== undefined) return outlookOf(analysis, carrier.verb)
  const joint = tokens[phrase.first - 1]?.lower ?? ''
  const at = /^(?:for|of|off|out|against|to|from)$/.test(joint) ? phrase.first - 1 : phrase.first
  const governor = phraseEndingAt(analysis, at)
  if (governor?.kind !== 'verb') {
    // "the threat of an attack", "a plan for talks"
    const held = joint === 'of' || joint === 'for' ? phraseEndingAt(analysis, phrase.first - 1) : undefined
    return held?.kind === 'noun' && supposing.test(tokens[held.head]!.lower) ? 'ahead' : 'so'
  }
  const { lemma } = tokens[governor.head]!
  if (joint === 'for' && /^(?:call|push|press|appeal|ask|hope|wait|prepare|plead)$/.test(lemma)) return 'ahead'
  if (
    /^(?:plan|propose|threaten|demand|urge|want|expect|await|fear|consider|mull|contemplate|promise|pledge|predict|anticipate|schedule|seek)$/.test(
      lemma,
    )
  )
    return 'ahead'
  if (/^(?:prevent|avert|avoid|rule|foil|thwart|deny)$/.test(lemma)) return 'not'
  // Anything else is done to what there is; only a future of the whole clause reaches the noun: "will discuss an attack" does not.
  return 'so'
}

const supposing =
  /^(?:threats?|risks?|prospects?|possibility|danger|chances?|plans?|fears?|hopes?|calls?|proposals?|preparations?|warnings?|requests?|event|case|deadline)$/

const ahead: ReadonlySet<string> = new Set(
  'planned possible potential upcoming future further expected proposed threatened imminent likely impending scheduled next additional final hypothetical would-be'.split(
    ' ',
  ),
)
