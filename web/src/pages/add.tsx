import { Link } from '@tanstack/react-router'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { dropped, type Intake, nameOf, type Outcome, useIntake } from '../intake.ts'
import { useProgress } from '../live.ts'
import { counted } from '../parts/counted.ts'
import { useTitle } from '../title.ts'

/** Files, folders, pasted text and addresses go in here; what could not be read is listed with its reason. */
export function AddPage() {
  useTitle('Add')
  const intake = useIntake()
  return (
    <>
      <h1>Add documents</h1>
      <p className="lead">
        As many files and folders as you like. Files are read on this machine and leave it never; only an address that
        you give below is fetched from the web.
      </p>
      <Drop intake={intake} />
      <Progress intake={intake} />
      <Kinds />
      <Paste intake={intake} />
      <Addresses intake={intake} />
    </>
  )
}

function Drop({ intake }: { readonly intake: Intake }) {
  const [over, setOver] = useState(false)
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    setOver(false)
    intake.files(await dropped(event.dataTransfer.items))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the buttons do
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p>Drop files and folders here, or choose them</p>
      <div className="choose">
        <label>
          Files
          <input
            id="files"
            type="file"
            multiple
            onChange={({ target }) => {
              intake.files([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </label>
        <label>
          A folder, with all that is in it
          <input
            id="folder"
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={({ target }) => {
              intake.files([...(target.files ?? [])].filter((file) => !/(?:^|\/)\./.test(nameOf(file))))
              target.value = ''
            }}
          />
        </label>
      </div>
    </div>
  )
}

/** How far it is, then what became of each: first what could not be read, and why. */
function Progress({ intake }: { readonly intake: Intake }) {
  const { all, done, outcomes, busy } = intake
  const last = useProgress().at(-1)
  const inPart = busy && last && last.state !== 'done' ? last : undefined
  const through = Math.min(all, done + (inPart?.done ?? 0))
  const failed = outcomes.filter(({ refused }) => refused.length > 0)
  const well = outcomes.filter(({ refused }) => refused.length === 0)
  const count = (kind: 'added' | 'versions' | 'known' | 'refused'): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[kind].length, 0)
  return (
    <div role="status">
      {busy && (
        <div className="progress">
          <p>
            <b className="num">
              {through.toLocaleString('en')} of {all.toLocaleString('en')}
            </b>{' '}
            {inPart ? `reading ${inPart.file ?? ''}` : 'sending…'}
            {inPart?.state === 'reading' && inPart.message && <span className="quiet"> {inPart.message}</span>}
          </p>
          <progress aria-label="Progress" value={through} max={all} />
        </div>
      )}
      {outcomes.length > 0 && (
        <>
          <h2>
            Added <span className="count">{counted(count('added'), 'document')}</span>
            {count('versions') > 0 && <span className="count">{counted(count('versions'), 'new version')}</span>}
            {count('known') > 0 && <span className="count">{count('known').toLocaleString('en')} known already</span>}
            {count('refused') > 0 && <span className="count">{count('refused').toLocaleString('en')} not read</span>}
          </h2>
          {failed.length > 0 && <Lines outcomes={failed} />}
          {well.length > 0 && (
            <details open={well.length <= 12}>
              <summary>{counted(well.length, 'input')} read</summary>
              <Lines outcomes={well} />
            </details>
          )}
        </>
      )}
    </div>
  )
}

function Lines({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul className="outcome">
      {outcomes.slice(0, mostLines).map(({ file, added, versions, known, refused }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two folders may hold files of one name
        <li key={`${file} ${index}`}>
          <b>{file}</b>
          <span>
            {[...added, ...versions, ...known].slice(0, 20).map((id) => (
              <span key={id}>
                <Link to="/documents/$id" params={{ id }}>
                  {added.includes(id) ? 'added' : versions.includes(id) ? 'new version' : 'known already'}
                </Link>{' '}
              </span>
            ))}
            {refused.slice(0, 20).map(({ code, message }) => (
              <span key={message} className="refusal">
                {message} <span className="quiet small">{code}</span>
              </span>
            ))}
          </span>
        </li>
      ))}
      {outcomes.length > mostLines && (
        <li className="quiet">{(outcomes.length - mostLines).toLocaleString('en')} more</li>
      )}
    </ul>
  )
}

const mostLines = 300

/** What is read, as docs/intake.md has it. */
function Kinds() {
  return (
    <details className="kinds-read">
      <summary>What is read, and what is not</summary>
      <dl>
        {kinds.map(([name, endings, rest]) => (
          <div key={name}>
            <dt>
              {name} <span className="quiet small">{endings}</span>
            </dt>
            <dd>{rest}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">
        English only: a text in another language is refused by name. One file may have 64 MB.
      </p>
    </details>
  )
}

const kinds: readonly (readonly [name: string, endings: string, rest: string])[] = [
  ['Text', '.txt .text .md .markdown', 'kept unchanged'],
  [
    'Web pages',
    '.html .htm .xhtml',
    'the article with title, publisher, authors and dates; not what scripts fetch later',
  ],
  ['Saved pages', '.mhtml .mht', 'the main page and the address that it was saved from; not its frames and pictures'],
  ['PDF', '.pdf', 'columns and paragraphs put together, headers and footers dropped; not scans'],
  ['Word', '.docx', 'headings, paragraphs, lists, tables; not comments and deleted text'],
  ['Feeds', '.rss .atom .xml, JSON Feed', 'each entry as a document'],
  ['Web archives', '.warc .warc.gz .wacz', 'pages and papers that were answered; not pictures, errors and redirects'],
  ['Mail', '.eml .mbox', 'text, subject, sender, date; what is attached as documents of their own'],
  ['JSON Lines', '.jsonl .ndjson .json', 'one document a line: text or html, published, publisher, title, url'],
  ['Marked text', '.conllu .iob2', 'with its own words and sentences'],
  ['Compressed', '.gz', 'what is inside'],
]

function Paste({ intake }: { readonly intake: Intake }) {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!form.current) return
    intake.form(new FormData(form.current), 1)
    form.current.reset()
  }
  return (
    <>
      <h2>Paste text</h2>
      <form className="form" ref={form} onSubmit={submit}>
        <label>
          Text
          <textarea name="text" required maxLength={2_000_000} />
        </label>
        <div className="three">
          <label>
            Title
            <input name="title" maxLength={500} />
          </label>
          <label>
            Publisher
            <input name="publisher" maxLength={200} />
          </label>
          <label>
            Published
            <input name="published" type="date" />
          </label>
        </div>
        <div>
          <button type="submit">Add text</button>
        </div>
      </form>
    </>
  )
}

function Addresses({ intake }: { readonly intake: Intake }) {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!form.current) return
    intake.form(new FormData(form.current), 50)
    form.current.reset()
  }
  return (
    <>
      <h2>Fetch addresses</h2>
      <form className="form" ref={form} onSubmit={submit}>
        <label>
          Pages, papers or feeds on the web, one address a line, 50 at a time
          <textarea
            name="addresses"
            className="addresses"
            required
            rows={3}
            maxLength={100_000}
            placeholder="https://gazette.example/ferry"
          />
        </label>
        <div>
          <button type="submit">Fetch and add</button>
        </div>
      </form>
    </>
  )
}
