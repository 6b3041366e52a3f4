import { z } from 'zod'
import { readAgain } from '#pipeline.ts'
import { sha256, unsealed } from '#store/seal.ts'
import type { CaseDocument } from '#types/case.ts'
import type { Reading } from '#types/reading.ts'
import { defineAction } from '../action.ts'
import { type Quotation, quotationsOf } from './quotations.ts'

/** `sitrep verify`: holds a sealed case against itself, offline: every digest, every text against the bytes that it was read from, every quotation against the text at its offsets. */
export const verify = defineAction({
  name: 'verify',
  summary:
    'prove that nothing in a sealed case was changed, its texts stand in its bytes, and its quotations at their offsets',
  operands: '<ARCHIVE>',
  options: [
    {
      flags: '--seal <digest>',
      summary: 'the seal as it was told when the case was sealed, kept apart from the archive',
    },
  ],
  examples: ['sitrep verify dam-failure.sitrep', 'sitrep verify dam-failure.sitrep --seal 0f3c…'],
  input: z.object({
    files: z.union([z.string(), z.tuple([z.string()]).transform(([file]) => file)]),
    seal: z.string().optional(),
  }),
  async run({ files: path, seal: told }, world) {
    const { parts, seal, faults } = unsealed(await world.readFile(path))
    const found = [...faults]
    if (told !== undefined && told.toLowerCase() !== seal)
      found.push(`its seal is ${seal}, and not the one that was told`)
    let documents = 0
    let quotations = 0
    let sources = 0
    let reread = 0
    const changed: string[] = []
    for (const [name, bytes] of Object.entries(parts)) {
      const source = /^sources\/([0-9a-f]{64})$/.exec(name)
      if (source) {
        sources++
        if (sha256(bytes) !== source[1]) found.push(`${name} holds other bytes than its name says`)
      }
      const number = /^documents\/(\d+)\.json$/.exec(name)?.[1]
      if (number === undefined) continue
      documents++
      const kept = parse<CaseDocument & { reading: Reading }>(bytes)
      const cited = parse<Quotation[]>(parts[`quotations/${number}.json`])
      if (!kept || !cited) {
        found.push(`${name} or its quotations cannot be read`)
        continue
      }
      const { document } = kept.reading
      if (sha256(new TextEncoder().encode(document.text)) !== kept.digest)
        found.push(`the text of ${kept.id} is not the one that was read`)
      const digest = document.provenance?.sha256
      const received = digest === undefined ? undefined : parts[`sources/${digest}`]
      if (digest !== undefined && received === undefined) world.note(`the bytes of ${kept.id} are not in the archive`)
      if (received !== undefined) {
        const again = await readAgain(received, document)
        const sameReader = document.provenance?.reader === again.reader
        if (again.texts.includes(document.text)) reread++
        else if (sameReader)
          found.push(`the bytes of ${kept.id} read anew give another text than the one that is sealed`)
        else changed.push(kept.id)
      }
      const places = new Set(cited.map(({ start, end }) => `${start} ${end}`))
      for (const { start, end, text } of cited) {
        quotations++
        if (document.text.slice(start, end) !== text)
          found.push(`“${text.slice(0, 40)}” does not stand at ${start}–${end} of ${kept.id}`)
      }
      for (const { start, end } of quotationsOf(kept.reading))
        if (!places.has(`${start} ${end}`))
          found.push(`a finding of ${kept.id} rests on ${start}–${end}, which is quoted nowhere`)
    }
    if (!sameJudgements(parts))
      found.push('judgements.json holds other judgements than the case that was sealed with it')
    for (const id of changed.slice(0, mostTold))
      world.note(`${id} was read by another version of the reader, and this one makes another text of its bytes`)
    for (const fault of found.slice(0, mostTold)) world.note(fault)
    if (found.length > mostTold) world.note(`and ${found.length - mostTold} more`)
    const verdict = found.length === 0 ? 'whole' : `${found.length} faults`
    await world.write(
      `${path}: ${verdict}; ${documents} documents, ${sources} of them as received, ${reread} read anew with the same text${changed.length > 0 ? ` (${changed.length} by a reader that has changed since)` : ''}, ${quotations} quotations at their offsets; seal ${seal}\n`,
    )
    return found.length === 0 ? 0 : 1
  },
})

const mostTold = 20

/** The judgements stand in the archive twice: alone, and in the case as it was worked out with them. */
function sameJudgements(parts: Readonly<Record<string, Uint8Array>>): boolean {
  const alone = parse<unknown[]>(parts['judgements.json'])
  const inCase = parse<{ readonly judgements?: unknown[] }>(parts['case.json'])?.judgements
  return alone === undefined || inCase === undefined || JSON.stringify(alone) === JSON.stringify(inCase)
}

function parse<Value>(bytes: Uint8Array | undefined): Value | undefined {
  try {
    return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Value)
  } catch {
    return undefined
  }
}
