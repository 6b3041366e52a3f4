import { describe, expect, test } from 'vitest'
import { type Position, standingOf } from './status.ts'

/** "Kyiv asserts", "Moscow* denies": a star marks the party that the claim is about, an exclamation mark an authority. */
function status(...lines: string[]): string {
  return standingOf(lines.map(position), []).status
}

function position(line: string): Position {
  const [who, verb, how] = line.split(' ')
  return {
    origin: who!.replace(/[*!]/g, ''),
    name: who!.replace(/[*!]/g, ''),
    stance: verb === 'denies' || verb === 'retracts' ? -1 : verb === 'declines' ? 0 : 1,
    act: verb === 'confirms' || verb === 'acknowledges' || verb === 'retracts' || verb === 'asserts' ? verb : 'other',
    concerned: who!.endsWith('*'),
    authority: who!.endsWith('!'),
    inquired: how === 'inquired',
    ownVoice: verb === 'tells',
    meant: how !== 'perhaps',
    firm: how !== 'perhaps',
    voice: who!.replace(/[*!]/g, '').split('-')[0]!,
  }
}

describe('status, the last rule that fits', () => {
  test('reported: one origin, however often it speaks', () => {
    expect(status('Kyiv asserts')).toBe('reported')
    expect(status('Kyiv asserts', 'Kyiv asserts', 'Kyiv confirms')).toBe('reported')
    expect(status('Kyiv asserts', 'Moscow* declines')).toBe('reported')
  })
  test('corroborated: two origins and no denial', () => {
    expect(status('Kyiv asserts', 'Seoul asserts')).toBe('corroborated')
    expect(status('Kyiv asserts', 'somebody asserts perhaps')).toBe('reported')
    expect(status('Kyiv asserts', 'Seoul confirms')).toBe('corroborated')
    expect(status('Kyiv asserts', 'Seoul asserts', 'Tokyo denies')).not.toBe('corroborated')
  })
  test('two names of one voice are one, and a denial that may be of something else disputes nothing', () => {
    expect(status('Hydro asserts', 'Hydro-Group asserts')).toBe('reported')
    expect(status('Kyiv asserts', 'Oslo denies perhaps')).toBe('reported')
    expect(standingOf([position('Kyiv asserts'), position('Oslo denies perhaps')], []).rule).toBe(
      'One origin asserts it: Kyiv. It is not sure that this is what Oslo denies.',
    )
    expect(status('Kyiv asserts', 'Hydro* confirms perhaps')).toBe('reported')
  })
  test('outlets in their own voice corroborate nothing: nobody knows on whose word', () => {
    expect(status('Post tells', 'Mail tells')).toBe('reported')
    expect(status('Kyiv asserts', 'Post tells')).toBe('reported')
    expect(status('Kyiv asserts', 'Post tells', 'Seoul asserts')).toBe('corroborated')
    expect(status('Post tells', 'Kyiv* denies')).toBe('denied')
    expect(standingOf([position('Post tells'), position('Mail tells')], []).rule).toBe(
      '2 outlets say so in their own voice, and none says on whose word: Post, Mail.',
    )
    expect(standingOf([position('Kyiv asserts'), position('Post tells')], []).rule).toBe(
      'One origin asserts it: Kyiv. Post says so too, in its own voice.',
    )
  })
  test('acknowledged: the party concerned comes round', () => {
    expect(status('Engineers assert', 'Hydro* denies', 'Hydro* acknowledges')).toBe('acknowledged')
    expect(status('Engineers assert', 'Hydro* declines', 'Hydro* asserts')).toBe('acknowledged')
    expect(status('Engineers assert', 'Venn denies', 'Hydro* denies', 'Hydro* acknowledges')).toBe('acknowledged')
    expect(status('Engineers assert', 'Hydro* denies', 'Hydro* acknowledges', 'Venn denies')).toBe('disputed')
    expect(status('Engineers assert', 'Hydro* confirms')).toBe('acknowledged')
    expect(status('Hydro* asserts')).toBe('reported')
  })
  test('acknowledged: an authority after its own inquiry', () => {
    expect(status('Kyiv asserts', 'NATO! acknowledges')).toBe('acknowledged')
    expect(status('Kyiv asserts', 'NATO! confirms inquired')).toBe('acknowledged')
    expect(status('Kyiv asserts', 'NATO! confirms')).toBe('corroborated')
    expect(status('Kyiv asserts', 'Blogger acknowledges')).toBe('corroborated')
    expect(status('NATO! acknowledges')).toBe('reported')
  })
  test('disputed: some assert, others deny', () => {
    expect(status('Kyiv asserts', 'Seoul asserts', 'Moscow* denies')).toBe('disputed')
    expect(status('Kyiv asserts', 'Oslo denies')).toBe('disputed')
    expect(status('Kyiv asserts', 'NATO! acknowledges', 'Moscow* denies')).toBe('disputed')
  })
  test('one who comes round no longer denies', () => {
    expect(status('Kyiv asserts', 'Seoul denies', 'Seoul asserts')).toBe('corroborated')
  })
  test('"no comment" takes nothing back', () => {
    expect(status('Kyiv asserts', 'Moscow* denies', 'Moscow* declines')).toBe('denied')
  })
  test('denied: only the party concerned answers', () => {
    expect(status('Kyiv asserts', 'Moscow* denies')).toBe('denied')
    expect(status('Moscow* denies')).toBe('denied')
    expect(status('Oslo denies')).toBe('denied')
    expect(status('Kyiv asserts', 'Seoul confirms', 'Moscow* denies')).toBe('disputed')
  })
  test('retracted: its own origin withdrew it, and nobody else asserts it', () => {
    expect(status('Bulletin asserts', 'Bulletin retracts')).toBe('retracted')
    expect(status('Bulletin asserts', 'Ledger asserts', 'Bulletin retracts')).toBe('reported')
  })
  test('each status says why and what would move it', () => {
    const { rule, wouldMove } = standingOf([position('Kyiv asserts')], ['Russia'])
    expect(rule).toBe('One origin asserts it: Kyiv.')
    expect(wouldMove).toContain('Russia has not been heard on it.')
  })
  test('nobody commits to it', () => {
    expect(standingOf([], []).rule).toMatch(/^Nobody commits/)
  })
})
