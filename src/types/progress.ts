/** How far the adding of documents is, as the server tells open pages. */
export interface Progress {
  readonly done: number
  readonly all: number
  /** The file that was last dealt with, and what became of it. */
  readonly file?: string
  readonly state: 'reading' | 'added' | 'refused' | 'done'
  readonly code?: string
  /** Why it was refused; while it is read, how far it is: "132 documents". */
  readonly message?: string
}
