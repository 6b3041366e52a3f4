/**
 * Documents of many stories that have nothing to do with each other, in the order in which they come out. Each story is told of a few articles whose rarer words and
 * names are written in letters of its own ("Kasich" → "Bufinf"), so that it shares with others what all texts share, and nothing else.
 */
import { isCommonWord } from '#lexicon/common-words.ts'
import type { Reading } from '#types/reading.ts'
import { joined, piece, random } from './case-readings.ts'

const storiesADay = 4
const daysOfAStory = 4
const documentsADay = 2
const articlesOfAStory = 3

/** Documents without end: so many stories open each day, and are told on a few days. The same ones every time. */
export function* news(readings: readonly Reading[]): Generator<Reading> {
  const chance = random(20_160_509)
  let stories: { readonly articles: readonly Reading[]; readonly until: number; readonly name: number }[] = []
  let opened = 0
  for (let day = 0; ; day++) {
    stories = stories.filter(({ until }) => until > day)
    for (let one = 0; one < storiesADay; one++) {
      const letters = lettersOf(chance)
      const articles = Array.from({ length: articlesOfAStory }, () =>
        rewritten(readings[Math.floor(chance() * readings.length)]!, letters),
      )
      stories.push({ articles, until: day + daysOfAStory, name: opened++ })
    }
    const date = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)
    for (const { articles, name } of stories) {
      for (let one = 0; one < documentsADay; one++) {
        const pieces = Array.from({ length: 4 }, (_, at) => piece(articles[at % articles.length]!, chance))
        yield joined(`story-${name}-${day}-${one}`, date, pieces)
      }
    }
  }
}

type Letters = ReadonlyMap<string, string>

/** Vowels for vowels, consonants for consonants. */
function lettersOf(chance: () => number): Letters {
  const shuffled = (letters: string): [string, string][] => {
    const left = [...letters]
    return [...letters].map((letter) => [letter, left.splice(Math.floor(chance() * left.length), 1)[0]!])
  }
  return new Map([...shuffled('aeiou'), ...shuffled('bcdfghjklmnpqrstvwxyz')])
}

/** The same reading in other letters: not a character moves, so that all spans hold. */
function rewritten(reading: Reading, letters: Letters): Reading {
  const words = (text: string): string => text.replace(/[A-Za-z]+/g, (word) => wordIn(word, letters))
  const findings = JSON.parse(JSON.stringify(reading.findings), (key, value) =>
    (key === 'name' || key === 'text') && typeof value === 'string' ? words(value) : value,
  )
  // The letters tell how far: what two stories say is no more alike than their words.
  const by = [...letters.values()].reduce((sum, letter, at) => sum + (at + 1) * letter.charCodeAt(0), 0)
  const meanings = Object.fromEntries(
    Object.entries(reading.meanings ?? {}).map(([name, meaning]) => [name, turned(meaning, by)]),
  )
  return { ...reading, document: { ...reading.document, text: words(reading.document.text) }, findings, meanings }
}

function turned(meaning: string, by: number): string {
  const bytes = Buffer.from(meaning, 'base64')
  return Buffer.from(bytes.map((_, at) => bytes[(at + by) % bytes.length]!)).toString('base64')
}

/** Endings stay, so that forms of one word stay forms of one word. */
function wordIn(word: string, letters: Letters): string {
  const lower = word.toLowerCase()
  if (word.length < 3 || isCommonWord(lower)) return word
  const stem = word.length - (/(?:ing|ed|es|ly|s)$/.exec(lower)?.[0].length ?? 0)
  return [...word]
    .map((letter, at) => {
      if (at >= stem) return letter
      const other = letters.get(lower[at]!)!
      return letter === lower[at] ? other : other.toUpperCase()
    })
    .join('')
}
