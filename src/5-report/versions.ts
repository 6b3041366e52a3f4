import type { VersionChange, VersionsView } from '#types/version.ts'
import { plain } from './plain.ts'

/**
 * How articles were edited, for a terminal:
 *
 *     … said on Friday that [-forty-]{+fifty+} crates were found …
 */
export function printVersions(views: readonly VersionsView[]): string {
  if (views.length === 0) return 'No document has more than one version.\n'
  return views.map((view) => `${headOf(view)}${view.changes.map(changeOf).join('')}`).join('\n')
}

function headOf({ id, title, publisher, versions }: VersionsView): string {
  const known = [publisher, title].filter((one) => one !== undefined).join(' · ')
  return `${plain(id)}${known === '' ? '' : `  ${known}`}  (${versions === 1 ? 'one version' : `${versions} versions`})\n`
}

function changeOf({ from, to, added, facts, words, ...change }: VersionChange): string {
  const lines = [
    `  version ${from} → ${to}, ${added.slice(0, 16).replace('T', ' ')}: ${words.gone} words gone, ${words.new} new`,
    ...facts.map(({ fact, before = 'not known', after = 'not known' }) => `    ${fact}: ${before} → ${after}`),
    ...passagesOf(change).map((passage) => `    ${passage}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Each change with some words around it; changes that stand close together are one passage. */
function passagesOf({ text, edits }: Pick<VersionChange, 'text' | 'edits'>): string[] {
  const passages: string[] = []
  let passage = ''
  for (const [at, { kind, before, after }] of edits.entries()) {
    const gone = text.before.slice(before.start, before.end)
    const fresh = text.after.slice(after.start, after.end)
    if (kind !== 'kept') {
      passage += `${marked(gone, '[-', '-]')}${marked(fresh, '{+', '+}')}`
      continue
    }
    const first = at === 0
    const last = at === edits.length - 1
    if (!first && !last && gone.length <= 2 * around) {
      passage += gone
      continue
    }
    if (!first) passages.push(`${passage}${gone.length > around ? `${headIn(gone)} …` : gone}`)
    passage = last ? '' : gone.length > around ? `… ${tailIn(gone)}` : gone
  }
  if (passage !== '') passages.push(passage)
  return passages.map((each) => plain(each).trim())
}

function marked(text: string, open: string, close: string): string {
  return text.trim() === ''
    ? text.replace(/\n+/g, ' ¶ ')
    : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${open}$2${close}$3`)
}

function headIn(text: string): string {
  return text.slice(0, around).replace(/\s\S*$/, '')
}

function tailIn(text: string): string {
  return text.slice(-around).replace(/^\S*\s/, '')
}

/** Characters of what was kept, on either side. */
const around = 60
