import type { Span } from '#types/span.ts'

/**
 * The language of a text as ISO 639-1, judged on its blocks: "en", "uk". Below 20 words nothing is judged,
 * and the text is taken for English: four words of a Ukrainian headline pass for Serbian.
 *
 * English prose is a quarter function words and more, which is counted first. So the detector with its table of
 * n-grams (0.4 s and 190 MB to load) is only needed for what is not plainly English.
 */
export async function languageOf(text: string, blocks: readonly Span[]): Promise<string> {
  const sample = sampleOf(text, blocks)
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < fewestWords || isPlainlyEnglish(words)) return 'en'
  const detector = await loadDetector()
  const found = detector.detect(sample)
  const { language } = found
  if (language === '' || language === 'en') return 'en'
  // A list of foreign names in an English text: the detector wavers, some English is there.
  return !found.isReliable() && functionShare(words) > 0.1 ? 'en' : language
}

/** "Ukrainian" for "uk". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}

const fewestWords = 20
const sampleLength = 3000

/** Long texts are judged by their beginning and their middle, since either may be a quotation or a notice. */
function sampleOf(text: string, blocks: readonly Span[]): string {
  const middle = Math.floor(blocks.length / 2)
  const first = take(text, blocks.slice(0, middle || 1), sampleLength / 2)
  return middle === 0 ? first : `${first}\n${take(text, blocks.slice(middle), sampleLength / 2)}`
}

function take(text: string, blocks: readonly Span[], length: number): string {
  let taken = ''
  for (const block of blocks) {
    if (taken.length >= length) break
    taken += `${text.slice(block.start, Math.min(block.end, block.start + length))}\n`
  }
  return taken
}

function isPlainlyEnglish(words: readonly string[]): boolean {
  return functionShare(words) >= 0.22
}

function functionShare(words: readonly string[]): number {
  const seen = new Set<string>()
  let count = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (!functionWords.has(lower)) continue
    seen.add(lower)
    count++
  }
  // Other languages own a few of these spellings ("of", "was", "had", "to"), but not many of them side by side.
  return seen.size < 5 ? 0 : count / words.length
}

type Detector = typeof import('eld/small')['default']
let detector: Promise<Detector> | undefined

/** Loaded once, on the first text that needs it. */
function loadDetector(): Promise<Detector> {
  detector ??= import('eld/small').then((module) => module.default)
  return detector
}

const functionWords: ReadonlySet<string> = new Set(
  `the of and to that for with from by at as is are was were be been being has have had it its this these those they their
  them he his she her who which what when where will would could should may might not but or if than then there about after
  before over into under between because while said says on an we our you your i my more can also during against`.split(
    /\s+/,
  ),
)
