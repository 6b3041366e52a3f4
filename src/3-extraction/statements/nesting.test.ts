import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../test/statements.ts'

async function chain(text: string): Promise<string[]> {
  const all = (await statementsOf(text)).filter(({ mode }) => mode !== 'narrated')
  const name = (id: string | undefined) => {
    const one = all.find((statement) => statement.id === id)
    return one?.source[0] === undefined ? '-' : text.slice(one.source[0].start, one.source[0].end)
  }
  return all.map((one) => `${name(one.id)} via ${name(one.via)}`)
}

describe('statements inside statements', () => {
  test.each([
    ['The paper reported that officials said the deal was off.', ['The paper via -', 'officials via The paper']],
    [
      'The paper reported that officials said the army believes the bridge is lost.',
      ['The paper via -', 'officials via The paper', 'the army via officials'],
    ],
    ['According to Ann Lee, Norway plans to close the port.', ['Ann Lee via -', 'Norway via Ann Lee']],
    ['The paper said the deal was off. Officials said it was not.', ['The paper via -', 'Officials via -']],
  ])('%s', async (text, expected) => expect(await chain(text)).toEqual(expected))
})
