/** Logistic regression that starts from what is expected and keeps near to it: a thing that few pages show moves little. */
export interface Judged {
  readonly seen: readonly number[]
  readonly right: boolean
  /** A page counts as the square root of its blocks, so that a long one does not outweigh the others. */
  readonly page: string
}

/**
 * @param prior what each thing seen is expected to weigh before anything is counted
 * @param trust how strongly it is held to that, 0 for not at all
 */
export function fitted(all: readonly Judged[], prior: readonly number[], trust: number, rounds = 1500): number[] {
  const weight = [...prior]
  const perPage = new Map<string, number>()
  for (const { page } of all) perPage.set(page, (perPage.get(page) ?? 0) + 1)
  for (let round = 0; round < rounds; round++) {
    const slope = prior.map(() => 0)
    let counted = 0
    for (const { seen, right, page } of all) {
      const share = 1 / Math.sqrt(perPage.get(page)!)
      const fault = (right ? 1 : 0) - 1 / (1 + Math.exp(-dot(weight, seen)))
      counted += share
      for (let at = 0; at < seen.length; at++) slope[at]! += share * fault * seen[at]!
    }
    for (let at = 0; at < weight.length; at++)
      weight[at]! += 2 * ((counted === 0 ? 0 : slope[at]! / counted) - trust * (weight[at]! - prior[at]!))
  }
  return weight
}

export function dot(weight: readonly number[], seen: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < seen.length; at++) sum += weight[at]! * seen[at]!
  return sum
}
