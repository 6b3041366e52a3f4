/** A whole file of each kind to begin with, small ones first. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { bytesOf, pages } from './site.ts'

export function seeds(): Record<string, Uint8Array[]> {
  const folder = fileURLToPath(new URL('../../test/files', import.meta.url))
  const made = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(`${folder}/${name}`))
  const text = Buffer.from('Ferry held\n\nThe port office said on Friday that a ferry was held.\n\n- one\n- two\n')
  const html = pages()
    .map(bytesOf)
    .filter((bytes) => bytes.length > 0)
  const mail = Buffer.from(
    `From: Jo Day <jo@x.example>\r\nSubject: =?utf-8?Q?Ferry?=\r\nDate: Fri, 01 Nov 2024 18:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text} caf=E9\r\n--b\r\nContent-Type: text/html; name=p.html\r\nContent-Disposition: attachment; filename=p.html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html[0]!).toString('base64')}\r\n--b--\r\n`,
  )
  const rss = Buffer.from(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>G</title><link>https://g.example/</link><item><title>Ferry &amp; crates</title><link>/a</link><guid>1</guid><pubDate>Fri, 01 Nov 2024 18:30:00 GMT</pubDate><description><![CDATA[<p>The port office said on Friday that a ferry was held.</p>]]></description></item></channel></rss>`,
  )
  const warc = made('.warc.gz')
  return {
    txt: [text],
    md: [
      Buffer.from(
        `---\ntitle: Ferry\npublished: 2024-11-02\n---\n# Ferry\n\n**The port** [office](x) said.\n\n> quoted\n\n| a | b |\n`,
      ),
    ],
    html,
    mhtml: made('.mhtml'),
    pdf: made('.pdf'),
    docx: made('.docx'),
    eml: [mail],
    mbox: [
      Buffer.concat([
        Buffer.from('From a@x.example Fri Nov  1 18:30:00 2024\n'),
        mail,
        Buffer.from('\nFrom b@x.example Fri Nov  1 18:30:00 2024\n'),
        mail,
      ]),
    ],
    xml: [
      rss,
      Buffer.from(
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><id>f</id><entry><title>Ferry</title><id>1</id><link href="https://g.example/1"/><updated>2024-11-02T10:00:00Z</updated><content type="html">&lt;p&gt;The port office said so.&lt;/p&gt;</content></entry></feed>',
      ),
    ],
    'warc.gz': warc,
    wacz: warc.map((bytes) =>
      zipSync({ 'datapackage.json': Buffer.from('{}'), 'archive/data.warc.gz': [bytes, { level: 0 }] }),
    ),
    gz: html.slice(0, 2).map((bytes) => gzipSync(bytes)),
    jsonl: [
      Buffer.from(
        '{"id":"a","text":"The port office said so.","published":"2024-11-02"}\n{"id":"b","html":"<p>The port office said no.</p>"}\n',
      ),
    ],
    json: [Buffer.from('[{"id":"a","text":"The port office said so."}]')],
    conllu: [
      Buffer.from(
        '# newdoc id = d\n# text = He said so.\n1\tHe\the\tPRON\t_\t_\t2\tnsubj\t_\t_\n2\tsaid\tsay\tVERB\t_\t_\t0\troot\t_\t_\n3\tso\tso\tADV\t_\t_\t2\tadvmod\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n',
      ),
    ],
  }
}
