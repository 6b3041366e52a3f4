/**
 * News texts → src/lexicon/everyday-words.ts: what one in fifteen of them has, names aside, so that it does not tell what a text is about.
 * Run: node --conditions=source --import tsx tools/make-everyday-words.ts FILE.txt… (PolNeAR's 924 articles, train and dev).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { wordsIn } from '#4-resolution/words.ts'

const files = process.argv.slice(2)
/** By concept: in how many texts, in how many of them with a capital, and by which words. */
const found = new Map<string, { texts: number; capital: number; forms: Map<string, number> }>()
for (const file of files) {
  const seen = new Map<string, { lower: string; small: boolean; capital: boolean }>()
  for (const { concept, lower, capital } of wordsIn(readFileSync(file, 'utf8'))) {
    if (!/^[a-z']{2,}$/.test(concept)) continue
    const known = seen.get(concept) ?? { lower, small: false, capital: false }
    seen.set(concept, { lower: known.lower, small: known.small || !capital, capital: known.capital || capital })
  }
  for (const [concept, { lower, small, capital }] of seen) {
    const known = found.get(concept) ?? { texts: 0, capital: 0, forms: new Map() }
    if (small) known.texts++
    if (capital) known.capital++
    known.forms.set(lower, (known.forms.get(lower) ?? 0) + 1)
    found.set(concept, known)
  }
}
const words = [...found.values()]
  .filter(({ texts, capital }) => texts >= files.length / 15 && capital < 2 * texts)
  .map(({ forms }) => [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0])
  .sort()

const rows: string[] = []
for (const word of words) {
  const last = rows.at(-1)
  if (last === undefined || last.length + word.length > 140) rows.push(word)
  else rows[rows.length - 1] = `${last} ${word}`
}
writeFileSync(
  new URL('../src/lexicon/everyday-words.ts', import.meta.url),
  `/**
 * What one in fifteen news texts has, whatever it is about: one form of each word, in lower case, names aside.
 * Made by tools/make-everyday-words.ts: counted in the 924 articles of PolNeAR (train and dev).
 */
export const everydayWords = \`
${rows.join('\n')}
\`
`,
)
