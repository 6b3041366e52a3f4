import { z } from 'zod'
import { defineCaseAction } from '../case-action.ts'
import { caseDocument } from './answers.ts'

/** `sitrep documents`: what is in the case, in the order in which it came; with words, only documents that have them. */
export const documents = defineCaseAction({
  name: 'documents',
  summary: 'list the documents of the case, or those that have all the words given',
  operands: '[WORDS...]',
  method: 'get',
  options: [{ flags: '--all', summary: 'earlier versions too' }],
  examples: ['sitrep documents', 'sitrep documents spillway inquiry'],
  input: z.object({ files: z.array(z.string()).default([]), all: z.stringbool().or(z.boolean()).optional() }),
  output: z.array(caseDocument),
  async result({ files, all }, { store }) {
    const listed = await store.documents(all === true)
    if (files.length === 0) return listed
    const found = await store.search(files.join(' '), 1000)
    const byId = new Map(listed.map((document) => [document.id, document]))
    return found.flatMap(({ document }) => byId.get(document) ?? [])
  },
  print: (found) =>
    found
      .map(({ id, version, publisher, published, title }) => {
        const known = [published?.slice(0, 10), publisher, title].filter((one) => one !== undefined).join(' · ')
        return `${id}${version > 1 ? ` (version ${version})` : ''}  ${known}\n`
      })
      .join(''),
})
