import { z } from 'zod'
import { span } from './schemas.ts'

/** `types/version.ts` as a schema, for the description of the HTTP interface. */
export const versions = z
  .strictObject({
    id: z.string(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    versions: z.int(),
    changes: z.array(
      z.strictObject({
        ...{ from: z.int(), to: z.int(), added: z.string() },
        facts: z.array(
          z.strictObject({
            fact: z.enum(['title', 'publisher', 'published', 'modified', 'authors']),
            before: z.string().optional(),
            after: z.string().optional(),
          }),
        ),
        text: z.strictObject({ before: z.string(), after: z.string() }),
        edits: z.array(z.strictObject({ kind: z.enum(['kept', 'gone', 'new', 'changed']), before: span, after: span })),
        words: z.strictObject({ gone: z.int(), new: z.int() }),
      }),
    ),
  })
  .meta({
    id: 'Versions',
    description: 'How a document was edited, word for word; offsets into the text before and after.',
  })
