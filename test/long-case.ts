import type { Outcome, Reading } from '#types/reading.ts'
import type { Claim, Situation } from '#types/situation.ts'
import type { Statement } from '#types/statement.ts'

const perDocument = 100

/** A situation of so many claims, each of one statement of its own: for lists that are long. "The office said that crate 17 was landed." */
export function longCase(count: number): { outcomes: Outcome[]; situation: Situation } {
  const readings: Reading[] = []
  const claims: Claim[] = []
  for (let from = 0; from < count; from += perDocument)
    readings.push(readingOf(from, Math.min(count, from + perDocument)))
  for (const { document, findings } of readings) {
    for (const { id, content } of findings.statements) claims.push(claimOf(document.id, id, content, claims.length))
  }
  const outcomes = readings.map((reading) => ({ reading }))
  return {
    outcomes,
    situation: { outcomes, actors: [], claims, comparisons: [], proportions: [], copies: [], lost: [] },
  }
}

function readingOf(from: number, to: number): Reading {
  let text = ''
  const statements: Statement[] = []
  const sentences: { start: number; end: number }[] = []
  for (let at = from; at < to; at++) {
    const start = text.length
    const content = `crate ${at + 1} was landed at the northern quay`
    text += `The office said ${content}. `
    const inner = start + 'The office said '.length
    sentences.push({ start, end: text.length - 1 })
    statements.push({
      ...{
        id: `s${at - from + 1}`,
        source: [{ start, end: start + 10 }],
        cue: [{ start: start + 11, end: start + 15 }],
      },
      ...{ content: [{ start: inner, end: inner + content.length }], speakers: [], audience: [], mode: 'indirect' },
      ...{ act: 'asserts', polarity: 'positive', certainty: 'certain', hedges: [] },
    })
  }
  const id = `paper-${String(from / perDocument + 1).padStart(4, '0')}`
  return {
    document: {
      ...{ id, text, published: '2024-11-02', publisher: 'Oldmere Gazette', title: `Landings ${id}`, language: 'en' },
      ...{ warnings: [], blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] },
    },
    sentences,
    findings: {
      ...{ actors: [], places: [], statements, times: [], figures: [], events: [], scenarios: [], expected: [] },
    },
  }
}

function claimOf(document: string, statement: string, content: Statement['content'], at: number): Claim {
  return {
    ...{ id: `C${at}`, text: { document, spans: content }, status: 'reported', rule: 'One origin asserts it.' },
    ...{ wouldMove: 'A second one.', first: { document, statement }, origins: [], chain: [], answers: [] },
    statements: [{ document, statement, content, speakers: [], score: 1, because: [] }],
    ...{ conflicts: [], weight: 1 },
  }
}
