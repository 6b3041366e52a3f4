/** Where a document comes from, and where each fact about it was found: a date in a page's JSON-LD weighs more than one in its address. */
export interface Provenance {
  /** The address that was asked for, as the person or feed wrote it. `Document.url` is the one that the page calls its own. */
  readonly address?: string
  /** The address in the form by which two ways of writing it are seen to be one: no tracking parameters, no fragment. */
  readonly canonical?: string
  /** When the bytes were received, ISO 8601 with offset: by us, or by the archive that they come from. */
  readonly retrieved?: string
  /** SHA-256 of the bytes as received, in hexadecimal. */
  readonly sha256: string
  /** How many bytes were received. */
  readonly bytes: number
  readonly format: SourceFormat
  /** The encoding that its server stated. */
  readonly charset?: string
  /** Which version of the reader made the text of the bytes: `1-intake/reader-version.ts`. */
  readonly reader?: number
  /** What it came in, where that held more than it: a feed, an archive, a mail. */
  readonly container?: SourceFormat
  /** Which part of a file with many documents it is: "record 3", "entry 12", "message 2". */
  readonly part?: string
  readonly found: Found
}

/** For each fact that is known, where it was found. */
export type Found = { readonly [fact in Fact]?: FoundIn }

export type Fact = 'title' | 'publisher' | 'authors' | 'url' | 'published' | 'modified'

/** Where a fact about a document stood. */
export type FoundIn =
  | 'given' // by the person, or in the record that carried the text
  | 'json-ld' // schema.org data in a page
  | 'meta' // a meta or link tag of a page
  | 'visible text' // shown on the page, or a line of the text
  | 'address' // /2024/11/02/ in an address, or its host
  | 'feed' // the entry or the head of a feed
  | 'archive header' // WARC record, saved web page
  | 'server' // a header of the response: Last-Modified
  | 'mail header' // From, Subject, Date
  | 'properties' // of a PDF or DOCX file
  | 'front matter' // of Markdown

export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'feed'
  | 'warc'
  | 'wacz'
  | 'mail'
  | 'mbox'
  | 'json'
  | 'lines'
  | 'conllu'
  | 'iob2'
