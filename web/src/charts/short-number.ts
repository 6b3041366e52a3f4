/** "121bn", "2.6m", "10,000": as a table or an axis has room for it. */
export function shortNumber(value: number): string {
  const size = Math.abs(value)
  const [unit, name] = units.find(([least]) => size >= least) ?? [1, '']
  return `${(value / unit).toLocaleString('en', { maximumFractionDigits: unit === 1 ? 3 : 2 })}${name}`
}

const units: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
]
