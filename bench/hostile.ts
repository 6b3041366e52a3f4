/** Text made to hurt: each maker gives about as many characters as it is asked for. */
const repeat = (piece: string) => (characters: number) => piece.repeat(Math.ceil(characters / piece.length))

export const hostile: Readonly<Record<string, (characters: number) => string>> = {
  digits: repeat('7'),
  'grouped digits': repeat('1,000 '),
  brackets: repeat('('),
  'open quotations': repeat('“He said '),
  'nested speech': repeat('He said that she said that they said that '),
  names: repeat('Ilse Marrowby of Norland and '),
  pronouns: repeat('He said she told them it was theirs. '),
  conditions: repeat('if they go, unless we stay, should they come, '),
  numbers: repeat('one hundred and one thousand '),
  dates: repeat('on Monday last week in May 2014, '),
  letters: repeat('a'),
  'dotted letters': repeat('a.'),
  lines: repeat('Word\n'),
  'no spaces': repeat('word,word;word-word/'),
}
