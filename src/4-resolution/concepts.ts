import { nearSynonyms } from '#lexicon/near-synonyms.ts'

/**
 * What a word stands for when two texts are compared: its stem, or the concept that it shares with its near synonyms.
 * Example: "soldiers" and "troops" are both "troop", "killed" and "death toll" both "kill"; "the", "said" and "3,000" are nothing.
 */
export function conceptOf(lower: string): string {
  const plain = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  if (plain.length < 2 || stopWords.has(plain) || /^[\d.]+$/.test(plain)) return ''
  const stem = stemOf(plain)
  return synonyms.get(stem) ?? stem
}

/** The same, remembering the words of one resolution. */
export function conceptReader(): (lower: string) => string {
  const known = new Map<string, string>()
  return (lower) => {
    const before = known.get(lower)
    if (before !== undefined) return before
    const concept = conceptOf(lower)
    known.set(lower, concept)
    return concept
  }
}

/** A light stemmer: it has to bring forms of one word together, and need not give a word. */
export function stemOf(word: string): string {
  let stem = word
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 6 && stem.endsWith('ment')) stem = stem.slice(0, -4)
  else if (stem.length > 7 && stem.endsWith('ation')) stem = stem.slice(0, -5)
  else if (stem.length > 5 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3))
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undoubled(stem.slice(0, -2))
  else if (stem.length > 6 && stem.endsWith('al')) stem = stem.slice(0, -2)
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

const stopWords = new Set(
  `a an the this that these those such and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with
  within without about above after against along among around before behind below beneath beside between beyond down during except inside
  near outside since through throughout till toward towards under until unlike while where when which who whom whose what why how whether because
  although though however i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself
  themselves am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
  not no none neither never well there here also too very just only even still already again more most much many less least few some any all both each
  every other others another same own one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
  thousands million millions billion billions first second third last next new now ever far
  say says said saying tell tells told telling report reports reported reporting according add adds added note notes noted state states stated
  claim claims claimed warn warned warns believe believes believed think thinks thought announce announced announces confirm confirmed confirms
  confirmation deny denied denies denial acknowledge acknowledged acknowledges admit admits admitted alert alerted alerts comment comments
  commented declined declines decline statement statements reportedly allegedly alleged likely unlikely probably possibly perhaps
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today yesterday tomorrow day days week weeks month months year years morning evening night afternoon noon ago recent recently earlier later
  a.m p.m am pm they've they're we've we're i've i'm it's that's there's he's she's don't didn't doesn't can't won't isn't wasn't
  twenty thirty forty fifty sixty seventy eighty ninety
  mr mrs ms dr sir people person persons alarm alarms concern concerns concerned really get gets got go goes went going come comes came make makes made take takes took put give given`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const synonyms: ReadonlyMap<string, string> = new Map(
  nearSynonyms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [stemOf(word), words[0]!] as const)
    }),
)
