/**
 * Whether the words around a verb say that what it names came about: "attacked", "will attack", "did not attack", "failed to attack", "accused of attacking".
 * A verb that is not finite takes over what its governor says: "began to bomb" as "began", "plans to bomb" is still to come.
 */
import type { Analysis, VerbGroup } from '#types/analysis.ts'
import { phraseEndingAt } from '../clauses/chain.ts'
import { coordinatedWith } from '../clauses/subject.ts'
import { verbBefore } from '../clauses/walk.ts'

/** `so`: told as fact; `ahead`: to come, wished for or supposed; `not`: it did not; `alleged`: somebody is accused of it. */
export type Outlook = 'so' | 'ahead' | 'not' | 'alleged'

export function outlookOf(analysis: Analysis, group: VerbGroup, depth = 0): Outlook {
  if (depth > 5) return 'so'
  if (group.negated) return 'not'
  if (isSupposed(analysis, group)) return 'ahead'
  const joined = coordinatedWith(analysis, group)
  if (!group.finite && joined !== undefined) return outlookOf(analysis, joined, depth + 1)
  if (group.finite) return finiteOutlook(analysis, group, joined)
  return group.infinitive ? infinitiveOutlook(analysis, group, depth) : participleOutlook(analysis, group, depth)
}

function finiteOutlook({ tokens }: Analysis, group: VerbGroup, joined: VerbGroup | undefined): Outlook {
  if (group.tense === 'future') return 'ahead'
  if (group.modal !== undefined) {
    if (/^(?:would|could|may|might|can|should|must|shall|'d)$/.test(group.modal))
      return group.perfect ? 'alleged' : 'ahead'
  }
  // "will meet on Monday and discuss": the second verb stands bare
  if (joined?.tense === 'future' && tokens[group.head]!.form === 'base') return 'ahead'
  return 'so'
}

function infinitiveOutlook(analysis: Analysis, group: VerbGroup, depth: number): Outlook {
  const { tokens } = analysis
  let right = group.first
  while (tokens[right - 1]?.lower === 'to' || tokens[right - 1]?.tag === 'ADV') right--
  const beside = phraseEndingAt(analysis, right)
  const governor = beside?.kind === 'verb' ? beside : verbBefore(analysis, right, 3, () => true)
  if (governor === undefined) return 'ahead'
  const { lemma, lower } = tokens[governor.head]!
  if (/^(?:fail|refuse|decline|neglect)$/.test(lemma)) return 'not'
  if (beside?.kind === 'verb' && /^(?:manage|begin|start|continue|come|proceed|help|dare|cease|use)$/.test(lemma))
    return outlookOf(analysis, governor, depth + 1)
  // "took to television to denounce": said and done at once
  if (/^(?:use|help|take|gather|post|tweet|write|rally|march)$/.test(lemma))
    return outlookOf(analysis, governor, depth + 1)
  if (
    governor.passive &&
    /^(?:believed|said|reported|alleged|known|thought|rumoured|rumored|understood|claimed)$/.test(lower)
  )
    return 'alleged'
  if (/^(?:appear|seem)$/.test(lemma)) return group.perfect ? 'alleged' : 'ahead'
  return 'ahead'
}

function participleOutlook(analysis: Analysis, group: VerbGroup, depth: number): Outlook {
  const { tokens } = analysis
  let right = group.first
  while (tokens[right - 1]?.tag === 'ADV') right--
  const beside = phraseEndingAt(analysis, right)
  if (beside?.kind === 'noun') return tokens[beside.first]?.lower === 'no' ? 'not' : 'so'
  if (beside?.kind === 'verb') {
    const { lemma } = tokens[beside.head]!
    if (
      /^(?:consider|contemplate|mull|plan|propose|suggest|discuss|risk|envisage|avoid|recommend|favor|favour|oppose)$/.test(
        lemma,
      )
    )
      return 'ahead'
    if (lemma === 'deny') return 'not'
    return outlookOf(analysis, beside, depth + 1)
  }
  const { lower } = tokens[right - 1] ?? { lower: '' }
  if (lower === 'without' || (lower === 'of' && tokens[right - 2]?.lower === 'instead')) return 'not'
  const verb = verbBefore(analysis, right, 5, (one) => lower !== ',' || one.finite)
  if (verb === undefined || tokens[verb.head]!.sentence !== tokens[group.head]!.sentence) return 'so'
  const { lemma } = tokens[verb.head]!
  if (lower === 'against' || lower === 'from') return 'ahead'
  if (
    /^(?:of|for|with|in)$/.test(lower) &&
    /^(?:accuse|suspect|charge|blame|indict|investigate|implicate|sue)$/.test(lemma)
  )
    return 'alleged'
  if (
    lower === 'of' &&
    /^(?:threat|risk|prospect|possibility|danger|chance|way|idea|hope)s?$/.test(tokens[right - 2]?.lower ?? '')
  )
    return 'ahead'
  return outlookOf(analysis, verb, depth + 1)
}

/** Inside "if …", "unless …", "whether …": supposed only. */
function isSupposed({ tokens, sentences }: Analysis, group: VerbGroup): boolean {
  const { first } = sentences[tokens[group.first]!.sentence]!
  for (let at = group.first - 1; at >= first && group.first - at < 18; at--) {
    const { lower, tag } = tokens[at]!
    if (lower === ',' || lower === ';' || lower === 'that' || lower === 'who' || lower === 'which') return false
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return tokens[at - 1]?.lower !== 'as'
    if (lower === 'should' && tag === 'AUX' && at < group.first - 1) return true
  }
  return false
}
