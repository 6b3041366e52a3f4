// The scorer itself is measured here: a key held against its own findings is all right, and each kind of mistake costs
// what it should. Also: no committed key holds any of an article's words.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Findings } from '#types/findings.ts'
import type { Key, Pair } from '../bench/scoring/key.ts'
import { score } from '../bench/scoring/score.ts'
import { tableOf } from '../bench/scoring/tally.ts'
import { marked } from './marked.ts'

const bench = join(import.meta.dirname, '../bench')
const keys = ['keys', 'keys-apart'].flatMap((folder) =>
  readdirSync(join(bench, folder))
    .filter((name) => name.endsWith('.json'))
    .map((file) => ({
      name: join(folder, file),
      key: JSON.parse(readFileSync(join(bench, folder, file), 'utf8')) as Key,
    })),
)

const { text, spans } = marked(
  '{actor:{role:Harbour master} Ana Pires} said {time:on Monday} {content:that {actor:the port} might lose {figure:about {item:40 jobs}} {fire:should it close}}. ' +
    'The port {event:met} the union.',
)
const at = (label: string, n = 0): Pair => {
  const span = spans.filter((other) => other.label === label)[n]!
  return [span.start, span.end]
}
const range = (pair: Pair) => ({ start: pair[0], end: pair[1] })
const word = (phrase: string): Pair => [text.indexOf(phrase), text.indexOf(phrase) + phrase.length]

const key: Key = {
  document: { source: 'none', sha256: '', published: '2024-11-02' },
  actors: [
    { id: 'a1', kind: 'person', named: true, mentions: [at('actor')], roles: [{ ...range(at('role')), from: '2024' }] },
    { id: 'a2', kind: 'organization', named: false, mentions: [at('actor', 1), word('The port')] },
    { id: 'a3', kind: 'organization', named: false, mentions: [word('the union')], optional: true },
  ],
  places: [],
  statements: [
    {
      id: 's1',
      source: [at('actor')],
      cue: [word('said')],
      content: [at('content')],
      speakers: ['a1'],
      mode: 'indirect',
      act: 'asserts',
      polarity: 'positive',
      certainty: 'possible',
      hedges: [word('might')],
      time: 0,
      via: null,
    },
  ],
  times: [{ ...range(at('time')), type: 'DATE', value: ['2024-10-28', '2024-W44'] }],
  figures: [
    {
      ...range(at('figure')),
      kind: 'count',
      low: 40,
      high: 40,
      approximate: true,
      bound: 'exact',
      unit: null,
      unitCode: null,
      items: [at('item')],
      per: null,
      change: null,
    },
  ],
  events: [
    { ...range(at('event')), type: 'CONSULT', realis: 'happened', participants: [{ role: 'actor', actor: 'a2' }] },
  ],
  scenarios: [{ condition: [at('fire')], outcome: [at('content')], certainty: 'possible', speakers: ['a1'] }],
  expected: [],
}

describe('scoring a key', () => {
  test('its own findings are right in everything', () => {
    expect(misses(key, findingsOf(key), text)).toEqual([])
  })

  test.each(keys)('so are those of $name', ({ key }) => {
    expect(misses(key, findingsOf(key), '')).toEqual([])
  })

  test('nothing found: no recall, and no precision to speak of', () => {
    const { counts } = score(key, findingsOf({ ...key, ...nothing }), text)
    expect(counts.get('statements found')).toEqual({ sum: 0, of: 1 })
    expect(counts.get('statements precision')).toEqual({ sum: 0, of: 0 })
    expect(counts.get('roles')).toEqual({ sum: 0, of: 1 })
  })

  test('what is optional may be left out, and is not spurious where it is found', () => {
    const without = findingsOf({ ...key, actors: key.actors.slice(0, 2) })
    expect(misses(key, without, text)).toEqual([])
    expect(score(key, findingsOf(key), text).counts.get('actors precision')).toEqual({ sum: 2, of: 2 })
  })

  test('what is not in the key is spurious; what the outlet tells in its own voice is not judged', () => {
    const own = findingsOf(key)
    const statement = { ...own.statements[0]!, id: 's9', content: [range(word('met the union'))] }
    expect(misses(key, { ...own, statements: [...own.statements, statement] }, text)).toEqual(['statements precision'])
    const narrated = { ...statement, mode: 'narrated' as const }
    expect(misses(key, { ...own, statements: [...own.statements, narrated] }, text)).toEqual([])
  })

  test.each<[string, (own: Findings) => Partial<Findings>, string[]]>([
    [
      'half of a content',
      (own) => ({ statements: [{ ...own.statements[0]!, content: [cut(at('content'), 0.45)] }] }),
      ['statements found', 'statements precision'],
    ],
    [
      'a cue too long, another act, another speaker',
      (own) => ({
        statements: [{ ...own.statements[0]!, cue: [range(word('said on'))], act: 'denies', speakers: ['a2'] }],
      }),
      ['  cue exact', '  cue F1', '  speakers', '  act'],
    ],
    [
      'a speaker too many',
      (own) => ({ statements: [{ ...own.statements[0]!, speakers: ['a1', 'a2'] }] }),
      ['  speakers'],
    ],
    ['said at no time', (own) => ({ statements: [timeless(own)] }), ['  when said']],
    ['another week', (own) => ({ times: [{ ...own.times[0]!, value: '2024-W45' }] }), ['  value']],
    ['the other accepted value', (own) => ({ times: [{ ...own.times[0]!, value: '2024-W44' }] }), []],
    ['no approximation', (own) => ({ figures: [{ ...own.figures[0]!, approximate: false }] }), ['  numbers']],
    ['a unit that is none', (own) => ({ figures: [{ ...own.figures[0]!, unit: 'jobs' }] }), ['  unit']],
    ['another event', (own) => ({ events: [{ ...own.events[0]!, type: 'AGREE' }] }), ['  event type']],
    ['nobody in it', (own) => ({ events: [{ ...own.events[0]!, participants: [] }] }), ['  participants']],
    ['nobody’s scenario', (own) => ({ scenarios: [{ ...own.scenarios[0]!, speakers: [] }] }), ['  whose scenario']],
    [
      'a scenario without its outcome',
      (own) => ({ scenarios: [{ ...own.scenarios[0]!, outcome: [] }] }),
      ['  condition and outcome'],
    ],
  ])('%s', (_, change, expected) => {
    const own = findingsOf(key)
    expect(misses(key, { ...own, ...change(own) }, text)).toEqual(expected)
  })

  test('a table shows each article and their total', () => {
    const own = score(key, findingsOf(key), text)
    const none = score(key, findingsOf({ ...key, ...nothing }), text)
    const line = tableOf([
      { name: 'one', tally: own },
      { name: 'two', tally: none },
    ])
      .split('\n')
      .find((row) => row.startsWith('actors found'))
    expect(line?.trim().split(/\s+/)).toEqual(['actors', 'found', '2/2', '100%', '0/2', '0%', '2/4', '50%'])
  })
})

describe('the folder of keys', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'keys-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  const run = (...options: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', join(bench, 'keys-score.ts'), '--data', scratch, ...options],
      { encoding: 'utf8' },
    ).stdout

  test('is the one that --keys names, else bench/keys', { timeout: 60_000 }, () => {
    const folder = join(scratch, 'own')
    mkdirSync(folder)
    writeFileSync(join(folder, 'harbour.json'), JSON.stringify(key))
    expect(run('--keys', folder)).toBe('skipped: harbour cannot be read: none\n')
    expect(run('--keys', join(scratch, 'nowhere'))).toMatch(/^skipped: no keys at .*nowhere\n$/)
    const names = run()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => /^skipped: (\S+) cannot be read/.exec(line)?.[1])
    expect(names).toEqual(readdirSync(join(bench, 'keys')).map((name) => name.replace('.json', '')))
  })
})

describe.each(keys)('$name', ({ key }) => {
  test('holds offsets and values, none of the article’s words', () => {
    for (const value of stringsIn({ ...key, document: undefined })) expect(value).toMatch(permitted)
  })

  test('keeps source, cue and content apart and every span in order', () => {
    for (const statement of key.statements) {
      const parts = [...statement.source, ...statement.cue, ...statement.content].sort((a, b) => a[0] - b[0])
      parts.forEach(([start, end], i) => {
        expect(start).toBeLessThan(end)
        if (i > 0) expect(parts[i - 1]![1]).toBeLessThanOrEqual(start)
      })
    }
  })
})

/** Enums, ids, TIMEX3 values and units. */
const permitted =
  /^(?:[as]\d+|[A-Z_]+|[A-Z]{2,3}|[\dXPT:W-]+(?:Q\d|[A-Z]{1,3})?|P[\dX]+[A-Z]|PT\d+H|person|organization|state|group|unknown|point|city|region|country|direct|indirect|mixed|asserts|alerts|confirms|acknowledges|denies|declines|asks|urges|expects|retracts|positive|negative|certain|probable|possible|improbable|count|money|share|measure|duration|age|score|exact|at least|at most|more than|less than|up|down|happened|expected|alleged|negated|actor|recipient|other|\$|shekels|Egyptian pounds|%|percent|tons|\[ston_av\]|km|kilometres|miles|\[mi_i\]|(?:century|years?|months?|weeks?|[Dd]ays?|hours?)|mo|wk|[adh])$/

const nothing = { actors: [], statements: [], times: [], figures: [], events: [], scenarios: [], expected: [] }

function misses(key: Key, findings: Findings, text: string): string[] {
  return [...score(key, findings, text).counts].filter(([, { sum, of }]) => sum < of - 1e-9).map(([name]) => name)
}

function cut([start, end]: Pair, share: number) {
  return { start, end: start + Math.round((end - start) * share) }
}

function timeless(own: Findings): Findings['statements'][number] {
  const { time: _, ...statement } = own.statements[0]!
  return statement
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part)
}

/** What a program that found exactly the key would return. */
function findingsOf(key: Key): Findings {
  const some = <T>(value: T | null | undefined, name: string) =>
    value === null || value === undefined ? {} : { [name]: value }
  const first = (value: string | readonly string[] | null) => (typeof value === 'string' ? value : (value?.[0] ?? null))
  return {
    actors: key.actors.map((actor) => ({
      ...actor,
      name: actor.id,
      mentions: actor.mentions.map(range),
      roles: (actor.roles ?? []).map((role) => ({ ...role, text: '' })),
    })),
    places: key.places.map((place, i) => ({ ...place, id: `p${i}`, name: '', mentions: place.mentions.map(range) })),
    statements: key.statements.map(({ time, via, ...statement }) => ({
      ...statement,
      source: statement.source.map(range),
      cue: statement.cue.map(range),
      content: statement.content.map(range),
      hedges: statement.hedges.map(range),
      audience: [],
      mode: statement.mode ?? 'indirect',
      act: statement.act ?? 'asserts',
      polarity: statement.polarity ?? 'positive',
      certainty: statement.certainty ?? 'certain',
      ...some(time === null ? null : `t${time}`, 'time'),
      ...some(via, 'via'),
    })),
    times: key.times.map(({ value, ...time }, i) => ({ ...time, id: `t${i}`, ...some(first(value), 'value') })),
    figures: key.figures.map(({ start, end, kind, approximate, bound, ...figure }, i) => ({
      id: `f${i}`,
      start,
      end,
      kind,
      approximate,
      bound,
      measure: 'total',
      ...some(figure.low, 'low'),
      ...some(figure.high, 'high'),
      ...some(first(figure.unit), 'unit'),
      ...some(figure.unitCode, 'unitCode'),
      ...some(figure.items[0] && range(figure.items[0]), 'item'),
      ...some(figure.per, 'per'),
      ...some(figure.change, 'change'),
    })),
    events: key.events.map((event, i) => ({
      ...event,
      id: `e${i}`,
      realis: event.realis ?? 'happened',
      object: [],
      figures: [],
      certainty: 'certain',
    })),
    scenarios: key.scenarios.map((scenario, i) => ({
      ...scenario,
      id: `c${i}`,
      condition: scenario.condition.map(range),
      outcome: scenario.outcome.map(range),
      certainty: scenario.certainty ?? 'certain',
    })),
    expected: key.expected.map(({ value, ...expected }) => ({ ...expected, ...some(value, 'value') })),
  } as unknown as Findings
}
