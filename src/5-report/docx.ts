import type { Line, Report } from '#types/report.ts'
import { citationText, citer } from './citations.ts'
import { fillText } from './parts.ts'
import { words } from './plain.ts'
import { t } from './templates.ts'
import { zip } from './zip.ts'

/**
 * The report as a Word document (WordprocessingML, ISO/IEC 29500): headings, lines with their citations, and at the end the sentences that are
 * cited, to which each citation leads. Written by hand and not by a library, so that one report is always the same bytes.
 */
export function docx(report: Report): Uint8Array<ArrayBuffer> {
  const say = words(report)
  const cite = citer(report)
  const cited = new Map<number, Set<number>>()
  const line = (item: Line, depth: number): string => {
    const places = cite(item)
    for (const { index, sentence } of places) {
      const own = cited.get(index) ?? new Set()
      cited.set(index, own.add(sentence))
    }
    const when = item.fields.find(({ label }) => label === t.label.when)
    const { text, left } = citationText(places)
    const more = left > 0 ? ` ${fillText(t.more.places, { count: String(left) })}` : ''
    const first = places[0]
    const body = [
      when ? run(`${when.parts.map(say).join('')}: `, '<w:b/>') : '',
      ...item.parts.map((part) =>
        run(say(part), part.kind === 'quote' ? '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>' : ''),
      ),
      first && text !== '' ? ` ${link(bookmark(first.index, first.sentence), `[${text}${more}]`)}` : '',
    ].join('')
    const fields = item.fields
      .filter((field) => field !== when)
      .map(({ label, parts }) => `${label}: ${parts.map(say).join('')}`)
      .join(' · ')
    return [
      paragraph('Line', body, depth),
      fields === '' ? '' : paragraph('Fields', run(fields), depth),
      ...item.lines.map((under) => line(under, depth + 1)),
    ].join('')
  }
  const body = [
    paragraph('Title', run(report.title.map(say).join(''))),
    ...report.sections.map(
      ({ title, lead, empty, lines }) =>
        paragraph('Heading1', run(title)) +
        paragraph('Fields', run(lines.length === 0 ? empty : lead)) +
        lines.map((item) => line(item, 0)).join(''),
    ),
  ]
  return zip([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: relations('officeDocument', 'word/document.xml') },
    { name: 'word/_rels/document.xml.rels', text: relations('styles', 'styles.xml') },
    { name: 'word/styles.xml', text: styles },
    { name: 'word/document.xml', text: wholeDocument([...body, ...evidence(report, cited)].join('')) },
  ])
}

/** The sentences that lines lead to, by document: what is quoted can be checked on paper. */
function evidence(report: Report, cited: ReadonlyMap<number, ReadonlySet<number>>): string[] {
  return report.documents.flatMap(({ label, title, publisher, published, text, sentences }, index) => {
    const own = [...(cited.get(index) ?? [])].sort((a, b) => a - b)
    if (own.length === 0) return []
    const name = [label, title, publisher, published?.slice(0, 10)].filter((each) => each !== undefined).join(' · ')
    return [
      paragraph('Heading2', run(name)),
      ...own.map((number, at) => {
        const span = sentences[number - 1]
        const words = span ? `§${number} ${text.slice(span.start, span.end)}` : name
        return paragraph('Line', `${marked(bookmark(index, number), index * 100_000 + at)}${run(words)}`)
      }),
    ]
  })
}

function paragraph(style: string, runs: string, depth = 0): string {
  const indent = depth > 0 ? `<w:ind w:left="${Math.min(depth, 6) * 360}"/>` : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indent}</w:pPr>${runs}</w:p>`
}

function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

function link(anchor: string, text: string): string {
  return `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(text, '<w:color w:val="80500A"/><w:sz w:val="17"/>')}</w:hyperlink>`
}

function marked(name: string, id: number): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
}

function bookmark(document: number, sentence: number): string {
  return `d${document + 1}s${sentence}`
}

/** XML 1.0 has no way to write most controls: they become U+FFFD, as everywhere in a report. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '�')
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function wholeDocument(body: string): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'
  return `${declaration}<w:document xmlns:w="${main}"><w:body>${body}${page}</w:body></w:document>`
}

function relations(type: string, target: string): string {
  const one = `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/>`
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one}</Relationships>`
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`

function style(id: string, name: string, paragraphs: string, runs: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
}

const styles = `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="36"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="360" w:after="60"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="280" w:after="60"/><w:outlineLvl w:val="1"/>',
    '<w:b/>',
  ),
  style('Line', 'Line', '<w:spacing w:before="80" w:after="0"/>', ''),
  style('Fields', 'Fields', '<w:spacing w:after="40"/>', '<w:color w:val="605B50"/><w:sz w:val="18"/>'),
].join('')}</w:styles>`
