import { extname } from 'node:path'
import type { SourceFormat } from '#types/provenance.ts'

/** How a file is to be read, by the ending of its name; "compressed" is looked into. */
export type Format = SourceFormat | 'compressed'

/** By name alone: `.pdf`, `.warc.gz`. undefined where the ending says nothing that we read. */
export function formatOfName(name: string): Format | undefined {
  return endings[extname(name).toLowerCase()]
}

/**
 * By content, for what comes from the web or an archive, where the name proves nothing and the server may be wrong: the first bytes go before the type that was stated.
 *
 * @param type of the response: `text/html; charset=utf-8`
 */
export function formatOfContent(bytes: Uint8Array, type = '', name = ''): Format | undefined {
  const head = latin1.decode(bytes.subarray(0, 2048)).replace(/^\u00ef\u00bb\u00bf/, '')
  const signed = signatures.find(([mark]) => (typeof mark === 'string' ? head.startsWith(mark) : mark.test(head)))?.[1]
  if (signed === 'zip') return zipFormat(bytes, name)
  if (signed !== undefined) return signed
  const stated = types.find(([mark]) => mark.test(type))?.[1]
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*|<\?xml-stylesheet[^>]{0,300}>\s*){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i.test(
      head,
    )
  )
    return 'feed'
  if (/^\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return 'feed'
  if (/^\s*(?:<!doctype\s+html|<html|<\?xml[^>]{0,200}>\s*<(?:!doctype html|html))/i.test(head)) return 'html'
  if (/^(?:[\w-]{1,40}:[^\n]{0,900}\r?\n(?:[ \t][^\n]{0,900}\r?\n)*){2}/.test(head) && /^mime-version:/im.test(head))
    return /^content-type:\s*multipart\/related/im.test(head) ? 'mhtml' : 'mail'
  return stated ?? (name === '' ? undefined : formatOfName(name))
}

/** A DOCX or a WACZ: both are ZIP archives whose list of names says which. */
function zipFormat(bytes: Uint8Array, name: string): Format | undefined {
  const named = formatOfName(name)
  if (named === 'docx' || named === 'wacz') return named
  const list = latin1.decode(bytes.subarray(-65_536))
  if (list.includes('word/document.xml')) return 'docx'
  return list.includes('datapackage.json') || /archive\/[^/]{1,200}\.warc/.test(list) ? 'wacz' : undefined
}

const latin1 = new TextDecoder('iso-8859-1')

const signatures: readonly (readonly [RegExp | string, Format | 'zip'])[] = [
  [/^[\s\S]{0,1000}?%PDF-\d/, 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b', 'compressed'],
  [/^WARC\/\d/, 'warc'],
  [/^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/, 'mbox'],
]

const types: readonly (readonly [RegExp, Format])[] = [
  [/^\s*(?:text\/html|application\/xhtml\+xml)/i, 'html'],
  [/^\s*application\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i, 'feed'],
  [/^\s*multipart\/related/i, 'mhtml'],
  [/^\s*message\/rfc822/i, 'mail'],
  [/^\s*text\/(?:x-)?markdown/i, 'markdown'],
  [/^\s*application\/(?:x-ndjson|jsonl)/i, 'lines'],
  [/^\s*application\/json/i, 'json'],
  [/^\s*application\/mbox/i, 'mbox'],
  [/^\s*text\/plain/i, 'text'],
]

/** A file without an ending, as notes often are, is read as plain text. */
const endings: Readonly<Record<string, Format>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.warc': 'warc',
  '.wacz': 'wacz',
  '.gz': 'compressed',
  '.eml': 'mail',
  '.mbox': 'mbox',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.json': 'json',
  '.conllu': 'conllu',
  '.iob2': 'iob2',
}
