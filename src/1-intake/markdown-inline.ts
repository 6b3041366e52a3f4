import { decodeEntities } from './entities.ts'

/**
 * One block of Markdown as its reader sees it: "[the ministry](https://m.example) said *no*" → "the ministry said no".
 * Escaped marks come through, lines that were broken to a width are joined.
 */
export function inlineText(source: string): string {
  // Escaped characters wait in the private use area until the marks are gone.
  const free = !/[\uE000-\uE07F]/.test(source)
  const escaped = !free
    ? source
    : source.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(shelf + mark.charCodeAt(0)))
  const text = escaped
    .replace(/`{1,2}([^`\n]{1,400})`{1,2}/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]{0,2000}>/g, '')
    .replace(/!\[([^[\]]{0,400})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,400}")?\)/g, '$1')
    .replace(/\[\^[^[\]\s]{1,40}\]:?/g, '')
    .replace(/\[([^[\]]{1,800})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"\n]{0,400}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,800})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~([^~\n]{1,2000})~~/g, '$1')
  return decodeEntities(text)
    .replace(/[\uE000-\uE07F]/g, (mark) => (!free ? mark : String.fromCharCode(mark.charCodeAt(0) - shelf)))
    .replace(/[ \u00a0]*\\?\n[ \t]*/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim()
}

const shelf = 0xe000
