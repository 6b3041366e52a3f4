/** What is wrong with a text that should be CoNLL-U (universaldependencies.org/format), with our notes in its last column. Nothing is: an empty list. */
export function faultsOf(source: string): string[] {
  const faults: string[] = []
  if (source === '') return faults
  if (!source.endsWith('\n\n') || source.endsWith('\n\n\n')) faults.push('it does not end with one blank line')
  const ids = new Set<string>()
  for (const sentence of source.slice(0, -2).split('\n\n')) {
    const lines = sentence.split('\n')
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
    const own = (name: string) =>
      lines.filter((line) => line.startsWith(`# ${name} = `)).map((line) => line.slice(name.length + 5))
    const [id = '', ...others] = own('sent_id')
    if (id === '' || others.length > 0 || ids.has(id) || /[\s/]/.test(id)) faults.push(`sent_id “${id}”`)
    ids.add(id)
    const found = [...faultsOfRows(rows), ...faultsOfTree(rows), ...faultsOfNotes(rows)]
    if (own('text').join() !== spelt(rows)) found.push(`text “${own('text').join()}” instead of “${spelt(rows)}”`)
    faults.push(...found.map((fault) => `${id}: ${fault}`))
  }
  return faults
}

const upos = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

function faultsOfRows(rows: readonly string[][]): string[] {
  if (rows.length === 0) return ['no words']
  return rows.flatMap((row, at) => [
    ...(row.length === 10 && row.every((cell) => cell !== '' && cell === cell.trim())
      ? []
      : [`columns of ${row.join('|')}`]),
    ...(row[0] === String(at + 1) ? [] : [`number ${row[0]} instead of ${at + 1}`]),
    ...(upos.includes(row[3]!) ? [] : [`tag ${row[3]}`]),
    ...(/[\p{Cc}\u2028\u2029]/u.test(row.join('')) ? [`control character in ${row.join('|')}`] : []),
  ])
}

function faultsOfTree(rows: readonly string[][]): string[] {
  const heads = rows.map((row) => Number(row[6]))
  const faults = rows.filter((row) => (row[6] === '0') !== (row[7] === 'root')).map((row) => `${row[7]} of ${row[6]}`)
  if (heads.filter((head) => head === 0).length !== 1) faults.push('not one root')
  for (const start of heads.keys()) {
    let at = start + 1
    for (let steps = 0; at !== 0 && steps <= rows.length; steps++) at = heads[at - 1] ?? Number.NaN
    if (at !== 0) faults.push(`word ${start + 1} does not reach the root`)
  }
  return faults
}

function faultsOfNotes(rows: readonly string[][]): string[] {
  const faults: string[] = []
  const open: string[] = []
  let before = 'O'
  for (const row of rows) {
    const notes = new Map((row[9] ?? '').split('|').map((note) => note.split('=') as [string, string]))
    const name = notes.get('Name') ?? 'O'
    if (name.startsWith('I-') && before.slice(2) !== name.slice(2)) faults.push(`${name} after ${before}`)
    before = name
    const brackets = notes.get('Entity') ?? ''
    const parts = brackets.match(/\(e\d+\)|\(e\d+|e\d+\)/g) ?? []
    if (parts.join('') !== brackets) faults.push(`brackets ${brackets}`)
    for (const part of parts) {
      const entity = part.replace(/[()]/g, '')
      if (part.startsWith('(')) open.push(entity)
      if (part.endsWith(')') && !open.includes(entity)) faults.push(`${part} closes nothing`)
      if (part.endsWith(')')) open.splice(open.lastIndexOf(entity), 1)
    }
    if (!/^\d+:\d+$/.test(notes.get('TokenRange') ?? '')) faults.push(`range ${notes.get('TokenRange')}`)
    const certainty = Number(notes.get('Certainty') ?? 0)
    if (!(Math.abs(certainty) <= 5)) faults.push(`certainty ${certainty}`)
    const said = notes.get('Said') ?? 'cue:1'
    if (!/^(?:(?:source|cue|content):\d+(?:,(?!$)|$))+$/.test(said)) faults.push(`said ${said}`)
  }
  return [...faults, ...open.map((entity) => `${entity} is not closed`)]
}

function spelt(rows: readonly string[][]): string {
  const words = rows.map((row, at) => {
    const glued = at === rows.length - 1 || (row[9] ?? '').split('|').includes('SpaceAfter=No')
    return glued ? row[1] : `${row[1]} `
  })
  return words.join('')
}
