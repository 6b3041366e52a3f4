import { address } from '../api.ts'

/** The same list for a spreadsheet and for a program. */
export function Twins({
  name,
  query = {},
}: {
  readonly name: string
  readonly query?: Readonly<Record<string, string | undefined>>
}) {
  return (
    <span className="twins">
      <a href={address(`pages/${name}.csv`, query)} download>
        CSV
      </a>
      <a href={address(`pages/${name}`, query)} target="_blank" rel="noreferrer">
        JSON
      </a>
    </span>
  )
}
