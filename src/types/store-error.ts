/** The case cannot be used as asked: what happened, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

export type StoreErrorCode =
  | 'no-case' // there is none of that name
  | 'case-exists' // a new one was asked for under a name that is taken
  | 'bad-name' // a name that cannot be a folder's or a schema's
  | 'case-in-use' // another process has it open
  | 'case-lost' // its lock was taken away, or its thread ended
  | 'newer-case' // written by a later version of the program
