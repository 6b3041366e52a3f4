import type { Parse } from '../parsed.ts'
import { parserApart } from './parse-apart.ts'

/** One parsing process for all that this process takes in, begun with the first file that needs it. */
export const parseApart: Parse = (order) => {
  apart ??= parserApart()
  return apart.parse(order)
}

let apart: ReturnType<typeof parserApart> | undefined
