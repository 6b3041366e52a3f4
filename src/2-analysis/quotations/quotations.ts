/**
 * Pairs of quotation marks: “…”, "…", ‘…’, '…', «…»; nested ones; and quotations that run over paragraphs, each of which opens the mark
 * again while only the last one closes it: “For us, it pays. ¶ “Now they learn,” said the analyst.
 * A mark that is never closed ends with its paragraph, so that one slip of a typist does not swallow the rest of the text.
 */
import type { Quotation } from '#types/analysis.ts'
import type { Block } from '#types/document.ts'
import { isSpace } from '#types/span.ts'

type Style = 'double' | 'single' | 'angle'
interface Open {
  readonly style: Style
  readonly start: number
  readonly depth: number
}

export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let carried: Open | undefined
  blocks.forEach((block, index) => {
    const open: Open[] = []
    let at = block.start
    if (carried !== undefined) {
      open.push(carried)
      at++ // the mark that opens this paragraph again
      carried = undefined
    }
    for (; at < block.end; at++) {
      const width = isDoubled(text, at) ? 2 : 1
      const style = width === 2 ? 'double' : styleOf(text.charCodeAt(at))
      if (style === undefined) continue
      const host = open.findLastIndex((one) => one.style === style)
      const turn = turnOf(text, at, width, block, style, host >= 0)
      if (turn === 'opens' && open.length < 4) open.push({ style, start: at, depth: open.length })
      else if (turn === 'closes' && host >= 0) {
        const quotation = open[host]!
        found.push({ start: quotation.start, end: at + width, closed: true, depth: quotation.depth })
        open.length = host // a mark left open inside a closed quotation was an apostrophe
      }
      at += width - 1
    }
    const outer = open.find((one) => one.style !== 'single')
    if (outer === undefined) return
    if (continues(text, block, blocks[index + 1], outer.style)) carried = outer
    else found.push({ start: outer.start, end: block.end, closed: false, depth: outer.depth })
  })
  return found.sort((a, b) => a.start - b.start || a.depth - b.depth)
}

/** '' and ``: quotation marks as typewriters and agencies write them; of three that close, the first is a single one. */
function isDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== 0x27 && code !== 0x60) || text.charCodeAt(at + 1) !== code) return false
  return text.charCodeAt(at + 2) !== code || at === 0 || isSpace(text.charCodeAt(at - 1))
}

function styleOf(code: number): Style | undefined {
  switch (code) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return 'double'
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
      return 'single'
    case 0xab:
    case 0xbb:
      return 'angle'
    default:
      return undefined
  }
}

/** What a mark does: typographic marks say it themselves, straight ones by what stands around them. */
function turnOf(
  text: string,
  at: number,
  width: number,
  block: Block,
  style: Style,
  isOpen: boolean,
): 'opens' | 'closes' | 'neither' {
  const code = width === 2 ? 0x22 : text.charCodeAt(at)
  const spaceBefore = at === block.start || isSpace(text.charCodeAt(at - 1)) || '([{—–-/“‘"'.includes(text[at - 1]!)
  const spaceAfter = at + width >= block.end || isSpace(text.charCodeAt(at + width))
  const letterAfter = /[\p{L}\p{N}]/u.test(text[at + width] ?? ' ')
  if (style === 'single') {
    const opens =
      spaceBefore && !spaceAfter && (code === 0x2018 || code === 0x201a || (code === 0x27 && !isElision(text, at)))
    if (opens) return 'opens'
    const possessive =
      /s/i.test(text[at - 1] ?? '') && !/[.,!?;:]/.test(text[at - 1] ?? '') && !closesLater(text, at, block)
    return isOpen && !letterAfter && !(possessive && spaceAfter) ? 'closes' : 'neither'
  }
  if (code === 0x22) {
    if (isOpen && (!spaceBefore || spaceAfter)) return 'closes'
    if (spaceBefore && !spaceAfter) return 'opens'
    return isOpen ? 'closes' : spaceAfter ? 'neither' : 'opens'
  }
  if (code === 0x201d || code === 0xbb) return isOpen ? 'closes' : 'neither'
  return isOpen && code === 0x201c && spaceAfter ? 'closes' : 'opens'
}

/** "the ministers’ plan" inside ‘…’: the apostrophe closes nothing if another mark that can follows in the paragraph. */
function closesLater(text: string, at: number, block: Block): boolean {
  const rest = text.slice(at + 1, Math.min(block.end, at + 300))
  return !/[\p{L}\p{P}]['’](?![\p{L}])/u.test(rest)
}

/** 'twas, 'em, '90s: an apostrophe in front of its word. */
function isElision(text: string, at: number): boolean {
  return /^['’](?:\d0s|em\b|tis\b|twas\b|til\b|cause\b|n\b)/i.test(text.slice(at, at + 8))
}

/** The next paragraph opens the mark again: the quotation goes on. */
function continues(text: string, block: Block, next: Block | undefined, style: Style): boolean {
  if (next === undefined || block.kind === 'heading' || next.kind === 'heading') return false
  const code = text.charCodeAt(next.start)
  if (isDoubled(text, next.start)) return style === 'double'
  return styleOf(code) === style && code !== 0x201d && code !== 0xbb && style !== 'single'
}
