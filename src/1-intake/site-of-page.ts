import type { DomElement, Page } from './dom.ts'
import type { Finding } from './html-facts.ts'
import { bareName, piecesOfTitle } from './site-name.ts'

/**
 * The name of a site that states it nowhere: the end (or beginning) of the page's title that is also its host's name, or the words that lead home.
 *
 *     <title>Tarn Herald - Dam to be emptied</title> at www.tarnherald.example    →   Tarn Herald
 *     <title>What the manifest says – Quayside Notes</title>, <a href="/">Quayside Notes</a>   →   Quayside Notes
 */
export function siteOfPage(page: Page, title: string | undefined, host: string | undefined): Finding | undefined {
  const homes = homeNames(page)
  // A link home that is called as the host is: `<h1><a href="/">Beach Count</a></h1>` at beachcount.example.
  const named = homes
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .find(
      (name) => name !== '' && name.split(' ').length <= 6 && host !== undefined && isHostName(bareName(name), host),
    )
  const pieces = piecesOfTitle(title ?? '')
  if (title === undefined || pieces.length < 2)
    return named === undefined ? undefined : { value: named, from: 'visible text' }
  const ends = [pieces.at(-1)!, pieces[0]!].filter((piece) => bareName(piece) !== '' && piece.split(' ').length <= 6)
  const ofHost = ends.find((piece) => host !== undefined && isHostName(bareName(piece), host))
  if (ofHost !== undefined) return { value: ofHost, from: 'meta' }
  const home = new Set(homes.map(bareName))
  const leadsHome = ends.find((piece) => home.has(bareName(piece)))
  return leadsHome === undefined ? undefined : { value: leadsHome, from: 'visible text' }
}

/** "tarnherald" of "news.tarnherald.example"; "Orr Valley Online" at "orrvalley.example". */
function isHostName(name: string, host: string): boolean {
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .map(bareName)
    .some(
      (label) =>
        label.length > 3 &&
        (name === label ||
          name === `the${label}` ||
          `the${name}` === label ||
          (label.length > 5 && name.startsWith(label) && name.length - label.length <= 7)),
    )
}

/** What stands where a site puts its name: links to its first page, their pictures, the names of its head. */
function homeNames(page: Page): string[] {
  const links = [...page.querySelectorAll('a[href="/"], a[rel=home], .site-title, .logo, #logo')].slice(0, 20)
  // A logo that leads nowhere still says whose page it is.
  return [...links.flatMap((link) => [link.textContent.slice(0, 200), ...altsIn(link)]), ...altsIn(page)]
}

function altsIn(element: Pick<DomElement, 'querySelectorAll'>): string[] {
  return [...element.querySelectorAll('img')].slice(0, 3).map((image) => image.getAttribute('alt') ?? '')
}
