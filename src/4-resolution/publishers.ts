import type { Document } from '#types/document.ts'

/**
 * Which house a text comes from. "The Harrow Courier", "Harrow Courier" and "www.harrowcourier.example" are one; outlets that share
 * a newsroom are one family. An outlet that is not in the table is its own family: never silently merged, never silently split.
 */
export function outletKey(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[̀-ͯ]/g, '')
  const host = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#].*)?$/.exec(plain.trim().slice(0, 2000))
  // "The Sun" is at thesun.co.uk.
  const squashed = (host ? label(host[1]!) : plain)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{3})/, '')
    .slice(0, 80)
  return families.get(squashed) ?? squashed
}

/** The outlet as it names itself, else its host, else the document by its title. */
export function outletOf(document: Document): { key: string; name: string } {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(document.url ?? '')?.[1]
  const name = document.publisher ?? host
  return name === undefined
    ? { key: `document ${document.id}`, name: document.title ?? document.id }
    : { key: outletKey(name), name }
}

/**
 * The agency whose copy a document carries, as its byline says: "NEW YORK (Meridian Wire) - …", "LONDON, Oct 3 (Reuters) —", "By Jo Doe, Associated Press".
 * Only the first lines are looked at; an agency that is merely quoted further down ("told Reuters") wrote nothing of this text.
 */
export function agencyOf(document: Document): string | undefined {
  // "…/wires/afp/article-1.html": some papers keep agency copy in a folder of its own.
  const folder = /^https?:\/\/[^/]+(?:\/[^/]+){0,2}?\/(?:wires?|agenc(?:y|ies))\/([a-z]{2,12})\//i.exec(
    document.url ?? '',
  )?.[1]
  if (folder !== undefined) return agencies.get(folder.toLowerCase()) ?? folder.toUpperCase()
  const start = document.blocks.find((block) => block.kind === 'paragraph')?.start ?? 0
  const opening = document.text.slice(start, start + 240)
  const name =
    /\(([A-Z][^()\n]{1,40})\)\s{0,3}(?:[-–—]|--)/.exec(opening)?.[1] ?? byline(document) ?? colophon(document)
  return name !== undefined && outletKey(name) !== outletOf(document).key ? name : undefined
}

const agencies: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['afp', 'AFP'],
  ['reuters', 'Reuters'],
  ['pa', 'Press Association'],
  ['aap', 'AAP'],
])

/** A right that an agency reserves at the end of a text is its own: "Copyright 2018 The Meridian Wire. All rights reserved." */
function colophon({ text }: Document): string | undefined {
  return /(?:copyright|©)\s{0,2}(?:\(c\)|©)?\s{0,2}\d{4},?\s{1,2}(?:the\s)?(associated press|thomson reuters|reuters|agence france-presse|afp|press association)\b/i.exec(
    text.slice(-600),
  )?.[1]
}

function byline(document: Document): string | undefined {
  const lines = [...(document.authors ?? []), document.text.slice(0, 240)].join('\n')
  return /\b(?:Associated Press|Reuters|Agence France-Presse|AFP|Press Association|Xinhua|Yonhap|Kyodo)\b(?=\s*(?:$|\n|[-–—]|reporter|correspondent))/m.exec(
    lines,
  )?.[0]
}

/** "news.bbc.co.uk" → "bbc": the part of a host that was registered. */
function label(host: string): string {
  const parts = host.split('.').filter((part) => part !== 'www')
  const top = parts.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(parts.at(-2)!) ? 3 : 2
  return parts.at(-Math.min(top, parts.length)) ?? host
}

/** Houses with one newsroom, and short names, by squashed name: the first of each line stands for all. */
const families: ReadonlyMap<string, string> = new Map(
  `associatedpress ap apnews bigstory
reuters thomsonreuters
afp agencefrancepresse
bbc bbcnews bbcsport britishbroadcastingcorporation
cnn cnninternational cablenewsnetwork
nytimes newyorktimes nyt
washingtonpost wapo
wallstreetjournal wsj
financialtimes ft
guardian guardiannews theguardian observer
npr nationalpublicradio
cbc cbcnews
abcnews abcnewsgo
nbcnews nbc today msnbc
cbsnews cbs
foxnews fox
aljazeera aljazeeraenglish
dw deutschewelle
rte rtenews
dailymail mailonline dailymailonline
latimes losangelestimes
usatoday usatodaynetwork`
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ')
      return names.map((name) => [name, names[0]!] as const)
    }),
)
