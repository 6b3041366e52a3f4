import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printVersions } from '../versions.ts'
import { versionsView } from './versions.ts'
import { wordDiff } from './word-diff.ts'

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map((edit) =>
      edit.kind === 'kept'
        ? before.slice(edit.before.start, edit.before.end)
        : `[${before.slice(edit.before.start, edit.before.end)}|${after.slice(edit.after.start, edit.after.end)}]`,
    )
    .join('')

describe('word for word', () => {
  test.each([
    [
      'one word',
      'Inspectors found forty crates.',
      'Inspectors found fifty crates.',
      'Inspectors found [forty|fifty] crates.',
    ],
    [
      'words side by side',
      'It was forty old crates.',
      'It was fifty new crates.',
      'It was [forty old|fifty new] crates.',
    ],
    ['a word more', 'The office said so.', 'The port office said so.', 'The [|port ]office said so.'],
    ['a paragraph more', 'One.\n\nTwo.', 'One.\n\nA correction.\n\nTwo.', 'One.\n\n[|A correction.\n\n]Two.'],
    ['a figure with marks', 'It cost 3,200 crowns.', 'It cost 3,400 crowns.', 'It cost [3,200|3,400] crowns.'],
    ['a name with a hyphen', 'Jo Day-Lund left.', 'Jo Day-Land left.', 'Jo [Day-Lund|Day-Land] left.'],
    [
      'another paragraph altogether',
      'The ferry was held on Friday.\n\nEnd.',
      'Nobody knows what it costs.\n\nEnd.',
      '[The ferry was held on Friday.\n\n|Nobody knows what it costs.\n\n]End.',
    ],
    ['nothing', 'The same.', 'The same.', 'The same.'],
  ])('%s', (_, before, after, expected) => expect(shown(before, after)).toBe(expected))

  test('what is kept and gone is the text before, what is kept and new the text after', () => {
    const words = fc.array(fc.constantFrom('a', 'the', 'forty', 'crates', ' ', ' ', '.', '\n', '\n\n', '🚢', 'é'), {
      maxLength: 60,
    })
    const text = words.map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = wordDiff(before, after)
        for (const [side, whole] of [
          ['before', before],
          ['after', after],
        ] as const) {
          expect(edits.map((edit) => whole.slice(edit[side].start, edit[side].end)).join('')).toBe(whole)
          expect(edits.at(-1)?.[side].end ?? 0).toBe(whole.length)
        }
        for (const edit of edits) {
          const pair = [before.slice(edit.before.start, edit.before.end), after.slice(edit.after.start, edit.after.end)]
          if (edit.kind === 'kept') expect(pair[0]).toBe(pair[1])
          expect(pair.join('')).not.toBe('')
        }
      }),
    )
  })

  test('two long texts with nothing in common take no time', () => {
    const text = (seed: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${seed}${at}${at % 9 === 0 ? '.\n\n' : ' '}`).join('')
    const started = performance.now()
    expect(wordDiff(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['changed'])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('versions of an article', () => {
  const version = (number: number, text: string, title: string) => ({
    kept: { id: 'd1', version: number, title, added: `2024-11-0${number}T09:00:00.000Z`, digest: '' },
    document: { id: 'd1', text, title, blocks: [], language: 'en', warnings: [] },
  })
  const long =
    'The ship sails between Velmara and Norland twice a week, and had 212 people on board, all of whom were allowed to leave.'
  const view = versionsView([
    version(1, `Ferry held\n\n${long} Inspectors found forty crates. ${long}`, 'Ferry held'),
    version(2, `Ferry freed\n\n${long} Inspectors found fifty crates. ${long}`, 'Ferry freed'),
  ])!

  test('each against the one before, with the facts that changed', () => {
    expect(view).toMatchObject({ id: 'd1', versions: 2, changes: [{ from: 1, to: 2, words: { gone: 2, new: 2 } }] })
    expect(view.changes[0]!.facts).toEqual([{ fact: 'title', before: 'Ferry held', after: 'Ferry freed' }])
  })

  test('at a terminal: what changed, with some words around it', () => {
    expect(printVersions([view])).toBe(
      `d1  Ferry freed  (2 versions)
  version 1 → 2, 2024-11-02 09:00: 2 words gone, 2 new
    title: Ferry held → Ferry freed
    Ferry [-held-]{+freed+} The ship sails between Velmara and Norland twice a week, …
    … board, all of whom were allowed to leave. Inspectors found [-forty-]{+fifty+} crates. The ship sails between Velmara and Norland twice a …
`,
    )
    expect(printVersions([])).toBe('No document has more than one version.\n')
  })
})
