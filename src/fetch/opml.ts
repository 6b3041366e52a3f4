/** Addresses of feeds in an OPML file, as readers of feeds export it: `<outline xmlUrl="https://gazette.example/feed"/>`, in order, each once. */
export function feedsOfOpml(xml: string): string[] {
  const found = new Set<string>()
  for (const [tag] of xml.slice(0, largest).matchAll(/<outline\b[^<>]{0,4000}>/gi)) {
    const address = /\bxmlUrl\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/i.exec(tag)
    const url = unescaped(address?.[1] ?? address?.[2] ?? '').trim()
    if (/^https?:\/\//i.test(url)) found.add(url)
  }
  return [...found]
}

function unescaped(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|#38|#x26);/gi,
    (_, name: string) =>
      ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#38': '&', '#x26': '&' })[name.toLowerCase()]!,
  )
}

const largest = 10_000_000
