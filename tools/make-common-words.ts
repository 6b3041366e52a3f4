/**
 * Universal Dependencies English Web Treebank → src/lexicon/common-words.ts: words that running text writes small, so that two of them with capitals are
 * no proof of a person. Run: npx tsx tools/make-common-words.ts FILE.conllu… (UD English EWT, CC BY-SA 4.0).
 */
import { readFileSync, writeFileSync } from 'node:fs'

const small = new Map<string, number>()
const capital = new Map<string, number>()
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, form, , tag] = line.split('\t')
    if (form === undefined || !/^\d+$/.test(id ?? '') || !/^[A-Za-z][a-z]{2,}$/.test(form)) continue
    const lower = form.toLowerCase()
    if (form === lower && tag !== 'PROPN') small.set(lower, (small.get(lower) ?? 0) + 1)
    else if (tag === 'PROPN') capital.set(lower, (capital.get(lower) ?? 0) + 1)
  }
}

const words = [...small]
  .filter(([word, count]) => count >= (capital.get(word) ?? 0))
  .map(([word]) => word)
  .sort()
writeFileSync(new URL('../src/lexicon/common-words.ts', import.meta.url), render(words))

function render(list: readonly string[]): string {
  const rows: string[] = []
  let row = ''
  for (const word of list) {
    if (row.length + word.length > 140) {
      rows.push(row)
      row = ''
    }
    row += row === '' ? word : ` ${word}`
  }
  rows.push(row)
  return `/**
 * Words that running text writes small: "Capital Download", "Fancy Bear" are no first name and surname. Lower case. Long because it is a table.
 * Made by tools/make-common-words.ts: counted in the Universal Dependencies English Web Treebank, under its licence CC BY-SA 4.0.
 */
export function isCommonWord(lower: string): boolean {
  words ??= new Set(table.trim().split(/\\s+/))
  return words.has(lower)
}

let words: ReadonlySet<string> | undefined

const table = \`
${rows.join('\n')}
\`
`
}
