/** A case keeps what was read, links it alike whatever the order, and loses nothing: one suite on every database. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openOver } from '#actions/case/open-case.ts'
import { comparablesOf, comparing, situation } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import type { Comparable, Comparing } from '#types/comparable.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import { databases, testCase, testPlace } from './databases.ts'
import { readingOf } from './reading-of.ts'
import { analysis, dam, denials } from './stories.ts'

const moment = '2024-11-05T09:00:00.000Z'
const addTo = (store: CaseStore, reading: Reading) => store.add(reading, comparablesOf(reading), comparing, moment)
const named = (id: string, reading: Reading, known: Partial<Reading['document']> = {}): Reading => ({
  ...reading,
  document: { ...reading.document, id, ...known },
})

describe.each(databases)('a case in %s', (database) => {
  vi.setConfig({ testTimeout: 300_000 })
  const place = testPlace(database)

  test('gives back what was added, character for character', async () => {
    const { store } = await testCase(place)
    const all = dam.map((reading) => ({ ...reading, meanings: { s1: 'f/0A' } }))
    for (const reading of all) await addTo(store, reading)
    const documents = await store.documents()
    expect(documents.map(({ id }) => id)).toEqual(all.map(({ document }) => document.id))
    expect(await store.readings(documents)).toEqual(all)
    expect((await store.info()).documents).toBe(all.length)
  })

  test('a reading without meanings is not taken in, and leaves nothing behind', async () => {
    const { store } = await testCase(place)
    const { meanings: _, ...without } = named('one', analysis)
    await expect(addTo(store, without)).rejects.toThrow('one was read without meanings')
    expect(await store.info()).toMatchObject({ documents: 0, revision: 0 })
    expect(await store.known(without.document)).toBeUndefined()
    expect((await addTo(store, named('one', analysis))).kind).toBe('added')
  })

  test('the same text again changes nothing; other text under a known address is a version', async () => {
    const { store } = await testCase(place)
    const first = named('one', analysis, { url: 'https://paper.example/story' })
    expect((await addTo(store, first)).kind).toBe('added')
    const revision = (await store.info()).revision
    expect((await addTo(store, first)).kind).toBe('known')
    expect((await addTo(store, named('other id', analysis, { url: 'https://paper.example/story' }))).kind).toBe('known')
    expect((await store.info()).revision).toBe(revision)
    const edited = named('two', dam[0]!, { url: 'https://paper.example/story' })
    const outcome = await addTo(store, edited)
    expect(outcome).toMatchObject({ kind: 'new version', document: { id: 'one', version: 2 } })
    expect((await store.info()).documents).toBe(1)
    expect((await store.documents(true)).map(({ version }) => version)).toEqual([1, 2])
    expect(await store.readings([{ id: 'one', version: 1 }])).toEqual([first])
  })

  test('says what a brief of the same documents says, and what one document says is not said twice by its versions', async () => {
    const { store } = await testCase(place)
    const all = [analysis, ...dam, ...denials].map((reading, at) => named(`d${at}`, reading))
    await addTo(store, named('d0', dam[1]!))
    for (const reading of [...all].reverse()) await addTo(store, reading)
    const open = openOver(store)
    const kept = (await open.view()).situation
    const brief = situation(all.map((reading) => ({ reading })))
    expect(kept).toEqual(brief)
  })

  test('a case that another version linked is told by links worked out anew', async () => {
    const { store } = await testCase(place)
    const older: Comparing = { ...comparing, version: 'older', compare: () => undefined }
    const all = [analysis, ...dam].map((reading, at) => named(`d${at}`, reading))
    for (const reading of all) await store.add(reading, comparablesOf(reading), older, moment)
    expect(await store.links(older)).toEqual([])
    expect(await store.links(comparing)).toBeUndefined()
    expect((await openOver(store).view()).situation).toEqual(situation(all.map((reading) => ({ reading }))))
  })

  test('what is read anew takes the place of what was read, and the case is what it would have been', async () => {
    const { store } = await testCase(place)
    const all = [analysis, ...dam].map((reading, at) => named(`d${at}`, reading))
    // As a poorer model might have read it.
    const poor = all.map((reading) => ({
      ...reading,
      findings: { ...reading.findings, statements: reading.findings.statements.slice(0, 2) },
    }))
    const older: Comparing = { ...comparing, version: 'older' }
    for (const reading of poor) await store.add(reading, comparablesOf(reading), older, moment)
    const open = openOver(store)
    const before = (await open.view()).situation
    expect(before.claims.length).toBeLessThan(situation(all.map((reading) => ({ reading }))).claims.length)
    const documents = await store.documents()
    for (const reading of all) expect(await store.reread(reading, comparablesOf(reading), comparing)).toBe(true)
    await store.linkedBy(comparing)
    expect((await open.view()).situation).toEqual(situation(all.map((reading) => ({ reading }))))
    expect(await store.documents(true)).toEqual(documents)
    const fresh = (await testCase(place)).store
    for (const reading of all) await addTo(fresh, reading)
    const linksOf = async (one: CaseStore) => (await one.links(comparing))!.map((link) => JSON.stringify(link)).sort()
    expect(await linksOf(store)).toEqual(await linksOf(fresh))
  })

  test('other text, or no meanings, is no other reading of a document, and changes nothing', async () => {
    const { store } = await testCase(place)
    const reading = named('one', analysis)
    await addTo(store, reading)
    const { revision } = await store.info()
    const edited = named('one', dam[0]!)
    expect(await store.reread(edited, comparablesOf(edited), comparing)).toBe(false)
    const { meanings: _, ...without } = reading
    await expect(store.reread(without, comparablesOf(without), comparing)).rejects.toThrow('without meanings')
    expect((await store.info()).revision).toBe(revision)
    expect(await store.readings(await store.documents())).toEqual([reading])
  })

  test('links are those of the neighbourhood, the first two of a wording for all, in whatever order documents come, are edited, and come again', async () => {
    const tight: Comparing = { version: 'tight', neighbourhood: 2, copies: 2, compare: () => ({ score: 1 }) }
    const blocks = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 })
    // Statements of one wording stand in the same blocks.
    const statement = fc.oneof(blocks, fc.constantFrom([1, 2, 4], [2, 3, 4]))
    const documents = fc.array(fc.array(statement, { maxLength: 7 }), { minLength: 2, maxLength: 6 })
    const { store } = await testCase(place)
    let run = 0
    await fc.assert(
      fc.asyncProperty(documents, fc.infiniteStream(fc.nat()), async (given, picks) => {
        // Each run in blocks and documents of its own.
        run++
        const all = given.map((statements) => statements.map((hashes) => hashes.map((hash) => 10 * run + hash)))
        const texts = all.map((statements, at) => comparedAs(`${run}-${at}`, statements))
        const order = [...texts.keys()].sort(() => (picks.next().value % 3) - 1)
        for (const at of order) {
          // Some come first in another version, which must leave no trace.
          const id = `${run}-${at}`
          const other = comparedAs(id, all[(at + 1) % all.length]!)
          if (picks.next().value % 2 === 0) await store.add(version(id, 'before'), other, tight, moment)
          await store.add(version(id, 'after'), texts[at]!, tight, moment)
        }
        const own = all.map((_, at) => `${run}-${at}`)
        const links = (await store.links(tight, own))!.map(
          ({ one, other }) => `${one.document}${one.statement}-${other.document}${other.statement}`,
        )
        expect(links.sort()).toEqual(expectedLinks(own, texts, tight))
      }),
      { numRuns: 20 },
    )
  })

  test('a copy for which others stand in the blocks has their links', async () => {
    const tight: Comparing = { version: 'tight', neighbourhood: 1, copies: 1, compare: () => ({ score: 1 }) }
    const { store } = await testCase(place)
    for (const [id, statements] of Object.entries({ b: [[4]], d: [[4], [4]], a: [[4]], e: [[4, 5]], c: [[4]] }))
      await store.add(version(id, 'text'), comparedAs(id, statements), tight, moment)
    const linked = async (ids: readonly string[]) =>
      (await store.links(tight, ids))!.map(({ one, other }) => [
        `${one.document}${one.statement}`,
        `${other.document}${other.statement}`,
      ])
    expect(await linked(['a', 'b', 'c', 'd', 'e'])).toEqual([['as0', 'es0']])
    expect(await linked(['c', 'd', 'e'])).toEqual([['cs0', 'es0']])
    expect(await linked(['d', 'e'])).toEqual([['ds0', 'es0']])
    expect(await linked(['c', 'd'])).toEqual([])
    // The first goes, and the next stands for the others.
    await store.add(version('a', 'other text'), [], tight, moment)
    expect(await linked(['d', 'e'])).toEqual([['ds0', 'es0']])
  })

  test('the heaviest documents are those whose statements are linked most, and those that they are linked with', async () => {
    const nearest: Comparing = { version: 'nearest', neighbourhood: 1, copies: 2, compare: () => ({ score: 1 }) }
    const { store } = await testCase(place)
    // "b" stands between two neighbours, "d" and "e" have one each, and "f" has none.
    const blocks = { a: [[1]], b: [[1]], c: [[1]], d: [[2]], e: [[2]], f: [[3]] }
    for (const [id, statements] of Object.entries(blocks))
      await store.add(version(id, 'text'), comparedAs(id, statements), nearest, moment)
    expect((await store.heaviest(10)).slice(0, 3).sort()).toEqual(['a', 'b', 'c'])
    expect((await store.heaviest(10)).slice(3)).toEqual(['d', 'e'])
  })

  test('judgements are appended and come back in order, as they were', async () => {
    const { store } = await testCase(place)
    const made: Omit<Judgement, 'id'>[] = [
      { by: 'ada', at: moment, verdict: 'grade', on: [{ kind: 'source', name: 'The “Courier”\u2028' }], value: 'B' },
      {
        by: 'bo',
        at: moment,
        verdict: 'note',
        on: [{ kind: 'claim', document: 'd', start: 1, end: 3, judged: '👩‍👧' }],
        note: 'n',
      },
      { by: 'bo', at: moment, verdict: 'undo', on: [], undoes: 'J1' },
    ]
    for (const one of made) await store.judge(one)
    expect(await store.judgements()).toEqual(made.map((one, at) => ({ id: `J${at + 1}`, ...one })))
  })

  test('finds documents by their words', async () => {
    const { store } = await testCase(place)
    for (const reading of dam) await addTo(store, reading)
    const [document] = dam
    const word = /\b[a-z]{7,}\b/.exec(document!.document.text)![0]
    expect((await store.search(word, 10)).map((found) => found.document)).toContain(document!.document.id)
    expect(await store.search('zyzzyva', 10)).toEqual([])
    expect(await store.search("' or 1=1 --", 10)).toEqual([])
  })

  test('what fails leaves nothing behind', async () => {
    const { store } = await testCase(place)
    const before = await store.info()
    const broken: Comparing = {
      version: 'broken',
      neighbourhood: 2,
      copies: 2,
      compare: () => {
        throw new Error('broken')
      },
    }
    await expect(store.add(dam[0]!, [...comparedAs('x', [[1], [1]])], broken, moment)).rejects.toThrow('broken')
    expect(await store.info()).toEqual(before)
    expect(await store.documents(true)).toEqual([])
    expect((await addTo(store, dam[0]!)).kind).toBe('added')
  })
})

/** Statements in the blocks given, ranked by document and place. */
function comparedAs(document: string, statements: readonly (readonly number[])[]): Comparable[] {
  return statements.map((blocks, at) => ({
    statement: `s${at}`,
    rank: `2024-01-01 ${document.padStart(8, '0')} ${String(at).padStart(5, '0')}`,
    blocks,
    ...(blocks.some((hash) => hash % 10 === 4) ? { wording: blocks.join() } : {}),
    profile: {},
  }))
}

function version(id: string, words: string): Reading {
  return named(id, readingOf(`${words} ${id}.`, {}))
}

function expectedLinks(
  ids: readonly string[],
  documents: readonly (readonly Comparable[])[],
  { neighbourhood, copies }: Comparing,
): string[] {
  const all = documents
    .flatMap((comparables, at) => comparables.map((one) => ({ ...one, name: `${ids[at]}${one.statement}` })))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .filter(
      ({ wording }, at, every) =>
        wording === undefined || every.slice(0, at).filter((one) => one.wording === wording).length < copies,
    )
  const found = new Set<string>()
  for (const hash of new Set(all.flatMap(({ blocks }) => blocks))) {
    const block = all.filter(({ blocks }) => blocks.includes(hash))
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1, at + 1 + neighbourhood)) found.add(`${one.name}-${other.name}`)
  }
  return [...found].sort()
}
