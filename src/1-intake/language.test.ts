import { describe, expect, test } from 'vitest'
import { languageName, languageOf } from './language.ts'

const judged = (text: string): Promise<string> => languageOf(text, [{ start: 0, end: text.length }])

describe('language', () => {
  test.each([
    [
      'en',
      'The ministry said on Tuesday that the bridge would stay closed until the engineers had seen all of its piers, and gave no date.',
    ],
    [
      'uk',
      'Міністерство повідомило у вівторок, що міст залишиться закритим, доки інженери не перевірять усі його опори, і не назвало жодної дати відкриття.',
    ],
    [
      'ru',
      'Министерство сообщило во вторник, что мост останется закрытым, пока инженеры не проверят все его опоры, и не назвало никакой даты его открытия.',
    ],
    [
      'de',
      'Das Ministerium teilte am Dienstag mit, dass die Brücke gesperrt bleibt, bis die Ingenieure alle Pfeiler geprüft haben, und nannte kein Datum.',
    ],
    [
      'fr',
      'Le ministère a déclaré mardi que le pont resterait fermé tant que les ingénieurs n’auraient pas vu toutes ses piles, sans donner de date précise.',
    ],
    [
      'nl',
      'Het ministerie zei dinsdag dat de brug dicht blijft totdat de ingenieurs alle pijlers hebben gezien, en noemde geen datum waarop hij weer open gaat.',
    ],
    [
      'es',
      'El ministerio dijo el martes que el puente seguirá cerrado hasta que los ingenieros hayan visto todos sus pilares, y no dio ninguna fecha.',
    ],
    [
      'pl',
      'Ministerstwo podało we wtorek, że most pozostanie zamknięty, dopóki inżynierowie nie sprawdzą wszystkich jego filarów, i nie podało żadnej daty otwarcia mostu.',
    ],
  ])('%s', async (language, text) => expect(await judged(text)).toBe(language))

  test('English with many foreign names stays English', async () => {
    const text =
      'Winners: Łukasz Kowalczyk, Zbigniew Wiśniewski, Jürgen Müller, Oleksandr Shevchenko and Nguyễn Văn Nam; after them came Hélène Dupont, who was hurt, but said that she will be back in May.'
    expect(await judged(text)).toBe('en')
  })

  test('a foreign text with an English quotation is foreign', async () => {
    const text =
      'Das Ministerium teilte am Dienstag mit, dass die Brücke gesperrt bleibt, bis die Ingenieure alle Pfeiler geprüft haben. „It is what it is“, sagte der Sprecher. Niemand weiß, wie lange das noch dauern wird.'
    expect(await judged(text)).toBe('de')
  })

  test('names for people', () => {
    expect(languageName('uk')).toBe('Ukrainian')
    expect(languageName('zh')).toBe('Chinese')
  })
})
