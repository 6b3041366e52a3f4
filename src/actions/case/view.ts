import { comparing, rejudged, situation } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import type { CaseDocument, CaseInfo } from '#types/case.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Situation } from '#types/situation.ts'
import { memory, nameOf } from './memory.ts'

/** Which part of a case is looked at. */
export interface Scope {
  /** As it stood at the end of that day (`2024-10-25`) or moment, by the dates of the documents. */
  readonly asOf?: string
  /** Documents to open at the most: the heaviest; without it `fewest`. */
  readonly most?: number
  /** As a reader saw it at a moment, by when documents came in and judgements were made, whatever dates they bear. */
  readonly seen?: string
}

/** A case as it stands at one revision. */
export interface CaseView {
  readonly info: CaseInfo
  /** The documents that the situation rests on, in the order in which they came. */
  readonly documents: readonly CaseDocument[]
  /** Documents of the case that were not opened: it is too large to be opened whole, and these share least with others. */
  readonly unopened: number
  readonly situation: Situation
  /** All that were made, the undone ones too, in order. */
  readonly judgements: readonly Judgement[]
}

/** Documents that are opened without asking: a situation of them is worked out in seconds. */
const fewest = 300

/**
 * What a case comes to. Documents are dated by publication, an edited one by when it came in, one without a date too. Where links are kept
 * for all that is looked at they are taken, else worked out anew: the result is the same.
 */
export async function viewOf(
  store: CaseStore,
  { asOf, most = fewest, seen }: Scope,
  known = memory(),
): Promise<CaseView> {
  const info = await store.info()
  const all = await store.documents(true)
  const then = all.filter((document) => asOf === undefined || isBy(dateOf(document), asOf))
  const latest = latestOf(then)
  const opened = latest.length <= most ? latest : await heaviest(store, latest, most)
  const chosen = seen === undefined ? opened : thenOf(opened, all, seen)
  const judgements = (await store.judgements()).filter(({ at }) => seen === undefined || at <= seen)
  const current = new Set(latestOf(all).map(nameOf))
  const isKept = chosen.every((document) => current.has(nameOf(document)))
  // Links change with the documents of the whole case, and with nothing else.
  const key = JSON.stringify([current.size, isKept, seen !== undefined, chosen.map(nameOf)])
  const last = known.find(key)
  const readings = last?.readings ?? (await known.readings(store, chosen))
  const links =
    last === undefined && isKept
      ? await store.links(
          comparing,
          chosen.map(({ id }) => id),
        )
      : undefined
  const kept = last?.kept ?? (links === undefined ? {} : { links })
  const outcomes = [...readings.values()].map((reading) => ({ reading }))
  const made = (last && rejudged(outcomes, last, judgements)) ?? situation(outcomes, { judgements, ...kept })
  known.keep({ key, readings, kept, situation: made, judgements })
  return { info, documents: latest, unopened: latest.length - opened.length, situation: made, judgements }
}

/** The documents of now that were there at a moment, in the versions of then. */
function thenOf(
  opened: readonly CaseDocument[],
  all: readonly CaseDocument[],
  moment: string,
): readonly CaseDocument[] {
  const then = new Map(latestOf(all.filter(({ added }) => added <= moment)).map((document) => [document.id, document]))
  return opened.flatMap(({ id }) => then.get(id) ?? [])
}

async function heaviest(store: CaseStore, latest: readonly CaseDocument[], most: number): Promise<CaseDocument[]> {
  const byId = new Map(latest.map((document) => [document.id, document]))
  const first = (await store.heaviest(most)).flatMap((id) => byId.get(id) ?? [])
  const rest = new Set(first)
  // What is linked with nothing comes last, the newest first.
  const others = [...latest].reverse().filter((document) => !rest.has(document))
  return [...first, ...others].slice(0, most)
}

/** When a document says what it says: an edit is dated by when it was seen. */
export function dateOf({ published, added, version }: CaseDocument): string {
  return version > 1 ? added : (published ?? added)
}

/** "2024-10-25T08:00" is by "2024-10-25", and "2024-10" is not by "2024-09-30". */
export function isBy(date: string, day: string): boolean {
  return date.slice(0, day.length) <= day
}

function latestOf(documents: readonly CaseDocument[]): CaseDocument[] {
  const latest = new Map<string, CaseDocument>()
  for (const document of documents) {
    const before = latest.get(document.id)
    if (before === undefined || before.version < document.version) latest.set(document.id, document)
  }
  return [...latest.values()]
}
