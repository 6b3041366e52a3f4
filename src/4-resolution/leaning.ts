import type { Statement } from '#types/statement.ts'
import { opensWithPronoun } from './clauses.ts'

/**
 * Words that say nothing to whoever has not read what stands before them: "It is the third ferry", "for which he paid", "plans to build
 * two more", "I told them so", "Should the soldiers stay at home".
 */
export function leans({ content, mode }: Pick<Statement, 'content' | 'mode'>, text: string): boolean {
  if (content.length === 0) return true
  const words = wordsOf(content, text)
  if (joined.test(words) && mode !== 'direct') return true
  if (echo.test(words)) return true
  const matter = words.replace(openers, '')
  if (opensWithPronoun({ content: [{ start: 0, end: matter.length }] }, matter) && !impersonal.test(matter)) return true
  // What somebody else is quoted as saying inside it is his: "Ann Lee says “we lost it”".
  if (firstPerson.test(mode === 'direct' ? words : words.replace(/["“][^"“”]*["”]/g, ''))) return true
  // "If they cross, it is war": the other half makes a condition whole, if it is known who is meant in it.
  if (isHalf({ content }, text) || condition.exec(matter)?.[1] !== undefined) return true
  return relative.test(matter) || lacksSubject(matter, mode) || (mode !== 'indirect' && demonstrative.test(words))
}

const longest = 320

/** What joins a sentence to the one before it, and marks. */
const openers =
  /^[\s"'“‘(]*(?:that\s+)?(?:(?:however|but|and|so|then|yet|also|again|only|moreover|meanwhile|still),?\s+)*(?:that\s+)?["“]?/i

/** "It is time to act", "it was unclear whether": nobody is meant. */
const impersonal =
  /^it(?:['’]s| is| was| remains| will be)(?: (?:not|yet|still|\w+ly)){0,3} (?!able|about|going|said)(?:\w+ )(?:to|that|for|whether|if|how)\b/i

const firstPerson = /\bI\b(?![.-])|\b(?:[Ww]e|me|us|my|My|[Mm]yself|[Oo]urselves)\b(?![.-])|^["'“‘]?[Oo]ur\b/

const demonstrative = /^["'“‘]?That(?:['’]s| (?:is|was|will|would|could|might|may|means?|meant|seem\w*|includes?))\b/

/** "Neither has the minister", "So did the crew": what they did stands before it. */
const echo =
  /^[\s"'“‘(]*(?:and |but )?(?:neither|nor|so) (?:has|have|had|did|do|does|is|are|was|were|will|would|can|could|should)\b/i

/** "[said that it was over,] and again that nobody was hurt". */
const joined = /^(?:and|or|but)\b[^,.]{0,15}\bthat\b/i

const relative =
  /^(?:(?:for|of|in|to|with|from|by|on|at|some of|most of|one of) )?(?:which|whom|whose|who)\b(?![^,.]*\?)/i

/** "Should the soldiers stay": the condition, without what follows from it. */
export const isHalf = ({ content }: Pick<Statement, 'content'>, text: string): boolean => {
  const words = wordsOf(content, text).replace(openers, '')
  return condition.test(words) && !words.includes(', ')
}

const condition =
  /^(?:if|should|unless|whether|when|once|until|because|although|though|were|had|while) ((?:he|she|it|they|this|that|these|those|all of it)\b)?/i

const wordsOf = (content: Statement['content'], text: string): string =>
  content
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longest)))
    .join(' ')
    .replace(/\s+/g, ' ')

/** "will have twice the crew", "emptied three basins", "Called a ghost", where nothing follows that has a subject. */
function lacksSubject(words: string, mode: Statement['mode']): boolean {
  if (
    /^(?:[Ww]ill (?:be|have|not)|would|has|have|is|was|are|can|could|may|might|must|plans to|hopes to|wants to)\b/.test(
      words,
    )
  )
    return true
  if (mode === 'narrated' && /^\p{Ll}+ed\b/u.test(words)) return true
  return /^\p{L}+ed (?:a|an|the|by|as|in|on|with|from|to|him|her|them|it)\b/iu.test(words) && !/, /.test(words)
}
