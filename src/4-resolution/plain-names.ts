/** Names as they are compared: without titles, articles, points and little words. */
/** "Dr. Jonas J. Havel" → "jonas j havel"; titles, articles and legal forms say nothing of who it is. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .replace(form, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s?\b|[̀-ͯ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word, at, all) => !(all.length > 1 && (titles.has(word) || (at === 0 && word === 'the'))))
    .join(' ')
}

/** "Goldman Sachs Group Inc." is "Goldman Sachs"; a group that is no company keeps its word. */
const form =
  /(?<=\S),?\s+(?:(?:Group|Holdings?|Compan(?:y|ies)|Cos?\.?)\s*,?\s*(?:Inc|Ltd|LLC|PLC|Corp|NV|SA|AG|SE|LP)\b\.?|Corporation|Incorporated|Limited)$/i

/** "F.B.I." and "FBI", "Committee for the Red Cross" and "Committee of the Red Cross": points and little words tell no bodies apart. */
export function bodyName(name: string): string {
  return name
    .replace(/\b(\p{L}(?: \p{L})+)\b/gu, (initials) => initials.replaceAll(' ', ''))
    .replace(/ (?:of|for|on|and|to)(?: the)? /g, ' ')
    .replace(/ the /g, ' ')
}

const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel capt captain lt lieutenant maj major sgt adm admiral president minister senator sen rep gov governor inc ltd llc plc corp co'.split(
    ' ',
  ),
)
