import type { Statement } from '#types/statement.ts'
import type { Word } from './words.ts'

/** "If they cross the river, …", "Should it rain, …": what holds on a condition alone, and is no claim that it holds. */
export function opensCondition({ content }: Statement, text: string): boolean {
  const [first] = content
  return first !== undefined && condition.test(text.slice(first.start, Math.min(first.end, first.start + 40)))
}

const condition =
  /^["“‘'(]*(?:[Tt]hat )?(?:(?:[Ii]f|[Uu]nless) |(?:[Ss]hould|[Ww]ere|[Hh]ad) (?:the|an?|any|it|he|she|they|we|you|\p{Lu}[\p{Ll}'’]+)\b)/u

/** "would probably fight": what may come; "might have been freed" is of what was. */
export function isAhead(content: readonly Word[]): boolean {
  return content.some(({ lower }, at) => modals.has(lower) && !(open.has(lower) && content[at + 1]?.lower === 'have'))
}

const open: ReadonlySet<string> = new Set(['could', 'may', 'might'])
const modals: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'could', 'may', 'might'])
