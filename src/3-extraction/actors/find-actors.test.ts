import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../../2-analysis/analyse.ts'
import { findTimes } from '../times/find-times.ts'
import { findActors } from './find-actors.ts'

async function actorsOf(text: string) {
  const analysis = await analyse(documentOf(text))
  return findActors(analysis, { times: findTimes(analysis) })
}

/** `Name`, then its roles; `?` behind those without a name of their own, `<` before whose they are. */
async function shown(text: string): Promise<string[]> {
  const actors = await actorsOf(text)
  return actors.map(({ name, named, roles, of, ofState }) => {
    const whole = of === undefined ? ofState : actors.find(({ id }) => id === of)?.name
    const owner = whole === undefined ? '' : ` < ${whole}`
    const told = roles.map(
      (role) =>
        `: ${role.former ? '(former) ' : ''}${role.text}${role.from ? ` from ${role.from}` : ''}${role.to ? ` to ${role.to}` : ''}`,
    )
    return `${name}${named ? '' : '?'}${owner}${told.join('')}`
  })
}

describe('actors', () => {
  test.each<[string, string[]]>([
    ['Del. Marta Quill spoke.', ['Marta Quill: Del.']],
    ['Parliament member Ilan Keret objected.', ['Parliament', 'Ilan Keret: Parliament member']],
    ['A cabinet member said so.', ['cabinet member?']],
    ['Secretary of Energy Ana Brandt spoke.', ['Ana Brandt: Secretary of Energy']],
    ['General-turned-president Oskar Brandt spoke.', ['Oskar Brandt: General-turned-president']],
    ['A plumber by trade, Oskar Brandt spoke.', ['Oskar Brandt: plumber']],
    [
      'Ana Brandt is the mayor’s nominee to replace Justice Holm.',
      ['Ana Brandt: mayor’s nominee to replace Justice Holm', 'Holm: Justice'],
    ],
    ['The House Transport and Public Works Committee voted.', ['House Transport and Public Works Committee']],
    ['The FBI and Justice Department said so.', ['FBI < United States', 'Justice Department < United States']],
    ['Ann Holt, R-Ohio, left.', ['Ann Holt']],
    ['The Tarn Ministry of Trade and Industry spoke.', ['Tarn Ministry of Trade and Industry']],
    ['Ann Holt said Communism spread.', ['Ann Holt']],
    ['US Secretary of Defense Harlan Boyd spoke.', ['Harlan Boyd: US Secretary of Defense']],
    ['Mykhailo Samus, a Ukrainian defense analyst, said so.', ['Mykhailo Samus: Ukrainian defense analyst']],
    [
      'Mark Linden, the former Dutch prime minister who took over as NATO Secretary General last month, spoke.',
      ['Mark Linden: (former) former Dutch prime minister: NATO Secretary General from 2024-10', 'NATO'],
    ],
    [
      'Olga Ruiz, who is also the director of the Tarn Network, spoke.',
      ['Olga Ruiz: director of the Tarn Network', 'Tarn Network'],
    ],
    ['Ola Berg, 45, a farmer, left.', ['Ola Berg: farmer']],
    ['A Pentagon spokesperson said no.', ['Pentagon spokesperson? < Pentagon', 'Pentagon < United States']],
    ['US officials said so. The US waited.', ['US officials? < United States', 'United States']],
    // a state told by an adjective alone owns, and is no actor of its own
    ['Estonian officials said so.', ['Estonian officials? < Estonia']],
    [
      'Deputy Interior Minister Ola Berg spoke. Interior Minister Berg left.',
      ['Ola Berg: Deputy Interior Minister: Interior Minister'],
    ],
    [
      'Ola Berg, co-director of the Water Programme at the Tarn Institute for Peace, spoke.',
      [
        'Ola Berg: co-director of the Water Programme at the Tarn Institute for Peace',
        'Water Programme',
        'Tarn Institute for Peace',
      ],
    ],
    ['It rained, speaker of the House Newt Ashford said.', ['Newt Ashford: speaker of the House']],
    ['A Velmaran girl was charged on Monday.', ['Velmaran girl?']],
    ['The movement’s spokesman, Ola Berg, said so.', ['Ola Berg: movement’s spokesman']],
    ['Another official, deputy police chief Ola Berg, said so.', ['Ola Berg: deputy police chief']],
    ['Netgear Chief Executive Ola Berg spoke to them.', ['Netgear', 'Ola Berg: Netgear Chief Executive']],
    [
      'It rained, said the source, who left. A source familiar with the case said so.',
      ['source?', 'source familiar with the case?'],
    ],
    [
      'The heads of the armies of Chad, Niger and Benin met.',
      ['Benin', 'Chad', 'Niger', 'heads of the armies of Chad? < Chad'],
    ],
    ['Some of Boeing’s competitors said so.', ['Boeing', 'Boeing’s competitors? < Boeing']],
    ['According to two people familiar with the matter, talks failed.', ['two people familiar with the matter?']],
    ['Moscow intends to leave. The Kremlin said so. Russia waits.', ['Russia']],
    ['John Ash resigned as mayor in 2019.', ['John Ash: (former) mayor to 2019']],
  ])('%s', async (text, expected) => {
    expect((await shown(text)).sort()).toEqual([...expected].sort())
  })

  test.each([
    ['a state that is only a place is no actor', 'Troops were seen in Russia and near Kyiv.'],
    ['nobody acts', 'It rained with new recruits.'],
    ['a dateline is nobody', 'TARN, Velmara (Reuters) — It rained.'],
    ['who made the report is no party to it', '(Reporting by Ana Brandt; editing by Ole Marsh)'],
    ['nor in a byline', 'By Ana Brandt'],
    ['nor at its end', 'Ana Brandt and Ole Marsh contributed reporting.'],
    ['page furniture', 'Sign Up Continue\nRead More\nSkip Download'],
    ['a state that only tells whose', 'US aircraft and Estonia’s old intelligence agency were seen.'],
    ['somebody yet to come', 'The next president will have a plan.'],
    ['a people spoken of', 'It was hard for the Ukrainians.'],
    ['a neighbour', 'The tests conducted by its northern neighbor went on.'],
    ['a nameless body acted on', 'The old consulate was attacked.'],
    ['a table is nobody', 'The report was long. It is likely that more comes.'],
  ])('%s: %s', async (_, text) => {
    expect((await actorsOf(text)).filter(({ named, kind }) => named || kind === 'person')).toEqual([])
  })

  test.each([
    ['an age is no role', 'Ola Berg, 45, left.'],
    ['a place is no role', 'Ola Berg, from Oslo, left.'],
    ['what somebody is not is no role', 'Ola Berg is not the director.'],
    ['a day is no role', 'On Tuesday Ola Berg left.'],
  ])('%s: %s', async (_, text) => {
    expect((await actorsOf(text)).flatMap(({ roles }) => roles)).toEqual([])
  })

  test('ids follow the text, roles are in the text, mentions are in order', async () => {
    const text = 'Anna Berg, the mayor, met Finance Minister Lee Marsh. She thanked him. US officials came.'
    const actors = await actorsOf(text)
    expect(actors.map(({ id }) => id)).toEqual(actors.map((_, index) => `a${index + 1}`))
    for (const { roles, mentions } of actors) {
      for (const role of roles) expect(text.slice(role.start, role.end)).toBe(role.text)
      for (let at = 1; at < mentions.length; at++)
        expect(mentions[at]!.start).toBeGreaterThanOrEqual(mentions[at - 1]!.start)
    }
  })
})
