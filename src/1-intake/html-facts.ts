import type { FoundIn } from '#types/provenance.ts'

/** What was found, and where. */
export type Finding<Value = string> = { readonly value: Value; readonly from: FoundIn }

/** The first of several ways to know a thing that knows it. */
export function firstFound<Value>(
  ...ways: readonly (readonly [Value | undefined, FoundIn])[]
): Finding<Value> | undefined {
  for (const [value, from] of ways) if (value !== undefined) return { value, from }
  return undefined
}

/** The content of the first of some meta tags that has any. */
export type Meta = (...names: string[]) => string | undefined
