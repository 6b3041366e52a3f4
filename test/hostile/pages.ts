/**
 * Pages that were made to break a reader: each with the words that must still come through, where it has any.
 * `never` may not be in the text in any case.
 */
export interface HostilePage {
  readonly name: string
  readonly html: string
  readonly keeps?: string
  readonly never?: RegExp
}

const said = 'The port office said on Friday that a ferry was held at Port Vell, and that nobody was hurt. '
const article = `<p>${said.repeat(4)}</p><p>${said.repeat(4)}</p>`
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

export const hostilePages: readonly HostilePage[] = [
  {
    name: 'script in the article',
    html: page(`<article>${article}<script>alert("run")</script></article>`),
    keeps: said.trim(),
    never: /alert|run/,
  },
  {
    name: 'script that is never closed',
    html: page(`<article>${article}<script>alert("run")`),
    keeps: said.trim(),
    never: /alert/,
  },
  {
    name: 'script in an entity',
    html: page(`<p>${said}&lt;script&gt;stays text&lt;/script&gt;</p>${article}`),
    keeps: '<script>stays text</script>',
  },
  {
    name: 'nested script tags',
    html: page(`${article}<scr<script>ipt>alert(1)</scr</script>ipt>`),
    keeps: said.trim(),
    never: /<scr/,
  },
  {
    name: 'event handlers',
    html: page(
      `<article onclick="alert(1)">${article}<img src=x onerror="alert(2)"><svg onload="alert(3)"><text>alert(4)</text></svg></article>`,
    ),
    keeps: said.trim(),
    never: /alert/,
  },
  {
    name: 'javascript: links',
    html: page(
      `${article}<p><a href="javascript:alert(1)">The ministry</a> said so on Friday.</p>`,
      '<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="javascript:alert(2)">',
    ),
    keeps: 'The ministry said so on Friday.',
    never: /alert/,
  },
  {
    name: 'style, template, noscript, iframe',
    html: page(
      `<style>p{content:"styled"}</style><template>hidden1</template><noscript>hidden2</noscript><iframe srcdoc="<p>hidden3</p>"></iframe>${article}`,
    ),
    never: /styled|hidden/,
  },
  {
    name: 'hidden parts',
    html: page(
      `<article>${article}<p hidden>hidden1</p><p style="display:none">hidden2</p><p aria-hidden=true>hidden3</p></article>`,
    ),
    never: /hidden/,
  },
  { name: 'zero bytes', html: page(`<p>${said}\0</p>\0${article}`), keeps: said.trim(), never: /\0/ },
  {
    name: 'half surrogate pairs',
    html: page(`<p>\ud800 ${said} \udc00</p>${article} &#xD800;`),
    never: /\p{Surrogate}/u,
  },
  { name: '10,000 nested tables', html: `<html><body>${'<table><tr><td>'.repeat(10_000)}${article}` },
  {
    name: '10,000 nested divs',
    html: page(`${'<div>'.repeat(10_000)}${article}${'</div>'.repeat(10_000)}`),
    keeps: said.trim(),
  },
  {
    name: '10,000 nested divs called related',
    html: page(`${'<div class="related">'.repeat(10_000)}${article.repeat(5)}`),
  },
  { name: '10,000 nested quotes', html: page(`${'<blockquote>'.repeat(10_000)}${article}`), keeps: said.trim() },
  { name: '10,000 tags never closed', html: page(`${'<b><i>'.repeat(5_000)}${article}`), keeps: said.trim() },
  { name: '3,000 paragraphs never closed', html: page(`<article>${`<p>${said}`.repeat(3_000)}`), keeps: said.trim() },
  { name: '20,000 spans', html: page(`<article><p>${'<span>word</span> '.repeat(20_000)}</p></article>`) },
  {
    name: '20,000 breaks',
    html: page(`<article>${'some words here<br><br>'.repeat(20_000)}</article>`),
    keeps: 'some words here',
  },
  { name: '5,000 links', html: page(`<div>${`<div><a href="/x">${said}</a></div>`.repeat(5_000)}</div>`) },
  {
    name: 'an attribute of 1 MB',
    html: page(`<p title="${'a'.repeat(1_000_000)}">${said}</p>${article}`),
    keeps: said.trim(),
    never: /aaa/,
  },
  {
    name: 'a class of 1 MB',
    html: page(`<div class="${'related '.repeat(120_000)}"><p>x</p></div>${article}`),
    keeps: said.trim(),
  },
  { name: '200,000 entities', html: page(`${article}<p>${'&amp;'.repeat(200_000)}</p>`) },
  { name: '200,000 angle brackets', html: page(`${article}${'<'.repeat(200_000)}`) },
  { name: '50,000 comments', html: page(`${article}${'<!--'.repeat(50_000)}`), keeps: said.trim() },
  { name: '1 MB of one word', html: page(`<p>${'a'.repeat(1_000_000)}</p>${article}`) },
  {
    name: 'JSON-LD 10,000 deep',
    html: page(
      article,
      `<script type="application/ld+json">${'[{"@graph":'.repeat(10_000)}1${'}]'.repeat(10_000)}</script>`,
    ),
    keeps: said.trim(),
  },
  {
    name: 'JSON-LD that is no JSON',
    html: page(article, '<script type="application/ld+json">{"@type": NewsArticle, alert(1)</script>'),
    keeps: said.trim(),
    never: /alert/,
  },
  {
    name: 'JSON-LD of the wrong types',
    html: page(
      article,
      '<script type="application/ld+json">{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,3,{"name":[]}],"datePublished":9e9,"publisher":false}</script>',
    ),
    keeps: said.trim(),
  },
  { name: 'a title of 1 MB', html: page(article, `<title>${'Ferry | '.repeat(125_000)}</title>`), keeps: said.trim() },
]
