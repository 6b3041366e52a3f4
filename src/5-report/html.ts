import type { Line, Report } from '#types/report.ts'
import { documentHtml } from './page/documents.ts'
import { escapeHtml } from './page/escape.ts'
import { isHeading, linesHtml } from './page/lines.ts'
import { script } from './page/script.ts'
import { sha256 } from './page/sha256.ts'
import { style } from './page/style.ts'
import { page } from './templates.ts'

/**
 * The report as one page that needs nothing else: report on one side, documents on the other. Nothing leaves it and nothing in a
 * document can run: all text is escaped, and the policy allows the one style and the one script by their digests.
 */
export function html(report: Report): string {
  const { sections, partsHtml, uses } = linesHtml(report)
  const title = partsHtml(report.title)
  const documents = report.documents.map((document, index) => documentHtml(document, index, uses[index]!))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title.replace(/<[^>]*>/g, '')}</title>
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<a class="skip" href="#report">${page.skip}</a>
<div class="desk">
<main id="report" tabindex="-1" aria-label="${page.report}">
<header class="masthead">
<h1>${title}</h1>
${contentsHtml(report)}
</header>
${tools}
${sections.join('\n')}
</main>
<aside id="documents" aria-label="${page.documents}">
<div class="bar">${chooser(report)}<button type="button" id="close" class="close">${page.close}</button></div>
<div id="made" class="made" role="region" aria-label="${page.lines}" tabindex="0" hidden></div>
<p class="hint only-js" id="hint" data-showing="${page.showing}" data-worked="${page.worked}" data-lines="${page.lines}">${page.hint}</p>
<div class="pages" id="pages" tabindex="0" role="region" aria-label="${page.document}">
${documents.join('\n')}
</div>
</aside>
</div>
${keys}
<p id="live" class="quietly" role="status"></p>
</body>
</html>
`
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${sha256(style)}'`,
  `script-src 'sha256-${sha256(script)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const tools = `<div class="tools only-js" role="search"><input type="search" id="filter" placeholder="${page.filter}" aria-label="${page.filter}" autocomplete="off">
<span id="matches" class="matches" role="status" data-words="${page.matches}"></span><button type="button" id="keys">${page.help}</button></div>`

const keys = `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${page.help}</h2>
<dl>${page.keys.map(([key, what]) => `<div class="key"><dt>${key}</dt><dd>${what}</dd></div>`).join('')}</dl>
<p>${page.address}</p>
<label><input type="checkbox" id="letters" checked> ${page.letters}</label>
<button type="button" id="done">${page.close}</button></dialog>`

function contentsHtml(report: Report): string {
  const items = report.sections.map(({ id, title, lines }) => {
    const name = `${escapeHtml(title)} <span class="count">${countOf(lines)}</span>`
    return `<li><a href="#${id}"${lines.length === 0 ? ' class="none"' : ''}>${name}</a></li>`
  })
  return `<nav class="contents" aria-label="${page.sections}"><ul>${items.join('')}</ul></nav>`
}

/** A line without evidence only heads those under it. */
function countOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (isHeading(line) ? line.lines.length : 1), 0)
}

function chooser(report: Report): string {
  const options = report.documents.map(({ label, title, publisher }, index) => {
    const name = [label, title ?? publisher].filter((text) => text !== undefined).join(' · ')
    return `<option value="d${index + 1}">${escapeHtml(name)}</option>`
  })
  return `<label for="choice" class="only-js">${page.document}</label><select id="choice" class="only-js">${options.join('')}</select>`
}
