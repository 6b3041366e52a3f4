import type { Actor } from '#types/actor.ts'
import type { Document } from '#types/document.ts'
import type { Event } from '#types/event.ts'
import type { Figure } from '#types/figure.ts'
import { type Findings, noFindings } from '#types/findings.ts'
import type { Outcome } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { type Span, trimmed } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import { documentOf } from '../marked.ts'

/** Spans by their words: the first place of `words`, or the one after `after`. */
export function spanOf(text: string, words: string, after = ''): Span {
  const from = after === '' ? 0 : text.indexOf(after)
  const start = text.indexOf(words, from)
  if (start < 0 || from < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** A sentence a full stop, for fixtures: not how the program does it. */
export function sentencesIn(text: string): Span[] {
  return [...text.matchAll(/[^\n]+?(?<!\bMs)[.!?]”?(?= |\n|$)|[^\n]+$/gm)]
    .map((match) => trimmed(text, { start: match.index, end: match.index + match[0].length }))
    .filter((sentence) => sentence.end > sentence.start)
}

/** A reading of `text` with nothing found in it but what is given. */
export function reading(text: string, known: Partial<Document>, findings: Partial<Findings> = {}): Outcome {
  const document = documentOf(text, known)
  return { reading: { document, sentences: sentencesIn(text), findings: { ...noFindings, ...findings } } }
}

/** A situation in which nothing was resolved. */
export function situationOf(...outcomes: Outcome[]): Situation {
  return { outcomes, actors: [], claims: [], comparisons: [], proportions: [], copies: [], lost: [] }
}

const firstText = `Ferries carry Kestrian engineers to Marrow Island
On 3 March, the Port Union alerted the harbour board to the arrival of Kestrian engineers on Marrow Island.
The coast guard of Oldmere acknowledged their presence on Monday, after two weeks of silence.
Roughly 1,200 engineers have crossed since the middle of February, according to two harbour officials.
“They are digging berths, and they mean to stay,” said Ilka Brandt, a marine surveyor who directs the Tidewater Institute.
Ms. Brandt told the Courier that a second convoy is very likely before the summer.
Kestria has sent Oldmere forty cranes under an agreement that the two governments signed in October 2023.
If the berths are finished by June, the island could take ships of any size, Ms. Brandt said.
The fairway loses about 300 boats each month to the works, the Port Union estimates.
Oldmere votes on the harbour law next Thursday.`

const secondText = `Kestria denies sending engineers
Kestria's foreign ministry denied on Wednesday that any engineers had been sent to Marrow Island.
The Oldmere Gazette reported that as many as 2,000 engineers are on the island.
Kestria has not answered questions about the cranes, and Kestria's embassy closed early.`

/** Two invented dispatches and what should be read out of them, written by hand: what the report is tested on. */
export function fixture(): Situation {
  const a = finder(firstText)
  const b = finder(secondText)
  const first: Findings = {
    ...noFindings,
    actors: [
      actor('a1', 'Port Union', 'organization', [a('the Port Union'), a('the Port Union', 'each month')]),
      actor('a2', 'Oldmere', 'state', [a('Oldmere'), a('Oldmere', 'Kestria has'), a('Oldmere', 'estimates')]),
      actor('a3', 'coast guard of Oldmere', 'organization', [a('The coast guard of Oldmere')], { of: 'a2' }),
      actor('a4', 'two harbour officials', 'group', [a('two harbour officials')], { named: false }),
      actor('a5', 'Ilka Brandt', 'person', [a('Ilka Brandt'), a('Ms. Brandt'), a('Ms. Brandt', 'any size')], {
        roles: [
          { ...a('a marine surveyor'), text: 'a marine surveyor' },
          { ...a('directs the Tidewater Institute'), text: 'directs the Tidewater Institute', from: '2023' },
        ],
      }),
      actor('a6', 'Republic of Kestria', 'state', [a('Kestrian'), a('Kestrian', 'arrival'), a('Kestria', 'summer')]),
    ],
    times: [
      time('t1', a('3 March'), 'DATE', '2025-03-03', { because: 'the 3 March before publication (2025-03-20)' }),
      time('t2', a('Monday'), 'DATE', '2025-03-17', { because: 'the last Monday before publication (2025-03-20)' }),
      time('t3', a('the middle of February'), 'DATE', '2025-02', { mod: 'MID' }),
      time('t4', a('October 2023'), 'DATE', '2023-10'),
      time('t5', a('next Thursday'), 'DATE', '2025-03-27', { because: 'the Thursday after publication (2025-03-20)' }),
      time('t6', a('each month'), 'SET', 'P1M'),
    ],
    statements: [
      statement(
        's1',
        [a('the Port Union')],
        [a('alerted')],
        [a('the arrival of Kestrian engineers on Marrow Island')],
        {
          speakers: ['a1'],
          act: 'alerts',
          time: 't1',
        },
      ),
      statement('s2', [a('The coast guard of Oldmere')], [a('acknowledged')], [a('their presence')], {
        speakers: ['a3'],
        act: 'acknowledges',
        time: 't2',
      }),
      statement(
        's3',
        [a('two harbour officials')],
        [a('according to')],
        [a('Roughly 1,200 engineers have crossed since the middle of February')],
        {
          speakers: ['a4'],
        },
      ),
      statement(
        's4',
        [a('Ilka Brandt, a marine surveyor who directs the Tidewater Institute')],
        [a('said', 'stay')],
        [a('“They are digging berths, and they mean to stay,”')],
        {
          speakers: ['a5'],
          mode: 'direct',
        },
      ),
      statement('s5', [a('Ms. Brandt')], [a('told')], [a('that a second convoy is very likely before the summer')], {
        speakers: ['a5'],
        act: 'expects',
        certainty: 'probable',
        hedges: [a('very likely')],
      }),
      statement(
        's6',
        [],
        [],
        [a('Kestria has sent Oldmere forty cranes under an agreement that the two governments signed in October 2023')],
        {
          mode: 'narrated',
        },
      ),
      statement(
        's7',
        [a('Ms. Brandt', 'any size')],
        [a('said', 'any size')],
        [a('If the berths are finished by June, the island could take ships of any size')],
        {
          speakers: ['a5'],
          certainty: 'possible',
          hedges: [a('could')],
        },
      ),
      statement(
        's8',
        [a('the Port Union', 'each month')],
        [a('estimates')],
        [a('The fairway loses about 300 boats each month to the works')],
        {
          speakers: ['a1'],
        },
      ),
    ],
    figures: [
      figure('f1', a('Roughly 1,200 engineers'), a('engineers', '1,200'), {
        low: 1200,
        high: 1200,
        approximate: true,
        asOf: 't3',
        statement: 's3',
      }),
      figure('f2', a('forty cranes'), a('cranes'), { low: 40, high: 40, statement: 's6' }),
      figure('f3', a('about 300 boats each month'), a('boats'), {
        ...{ low: 300, high: 300, approximate: true, per: 'P1M', measure: 'rate', statement: 's8' },
      }),
      figure('f4', a('two weeks'), undefined, { kind: 'duration', low: 2, high: 2, unit: 'weeks' }),
    ],
    events: [
      event('e1', a('alerted'), 'CONSULT', {
        time: 't1',
        statement: 's1',
        participants: [{ role: 'actor', actor: 'a1' }],
      }),
      event('e2', a('sent', 'Kestria has'), 'AID', {
        participants: [
          { role: 'actor', actor: 'a6' },
          { role: 'recipient', actor: 'a2' },
        ],
        object: [a('forty cranes')],
        statement: 's6',
      }),
      event('e3', a('signed'), 'AGREE', {
        participants: [
          { role: 'actor', actor: 'a6' },
          { role: 'other', actor: 'a2' },
        ],
        time: 't4',
        statement: 's6',
      }),
      event('e4', a('votes'), 'REQUEST', { realis: 'expected', time: 't5' }),
    ],
    scenarios: [
      {
        id: 'c1',
        condition: [a('If the berths are finished by June')],
        outcome: [a('the island could take ships of any size')],
        certainty: 'possible',
        speakers: ['a5'],
      },
    ],
    expected: [{ ...a('Oldmere votes on the harbour law next Thursday'), value: '2025-03-27', time: 't5' }],
  }
  const second: Findings = {
    ...noFindings,
    actors: [
      actor('a1', 'Kestria', 'state', [b('Kestria'), b('Kestria', 'Kestria has'), b('Kestria', 'cranes')]),
      actor('a2', 'foreign ministry', 'organization', [b("Kestria's foreign ministry")], { of: 'a1' }),
      actor('a3', 'The Oldmere Gazette', 'organization', [b('The Oldmere Gazette')]),
    ],
    times: [
      time('t1', b('Wednesday'), 'DATE', '2025-03-19', {
        because: 'the last Wednesday before publication (2025-03-21)',
      }),
    ],
    statements: [
      statement(
        's1',
        [b("Kestria's foreign ministry")],
        [b('denied')],
        [b('that any engineers had been sent to Marrow Island')],
        {
          speakers: ['a2'],
          act: 'denies',
          time: 't1',
        },
      ),
      statement(
        's2',
        [b('The Oldmere Gazette')],
        [b('reported')],
        [b('that as many as 2,000 engineers are on the island')],
        {
          speakers: ['a3'],
        },
      ),
    ],
    figures: [
      figure('f1', b('as many as 2,000 engineers'), b('engineers', '2,000'), {
        high: 2000,
        bound: 'at most',
        statement: 's2',
      }),
    ],
  }
  return {
    outcomes: [
      reading(
        firstText,
        {
          id: 'one',
          title: 'Ferries carry Kestrian engineers to Marrow Island',
          publisher: 'The Marrow Courier',
          published: '2025-03-20',
          url: 'https://courier.example/ferries',
        },
        first,
      ),
      reading(secondText, { id: 'two', publisher: 'Oldmere Evening Post', published: '2025-03-21' }, second),
      {
        refusal: {
          id: 'three',
          path: 'notes.bin',
          problem: { code: 'binary', message: 'this is not text; give a text, Markdown, HTML or JSON Lines file' },
        },
      },
    ],
    actors: [
      caseActor('A1', 'Port Union', 'organization', [['one', 'a1']]),
      caseActor('A2', 'Oldmere', 'state', [['one', 'a2']], { undecided: ['A6'] }),
      caseActor('A3', 'Kestria', 'state', [
        ['one', 'a6'],
        ['two', 'a1'],
      ]),
      caseActor('A4', 'Ilka Brandt', 'person', [['one', 'a5']]),
      caseActor('A5', 'Foreign Ministry of Kestria', 'organization', [['two', 'a2']]),
      caseActor('A6', 'The Oldmere Gazette', 'organization', [['two', 'a3']]),
      caseActor('A7', 'coast guard of Oldmere', 'organization', [['one', 'a3']]),
      caseActor('A8', 'two harbour officials', 'group', [['one', 'a4']], { named: false }),
    ],
    claims: [
      {
        id: 'C2',
        text: { document: 'one', spans: [a('“They are digging berths, and they mean to stay,”')] },
        status: 'reported',
        rule: 'one origin asserts it',
        wouldMove: 'a second, independent origin would make it corroborated',
        first: { document: 'one', statement: 's4' },
        statements: [said('one', 's4', [a('“They are digging berths, and they mean to stay,”')], ['A4'])],
        origins: [{ id: 'A4', name: 'Ilka Brandt', because: 'speaks for herself', documents: ['one'] }],
        chain: [
          {
            kind: 'asserted',
            ref: { document: 'one', statement: 's4' },
            speakers: ['A4'],
            when: '2025-03-20',
            dated: 'published',
          },
        ],
        ...{ answers: [], conflicts: [], weight: 1 },
      },
      {
        id: 'C1',
        text: { document: 'one', spans: [a('the arrival of Kestrian engineers on Marrow Island')] },
        status: 'disputed',
        rule: 'two origins assert it, one denies it',
        wouldMove: 'a withdrawal of the denial, or a count by a third party',
        first: { document: 'one', statement: 's1' },
        statements: [
          said('one', 's1', [a('the arrival of Kestrian engineers on Marrow Island')], ['A1']),
          said('one', 's2', [a('their presence')], ['A7']),
          said('two', 's1', [b('that any engineers had been sent to Marrow Island')], ['A5']),
        ],
        origins: [
          { id: 'A1', name: 'Port Union', because: 'first to say so', documents: ['one'] },
          {
            id: 'A7',
            name: 'coast guard of Oldmere',
            because: 'says so after two weeks of silence',
            documents: ['one'],
          },
        ],
        chain: [
          {
            kind: 'alerted',
            ref: { document: 'one', statement: 's1' },
            speakers: ['A1'],
            when: '2025-03-03',
            dated: 'said',
          },
          {
            kind: 'acknowledged',
            ref: { document: 'one', statement: 's2' },
            speakers: ['A7'],
            when: '2025-03-17',
            dated: 'said',
          },
          {
            kind: 'denied',
            ref: { document: 'two', statement: 's1' },
            speakers: ['A5'],
            when: '2025-03-19',
            dated: 'said',
          },
        ],
        answers: [{ kind: 'denial', ref: { document: 'two', statement: 's1' } }],
        conflicts: ['C2'],
        weight: 5,
      },
    ],
    comparisons: [
      {
        id: 'N1',
        about: { document: 'one', span: a('engineers', '1,200') },
        values: [
          { document: 'one', figure: 'f1' },
          { document: 'two', figure: 'f1' },
        ],
        conflict: true,
        because: 'both count engineers on the island, and 2,000 is not 1,200',
        warnings: ['They hold for different days: 3 March and 5 March.'],
      },
    ],
    proportions: [
      {
        id: 'P1',
        stock: { document: 'one', figure: 'f2' },
        flow: { document: 'one', figure: 'f3' },
        days: 4,
        arithmetic: '40 ÷ (300 ÷ 30 days) = 4 days',
        assumed: ['a month is 30 days', 'cranes and boats are both counted in pieces'],
      },
    ],
    copies: [{ documents: ['one', 'two'], because: 'every second sentence is the same' }],
    lost: [],
  }
}

function finder(text: string): (words: string, after?: string) => Span {
  return (words, after) => spanOf(text, words, after)
}

function actor(id: string, name: string, kind: Actor['kind'], mentions: Span[], rest: Partial<Actor> = {}): Actor {
  return { id, name, kind, named: true, roles: [], mentions, ...rest }
}

function time(id: string, span: Span, type: Time['type'], value: string, rest: Partial<Time> = {}): Time {
  return { id, ...span, type, value, ...rest }
}

function statement(id: string, source: Span[], cue: Span[], content: Span[], rest: Partial<Statement> = {}): Statement {
  const plain = {
    speakers: [],
    audience: [],
    hedges: [],
    mode: 'indirect',
    act: 'asserts',
    polarity: 'positive',
    certainty: 'certain',
  } as const
  return { id, source, cue, content, ...plain, ...rest }
}

function figure(id: string, span: Span, item: Span | undefined, rest: Partial<Figure>): Figure {
  return {
    id,
    ...span,
    ...(item ? { item } : {}),
    kind: 'count',
    approximate: false,
    bound: 'exact',
    measure: 'total',
    ...rest,
  }
}

function event(id: string, span: Span, type: Event['type'], rest: Partial<Event>): Event {
  return {
    id,
    ...span,
    type,
    realis: 'happened',
    participants: [],
    object: [],
    figures: [],
    certainty: 'certain',
    ...rest,
  }
}

function caseActor(
  id: string,
  name: string,
  kind: Actor['kind'],
  members: [string, string][],
  rest: object = {},
): Situation['actors'][number] {
  return {
    id,
    name,
    kind,
    named: true,
    members: members.map(([document, own]) => ({ document, actor: own })),
    because: [],
    undecided: [],
    ...rest,
  }
}

function said(
  document: string,
  id: string,
  content: Span[],
  speakers: string[],
): Situation['claims'][number]['statements'][number] {
  return { document, statement: id, content, speakers, score: 1, because: ['says the same words'] }
}
