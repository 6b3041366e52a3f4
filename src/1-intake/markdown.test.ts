import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

function blocksIn(source: string): string[] {
  const { text, blocks } = readMarkdown(source)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}
const inline = (source: string): string => readMarkdown(source).text

describe('Markdown', () => {
  test('blocks', () => {
    const source =
      '# Ferry *held*\n\nIt was held\non Friday.\n\n> Nobody\n> told us.\n\n- one\n- two\n  more\n\n1) three\n\nThe cargo\n=====\n\n![The ferry](f.jpg)\n\n***\n\nThe end.'
    expect(blocksIn(source)).toEqual([
      'heading: Ferry held',
      'paragraph: It was held on Friday.',
      'quote: Nobody told us.',
      'item: one',
      'item: two more',
      'item: three',
      'heading: The cargo',
      'caption: The ferry',
      'paragraph: The end.',
    ])
  })

  test.each([
    ['the [office](https://a.example/b_(c) "t") said', 'the office said'],
    ['**Two** of *them*, ***all*** and __more__', 'Two of them, all and more'],
    ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
    ['a \\*star\\* and &lt;b&gt; &amp; more', 'a *star* and <b> & more'],
    ['seen<sup>1</sup> by <https://a.example>[^2]', 'seen1 by https://a.example'],
    ['`code` ~~gone~~ <!-- never shown --> here', 'code gone here'],
    ['[ref][1] and [Seoul] said', 'ref and [Seoul] said'],
  ])('inline: %s', (source, text) => expect(inline(source)).toBe(text))

  test('code, definitions and comments are not read', () => {
    expect(inline('Before.\n\n```\nhe said\n```\n\n[1]: https://a.example\n\n<!-- he\n\nsaid -->\n\nAfter.')).toBe(
      'Before.\n\nAfter.',
    )
  })

  test('front matter is metadata, not text', () => {
    const draft = readMarkdown(
      '---\ntitle: "Ferry: held"\ndate: 2024-11-02 # as printed\nauthors:\n  - Ann Lee\n  - Jo Day\nurl: https://g.example/f\npublisher: null\n---\n# Other\n\nIt was held.',
    )
    expect(draft.own).toEqual({
      title: 'Ferry: held',
      published: '2024-11-02',
      authors: ['Ann Lee', 'Jo Day'],
      url: 'https://g.example/f',
    })
    expect(draft.text).toBe('Other\n\nIt was held.')
    expect(readMarkdown('# Other\n\nIt was held.').own.title).toBe('Other')
  })

  test('a rule at the top is no front matter', () => {
    expect(inline('---\n\nIt was held.')).toBe('It was held.')
  })
})
