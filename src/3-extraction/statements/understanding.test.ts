import { describe, expect, test } from 'vitest'
import type { Actor } from '#types/actor.ts'
import type { Statement } from '#types/statement.ts'
import { statementsOf } from '../../../test/statements.ts'

async function first(text: string): Promise<Statement> {
  return (await statementsOf(text)).find(({ cue }) => cue.length > 0)!
}

describe('what a statement does', () => {
  test.each([
    ['The ministry confirmed that the pilot had died.', 'confirms'],
    ['The ministry denied that the pilot had died.', 'denies'],
    ['The ministry rejected the claims of its critics.', 'denies'],
    ['The ministry rejected the latest offer of the owners.', 'asserts'],
    ['The ministry declined to say whether the pilot had died.', 'declines'],
    ['The ministry did not say whether the pilot had died.', 'declines'],
    ['The ministry warned that the dam was weak.', 'alerts'],
    ['Norway alerted the alliance about the ships.', 'alerts'],
    ['Norway raised its concerns.', 'alerts'],
    ['The mayor admitted that the tests were late.', 'acknowledges'],
    ['The mayor urged the council to act.', 'urges'],
    ['The mayor called for an inquiry.', 'urges'],
    ['She asked whether the road was open.', 'asks'],
    ['The bank predicted that prices would fall.', 'expects'],
    ['The paper retracted the report.', 'retracts'],
    ['The board rejected the takeover offer.', 'asserts'],
    ['The board rejected the tie-up.', 'asserts'],
    ['The board rejected the allegation.', 'denies'],
    ['The judge denied her request.', 'asserts'],
    ['The ministry denied doing a deal with the rebels.', 'denies'],
    ['A lawyer said the charges were false.', 'denies'],
    ['A lawyer said there was no truth in the reports.', 'denies'],
    ['A lawyer said the charges were serious.', 'asserts'],
    ['The mayor called the plan a mistake.', 'asserts'],
    ['The mayor said that the plan was good.', 'asserts'],
    ['The mayor did not deny that he had been there.', 'asserts'],
    ['The mayor neither confirmed nor denied that he had been there.', 'declines'],
    ['The mayor would neither confirm nor deny the report.', 'declines'],
    ['Nobody has confirmed that the pilot had died.', 'declines'],
    ['The ministry has not acknowledged the loss.', 'declines'],
    ['The ministry never admitted that the pilot had died.', 'declines'],
    ['No 10 confirmed that the pilot had died.', 'confirms'],
    ['The mayor warned the council to act.', 'urges'],
    ['The mayor insisted that the council resign.', 'urges'],
    ['The mayor insisted that the council had acted.', 'asserts'],
    ['The envoy raised the alarm over the shipments.', 'alerts'],
  ])('%s → %s', async (text, act) => expect((await first(text)).act).toBe(act))
})

describe('how certain the source is, and of what', () => {
  test.each([
    ['The army said the bridge was lost.', 'certain', [], 'positive'],
    ['The army said the bridge was not lost.', 'certain', [], 'negative'],
    ['The army denied that the bridge was lost.', 'certain', [], 'positive'],
    ['The army said there would be no talks.', 'certain', [], 'negative'],
    ['The army said that, though not declared so far, the bridge was lost.', 'certain', [], 'positive'],
    ['The army said the bridge may be lost.', 'possible', ['may'], 'positive'],
    ['The army said the bridge is likely lost.', 'probable', ['likely'], 'positive'],
    ['The army said a repair was unlikely.', 'improbable', ['unlikely'], 'positive'],
    ['The army believes the bridge is lost.', 'probable', ['believes'], 'positive'],
    ['The army believes the bridge could be lost.', 'possible', ['believes', 'could'], 'positive'],
    ['It is unclear whether the bridge is lost.', 'unknown', ['unclear'], 'positive'],
    ['The army asked whether the bridge was lost.', 'unknown', ['asked'], 'positive'],
    ['The army said the bridge was lost because the river could not be held.', 'certain', [], 'positive'],
    ['The army said it was not yet known how many had died.', 'unknown', ['not yet known'], 'negative'],
    ['The army said the bridge was not known to many.', 'certain', [], 'negative'],
    ['The army said the bridge is highly likely lost.', 'probable', ['highly likely'], 'positive'],
    ['The army said the talks in May were over.', 'certain', [], 'positive'],
  ])('%s', async (text, certainty, hedges, polarity) => {
    const one = await first(text)
    expect([one.certainty, one.hedges.map(({ start, end }) => text.slice(start, end)), one.polarity]).toEqual([
      certainty,
      hedges,
      polarity,
    ])
  })
})

describe('mode', () => {
  test.each([
    ['“We are ready,” she said.', 'direct'],
    ['She said that they were “ready” for it.', 'mixed'],
    ['She said that they were ready.', 'indirect'],
  ])('%s → %s', async (text, mode) => expect((await first(text)).mode).toBe(mode))
})

describe('who speaks to whom, and when', () => {
  const actor = (id: string, text: string, ...names: string[]): Actor => ({
    id,
    name: names[0]!,
    kind: 'person',
    named: true,
    roles: [],
    mentions: names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  })

  test('the head of the source speaks, not who is named within it', async () => {
    const text = 'Ann Lee, a former aide to Bob Ray, said the port was closed.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee'), actor('b', text, 'Bob Ray')] })
    expect(found[0]!.speakers).toEqual(['a'])
  })

  test('two who speak together', async () => {
    const text = 'Ann Lee and Bob Ray said the port was closed.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee'), actor('b', text, 'Bob Ray')] })
    expect(found[0]!.speakers).toEqual(['a', 'b'])
  })

  test('"who" is who stands in front of it', async () => {
    const text = 'The inquiry was opened by Ann Lee, who said the port was closed.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee')] })
    expect(found.find(({ cue }) => cue.length > 0)!.speakers).toEqual(['a'])
  })

  test('"officials in Norway" are not Norway', async () => {
    const text = 'Officials in Norway said the port was closed.'
    const found = await statementsOf(text, { actors: [actor('n', text, 'Norway')] })
    expect(found[0]!.speakers).toEqual([])
  })

  test('"I" inside a quotation is who is quoted', async () => {
    const text = '“I believe the port is closed,” said Ann Lee.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee')] })
    expect(found.map(({ speakers }) => speakers)).toEqual([['a'], ['a']])
  })

  test('behind an office, the person named speaks', async () => {
    const text = 'A spokeswoman for the army, Ann Lee, said the port was closed.'
    const found = await statementsOf(text, {
      actors: [actor('s', text, 'A spokeswoman for the army'), actor('a', text, 'Ann Lee')],
    })
    expect(found[0]!.speakers).toEqual(['a'])
  })

  test('nobody is no speaker', async () => {
    const text = 'Nobody has confirmed that the port was closed.'
    const found = await statementsOf(text, { actors: [actor('n', text, 'Nobody')] })
    expect(found[0]!.speakers).toEqual([])
  })

  test('whose claim it is, without the “’s”', async () => {
    const text = 'They laughed at Ann Lee’s claim that the port was closed.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee')] })
    expect(found.find(({ cue }) => text.slice(cue[0]?.start, cue[0]?.end) === 'claim')!.speakers).toEqual(['a'])
  })

  test('the hearer is the audience', async () => {
    const text = 'Ann Lee told Bob Ray that the port was closed.'
    const found = await statementsOf(text, { actors: [actor('a', text, 'Ann Lee'), actor('b', text, 'Bob Ray')] })
    expect([found[0]!.speakers, found[0]!.audience]).toEqual([['a'], ['b']])
  })

  test('the time beside the cue is when it was said; one in the content is not', async () => {
    const text = 'Ann Lee said on Tuesday that the port was closed on Monday.'
    const at = text.indexOf('Tuesday')
    const other = text.indexOf('Monday')
    const times = [
      { id: 't1', type: 'DATE' as const, start: at, end: at + 7 },
      { id: 't2', type: 'DATE' as const, start: other, end: other + 6 },
    ]
    expect((await statementsOf(text, { actors: [], times }))[0]!.time).toBe('t1')
    const plain = 'Ann Lee said that the port was closed on Monday.'
    const start = plain.indexOf('Monday')
    const found = await statementsOf(plain, { actors: [], times: [{ id: 't', type: 'DATE', start, end: start + 6 }] })
    expect(found[0]!.time).toBeUndefined()
  })
})
