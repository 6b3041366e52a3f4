/**
 * A title without the name of the site: "Ferry held at Port Vell | The Harbour Gazette" → "Ferry held at Port Vell".
 *
 * A piece at either end goes if it is the publisher or the host, or if the page's own headline is the rest. A dash alone
 * proves nothing: "Ceasefire talks - what we know" is all title.
 *
 * @param sites names that the site is known by: publisher, host
 */
export function withoutSite(stated: string, sites: readonly (string | undefined)[], headline?: string): string {
  if (headline !== undefined && bareName(stated).includes(bareName(headline)) && bareName(headline).length > 8)
    return headline
  const names = sites.flatMap((site) =>
    site === undefined ? [] : [bareName(site), bareName(site.replace(/\.[a-z.]+$/i, ''))],
  )
  let title = stated
  for (let round = 0; round < 3; round++) {
    const pieces = title.split(separator)
    if (pieces.length < 3) break
    const last = pieces.at(-1) ?? ''
    const first = pieces[0] ?? ''
    const sure = /[|»]/.test(pieces.at(-2) ?? '') && words(last) <= 4 && words(title) - words(last) >= 4
    if (isSite(last, names) || sure) title = pieces.slice(0, -2).join('')
    // "The Cargo Note: insurers blink": what would begin in lower case is no title alone.
    else if (isSite(first, names) && !/^\p{Ll}/u.test(pieces[2] ?? '')) title = pieces.slice(2).join('')
    else break
  }
  return title.trim()
}

/** Kept by `split`, so that what is not taken away is put together as it was. */
const separator = /(\s+[|»·•–—:-]+\s+|\s*[|»]\s*|:\s+)/

/** "Lights out? - Ship Spotters" → both pieces. */
export function piecesOfTitle(title: string): string[] {
  return title
    .split(separator)
    .filter((_, at) => at % 2 === 0)
    .map((piece) => piece.trim())
}

function isSite(piece: string, names: readonly string[]): boolean {
  const name = bareName(piece)
  return (
    name !== '' &&
    names.some((site) => site === name || (site.length > 3 && site === `the${name}`) || name === `the${site}`)
  )
}

/** Letters and digits alone, in lower case. */
export function bareName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
