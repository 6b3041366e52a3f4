/**
 * Something that went wrong with an input, or that a reader of the result has to know: a code to look up,
 * what happened, and what to do. Returned as a value; only a broken invariant throws.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
}

export type ProblemCode =
  | 'missing' // no such file
  | 'no-documents' // a folder or glob without a readable document
  | 'empty' // nothing to read in it
  | 'binary' // not text
  | 'too-large' // over the limit of one document
  | 'bad-encoding' // bytes that are not the encoding they claim
  | 'bad-json' // a line of JSON Lines that does not parse, or lacks what it needs
  | 'bad-conllu' // a line of CoNLL-U or IOB2 that is not of its format
  | 'bad-date' // a publication date that is none
  | 'dates-differ' // the text gives one publication date, the person another
  | 'no-date' // no publication date: relative times stay unresolved
  | 'future-date' // published after the moment of reading
  | 'same-id' // two documents of one input with one id
  | 'not-english' // another language
  | 'truncated' // HTML that ends in the middle
  | 'no-article' // a page without article text
  | 'unsupported' // a format that is not read
  | 'damaged' // a file that is not what its format asks for, or breaks off
  | 'encrypted' // locked with a password
  | 'no-text' // a scan: pictures of text
  | 'bad-feed' // no feed, or one that breaks off
  | 'too-slow' // it took longer than any document should, or more memory
  | 'no-network' // an address, where nothing may be fetched
  | 'bad-address' // no address of the web
  | 'blocked-address' // it leads into this machine or its network
  | 'unreachable' // no answer, or none in time
  | 'http-status' // the server answered with an error
  | 'redirects' // one redirect after another
  | 'robots' // the site asks programs not to fetch it
  | 'unreadable' // the operating system refuses
  | 'failed' // reading failed: a defect of ours
