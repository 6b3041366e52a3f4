/** The sample case of README from the command line: dispatches in three portions, what changed between them, one judgement and its undo. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommandLine } from '#cli/program.ts'
import { comparablesOf, comparing } from '#pipeline.ts'
import { openCase } from '#store/cases.ts'
import { watchedWorld } from './world.ts'

const home = mkdtempSync(join(tmpdir(), 'sitrep-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000)
const patience = 300_000

async function run(...words: string[]) {
  const world = watchedWorld('', home)
  const status = await runCommandLine(words, world, '0.0.0')
  return { status, out: world.out(), notes: world.notes, files: world.files }
}
const json = async (...words: string[]) => JSON.parse((await run(...words, '--json')).out)

describe('a case from the command line', () => {
  test(
    'is made once, under a name that can be one',
    async () => {
      expect((await run('claims')).notes.join()).toMatch(/no-case: .*sitrep case new NAME/)
      expect(await run('case', 'new', 'dam')).toMatchObject({ status: 0, out: expect.stringContaining('sitrep add') })
      expect((await run('case', 'new', 'dam')).notes.join()).toMatch(/case-exists/)
      expect((await run('case', 'new', 'No Name')).notes.join()).toMatch(/bad-name/)
      expect((await run('case', 'list')).out).toBe('dam\n')
      expect((await run('claims', '--case', 'other')).notes.join()).toMatch(/no-case: .*there is dam/)
    },
    patience,
  )

  test(
    'takes dispatches in three portions; what is there already is known',
    async () => {
      for (const [day, count] of [
        ['11', 2],
        ['12', 1],
        ['13', 3],
      ] as const) {
        const { added } = await json('add', `samples/dam-failure/2025-03-${day}*`)
        expect(added).toHaveLength(count)
      }
      expect((await run('add', 'samples/dam-failure')).out).toBe('0 added, 6 known already\n')
      const missing = await run('add', join(home, 'none.txt'))
      expect(missing).toMatchObject({ status: 3, out: '0 added, 1 not read\n' })
      expect(missing.notes.join()).toMatch(/missing/)
      expect((await run('documents')).out.split('\n')).toHaveLength(7)
    },
    patience,
  )

  test(
    'keeps what each statement means',
    async () => {
      const store = await openCase({ home }, 'dam')
      const readings = await store.readings(await store.documents())
      await store.close()
      expect(readings).toHaveLength(6)
      for (const { findings, meanings = {} } of readings) {
        expect(findings.statements.length).toBeGreaterThan(0)
        for (const { id } of findings.statements) expect(meanings[id]).toMatch(/^[\w+/]{512}$/)
      }
    },
    patience,
  )

  test(
    'tells what changed between the portions',
    async () => {
      const { changes } = await json('changes', '--since', '2025-03-12')
      const kinds = changes.map(({ kind }: { kind: string }) => kind)
      expect(kinds.filter((kind: string) => kind === 'new document')).toHaveLength(3)
      expect(changes).toContainEqual(
        expect.objectContaining({ kind: 'moved status', from: 'disputed', to: 'acknowledged' }),
      )
      expect(kinds).toContain('revised figure')
      const before = await json('changes', '--since', '2025-03-11', '--as-of', '2025-03-12')
      expect(before.changes.filter(({ kind }: { kind: string }) => kind === 'new document')).toHaveLength(1)
      expect((await run('changes', '--since', '2025-04-01')).out).toContain('Nothing has changed.')
      expect((await run('changes', '--since', 'soon')).notes.join()).toMatch(/bad-option: give dates as/)
    },
    patience,
  )

  test(
    'a claim rejected, a speaker set right, and both taken back: the claims are what they were',
    async () => {
      const claims = await json('claims')
      const sheet = await run('claim', claims[0].id)
      expect(sheet.out).toContain('Would move it')
      const judgement = await json('judge', 'reject', claims[0].id, '--note', 'counted twice')
      expect(judgement).toMatchObject({ id: 'J1', by: 'tester', verdict: 'reject', note: 'counted twice' })
      const { document, statement } = claims[0].statements[0]
      await run('judge', 'correct', `${document}#${statement}`, '--field', 'speakers', '--value', 'Ilse Marrowby')
      const judged = await json('claims')
      const same = judged.find((claim: { id: string }) => claim.id === claims[0].id)
      expect(same.judgements).toEqual(['J1', 'J2'])
      expect(same.statements[0].speakers).toEqual(['Ilse Marrowby'])
      expect((await run('report')).out).toContain('counted twice')
      await run('undo')
      await run('undo', 'J1')
      expect(await json('claims')).toEqual(claims)
    },
    patience,
  )

  test(
    'reads its documents anew: judgements stay, and what lost its words is named',
    async () => {
      const claims = await json('claims')
      const store = await openCase({ home }, 'dam')
      const [document] = await store.documents()
      const [reading] = await store.readings([document!])
      // As another model might have read it: one statement, of words that are none today.
      const { clauses: _, ...first } = reading!.findings.statements[0]!
      const statement = { ...first, content: [{ start: 0, end: 3 }] }
      const other = { ...reading!, findings: { ...reading!.findings, statements: [statement] }, meanings: {} }
      await store.reread(other, comparablesOf(other), comparing)
      await store.close()
      expect(await json('claims')).not.toEqual(claims)
      await run('judge', 'note', `${document!.id}#${statement.id}`, '--note', 'three letters')
      const { length } = (await json('export')).judgements
      const again = await run('reread', 'dam')
      expect(again).toMatchObject({ status: 0, out: `6 read anew, judgements that lost their ground: J${length}\n` })
      await run('undo')
      expect(await json('claims')).toEqual(claims)
    },
    patience,
  )

  test(
    'says what cannot be judged, and keeps nothing of it',
    async () => {
      const [claim] = await json('claims')
      const made = (await json('export')).judgements.length
      for (const [words, code] of [
        [['accept', 'C0000000'], 'no-target'],
        [['grade', 'The Courier', 'Z'], 'bad-judgement'],
        [['same', claim.id], 'bad-judgement'],
        [['correct', claim.id, '--field', 'act', '--value', 'denies'], 'bad-judgement'],
        [
          [
            'correct',
            `${claim.statements[0].document}#${claim.statements[0].statement}`,
            '--field',
            'act',
            '--value',
            'sings',
          ],
          'bad-judgement',
        ],
        [['bless', claim.id], 'bad-judgement'],
      ] as const) {
        const { status, notes } = await run('judge', ...words)
        expect(status).toBe(1)
        expect(notes.join()).toContain(code)
      }
      expect((await json('export')).judgements).toHaveLength(made)
    },
    patience,
  )

  test(
    'goes out as the contract says, and as a table',
    async () => {
      const exported = await json('export')
      expect(Object.keys(exported)).toEqual([
        'case',
        'documents',
        'claims',
        'figures',
        'actors',
        'copies',
        'judgements',
      ])
      expect(exported.documents).toHaveLength(6)
      expect(exported.copies[0].documents).toHaveLength(2)
      for (const claim of exported.claims)
        for (const { document } of claim.statements)
          expect(exported.documents.map(({ id }: { id: string }) => id)).toContain(document)
      expect((await run('export', '--format', 'csv')).out).toMatch(/^claim,status,text,origins,document/)
      expect((await run('report', '-o', 'report.html')).files.get('report.html')).toContain('<!doctype html>')
      expect((await run('figures')).out).toContain('Side by side')
    },
    patience,
  )
})
