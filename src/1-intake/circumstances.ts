import type { Provenance } from '#types/provenance.ts'
import type { Known } from './draft.ts'
import type { Parse } from './parsed.ts'

/** What comes from outside the document: the person's word on the date, the moment of reading, the file. */
export interface Circumstances {
  /** `--published`, as written. */
  readonly published?: string
  /** A publication date after it is worth a warning. */
  readonly now: Date
  readonly path?: string
  /** Of the bytes: with them a document has a provenance. */
  readonly received?: Omit<Provenance, 'found' | 'canonical'>
  /** Counts where neither the document nor the person says anything: the address that a page came from. */
  readonly fallback?: Known
  /** Takes files apart, in a process of its own; without it, here. */
  readonly parse?: Parse
}
