import type { Reading } from '#types/reading.ts'
import { readingOf } from './reading-of.ts'

const states = {
  ukr: { name: 'Ukraine', kind: 'state', also: ['Ukrainian'] },
  rus: { name: 'Russia', kind: 'state', also: ['Moscow', 'Russian'] },
  nk: { name: 'North Korea', kind: 'state', also: ['North Korean', 'Pyongyang'] },
  sk: { name: 'South Korea', kind: 'state', also: ['Seoul', 'South Korean'] },
} as const

/** One analysis in which a claim is alerted, raised and at last acknowledged, as in a paper's weekend edition. */
export const analysis: Reading = readingOf(
  `From mid-October, Ukrainian authorities alerted their allies about the deployment of North Korean soldiers to Russia.
On October 18, South Korea raised its concerns as well.
Only this past Monday did NATO acknowledge, after an analysis of intelligence reports, the presence of these troops in Russia.
North Korea has sent roughly 10,000 troops to Russia, both services said. Moscow declined to comment.
The ministry estimates that Russia is suffering around 30,000 casualties each month.`,
  {
    actors: {
      ...states,
      auth: { name: 'Ukrainian authorities', kind: 'group', unnamed: true, of: 'ukr' },
      nato: { name: 'NATO' },
      both: { name: 'both services', kind: 'group', unnamed: true },
      mod: { name: 'The ministry', unnamed: true },
    },
    statements: [
      {
        by: ['auth'],
        source: 'Ukrainian authorities',
        cue: 'alerted',
        content: 'the deployment of North Korean soldiers to Russia',
        act: 'alerts',
        on: ['2024-10', 'mid-October'],
      },
      {
        by: ['sk'],
        source: 'South Korea',
        cue: 'raised',
        content: 'its concerns as well',
        act: 'alerts',
        on: ['2024-10-18', 'October 18'],
      },
      {
        by: ['nato'],
        source: 'NATO',
        cue: 'acknowledge',
        content: 'the presence of these troops in Russia',
        act: 'acknowledges',
        on: ['2024-10-28', 'this past Monday'],
      },
      {
        by: ['both'],
        source: 'both services',
        cue: 'said',
        content: 'North Korea has sent roughly 10,000 troops to Russia',
      },
      { by: ['rus'], source: 'Moscow', cue: 'declined', content: 'to comment', act: 'declines' },
      {
        by: ['mod'],
        source: 'The ministry',
        cue: 'estimates',
        content: 'that Russia is suffering around 30,000 casualties each month',
      },
    ],
    figures: [
      { words: 'roughly 10,000 troops', low: 10_000, high: 10_000, approximate: true, item: 'troops' },
      {
        words: 'around 30,000 casualties each month',
        low: 30_000,
        high: 30_000,
        approximate: true,
        item: 'casualties',
        per: 'P1M',
      },
    ],
    events: [
      { words: 'deployment', type: 'MOBILIZE' },
      { words: 'sent', type: 'MOBILIZE' },
    ],
  },
  { id: 'analysis', publisher: 'The Cobbold Review', published: '2024-11-02' },
)

const leakActors = {
  hydro: { name: 'Kessin Hydro', also: ['The company'] },
  gov: { name: 'Maren Tolvaj', kind: 'person', also: ['the governor'], role: 'the governor' },
} as const

/** A dam story in four dispatches: a leak claimed, denied, believed, admitted; a toll that rises and is taken back. */
export const dam: readonly Reading[] = [
  readingOf(
    `At least 14 people died when the dam burst, Maren Tolvaj, the governor, said. Two engineers said that Kessin Hydro was told of a leak in January. The company rejected the claim.`,
    {
      actors: { ...leakActors, eng: { name: 'Two engineers', kind: 'group', unnamed: true, of: 'hydro' } },
      statements: [
        {
          by: ['gov'],
          source: 'Maren Tolvaj, the governor,',
          cue: 'said',
          content: 'At least 14 people died when the dam burst',
        },
        {
          by: ['eng'],
          source: 'Two engineers',
          cue: 'said',
          content: 'that Kessin Hydro was told of a leak in January',
        },
        { by: ['hydro'], source: 'The company', cue: 'rejected', content: 'the claim', act: 'denies' },
      ],
      figures: [{ words: 'At least 14 people', low: 14, bound: 'at least', item: 'people' }],
      events: [{ words: 'burst', type: 'ASSAULT' }],
    },
    { id: 'd1', publisher: 'Velmara Today', published: '2025-03-11' },
  ),
  readingOf(
    `The dam killed 31 people, Maren Tolvaj, the governor, said. Kessin Hydro denied that it had been told of a leak.`,
    {
      actors: leakActors,
      statements: [
        { by: ['gov'], source: 'Maren Tolvaj, the governor,', cue: 'said', content: 'The dam killed 31 people' },
        {
          by: ['hydro'],
          source: 'Kessin Hydro',
          cue: 'denied',
          content: 'that it had been told of a leak',
          act: 'denies',
        },
      ],
      figures: [{ words: '31 people', low: 31, high: 31, item: 'people' }],
    },
    { id: 'd2', publisher: 'Velmara Today', published: '2025-03-12' },
  ),
  readingOf(
    `A minister said the dam killed 27 people. A relief group said the dam killed 29 people.`,
    {
      actors: {
        min: { name: 'A minister', kind: 'person', unnamed: true },
        group: { name: 'A relief group', unnamed: true },
      },
      statements: [
        { by: ['min'], source: 'A minister', cue: 'said', content: 'the dam killed 27 people' },
        { by: ['group'], source: 'A relief group', cue: 'said', content: 'the dam killed 29 people' },
      ],
      figures: [
        { words: '27 people', low: 27, high: 27, item: 'people' },
        { words: '29 people', low: 29, high: 29, item: 'people' },
      ],
    },
    { id: 'd3', publisher: 'Karsholm Courier', published: '2025-03-13' },
  ),
  readingOf(
    `Kessin Hydro acknowledged that it had been told of a leak at its dam.`,
    {
      actors: { hydro: { name: 'Kessin Hydro' } },
      statements: [
        {
          by: ['hydro'],
          source: 'Kessin Hydro',
          cue: 'acknowledged',
          content: 'that it had been told of a leak at its dam',
          act: 'acknowledges',
        },
      ],
    },
    { id: 'd4', publisher: 'Tarn Evening Mail', published: '2025-03-14' },
  ),
]

const wire = `North Korea on Monday denied that it had sent soldiers to fight for Russia, dismissing the reports as groundless before a committee. The denial was its first response since the spy agency spoke on Friday of special forces on ships to the far east.`

/** One agency's text in two papers, and a paper that cites another paper that cites officials. */
export const denials: readonly Reading[] = [
  ...(['The Northgate Herald', 'The Eastmoor Times'] as const).map((publisher, at) =>
    readingOf(
      `NEW YORK (Meridian Wire) - ${wire} ${at === 0 ? 'Markets did not react.' : ''}`,
      {
        actors: states,
        statements: [
          {
            by: ['nk'],
            source: 'North Korea',
            cue: 'denied',
            content: 'that it had sent soldiers to fight for Russia',
            act: 'denies',
          },
          {
            content:
              'The denial was its first response since the spy agency spoke on Friday of special forces on ships to the far east',
          },
        ],
      },
      { id: `w${at + 1}`, publisher, published: '2024-10-22' },
    ),
  ),
  readingOf(
    `The Harrow Courier reported that South Korean officials said North Korea had sent soldiers to fight for Russia.`,
    {
      actors: {
        ...states,
        paper: { name: 'The Harrow Courier' },
        off: { name: 'South Korean officials', kind: 'group', unnamed: true, of: 'sk' },
      },
      statements: [
        {
          by: ['paper'],
          source: 'The Harrow Courier',
          cue: 'reported',
          content: 'that South Korean officials said North Korea had sent soldiers to fight for Russia',
        },
        {
          by: ['off'],
          source: 'South Korean officials',
          cue: 'said',
          content: 'North Korea had sent soldiers to fight for Russia',
          via: 1,
        },
      ],
    },
    { id: 'c1', publisher: 'The Cobbold Review', published: '2024-10-19' },
  ),
]
