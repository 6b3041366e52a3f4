import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Added } from '#actions/case/add.ts'
import type { CaseAction } from '#actions/case-action.ts'
import type { Desk } from './desk.ts'
import { describeErrors } from './errors.ts'
import type { Feed } from './feed.ts'
import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import { silentWorld } from './silent-world.ts'

/** One document, pasted. */
const pasted = z.object({
  text: z.string().max(2_000_000).optional(),
  title: z.string().max(500).optional(),
  publisher: z.string().max(200).optional(),
  published: z.iso.date().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})
const files = z
  .unknown()
  .optional()
  .openapi({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: limits.files })

const problem = z.strictObject({ code: z.string(), message: z.string() })
const outcome = z.strictObject({
  file: z.string(),
  added: z.array(z.string()),
  versions: z.array(z.string()),
  known: z.array(z.string()),
  refused: z.array(problem),
})
const answer = z.strictObject({ outcomes: z.array(outcome) }).meta({
  id: 'Upload',
  description:
    'What became of each file: ids of documents that were added, are new versions, or were known; and refusals.',
})

/** `POST /api/upload`: files and pasted text into the case, one after the other, so that open pages can show how far it is. */
export function uploadRoute(app: OpenAPIHono, add: CaseAction, desk: Desk, feed: Feed): void {
  const route = createRoute({
    method: 'post',
    path: '/api/upload',
    summary: 'add files or pasted text to the case',
    tags: ['actions'],
    request: { body: { required: true, content: { 'multipart/form-data': { schema: pasted.extend({ files }) } } } },
    responses: {
      200: { description: 'what became of each', content: { 'application/json': { schema: answer } } },
      ...describeErrors(400, 401, 403, 409, 413),
    },
  })
  let busy = false
  app.use('/api/upload', async (context, next) => {
    const [type] = (context.req.header('content-type') ?? '').split(';')
    return type === 'multipart/form-data' ? next() : refuse(context, 400, 'bad-request')
  })
  app.openapi(route, async (context) => {
    if (busy) return refuse(context, 409, 'busy') as never
    busy = true
    const folder = await mkdtemp(join(tmpdir(), 'sitrep-add-'))
    try {
      const sent = await context.req.formData()
      if (sent.getAll('files').length > limits.files) return refuse(context, 413, 'too-many') as never
      const given = await takenIn(sent, folder)
      if (given === undefined) return refuse(context, 400, 'bad-request') as never
      return context.json({ outcomes: await addEach(given, add, desk, feed) }) as never
    } finally {
      await rm(folder, { recursive: true, force: true })
      busy = false
    }
  })
}

interface Given {
  readonly files: readonly { readonly name: string; readonly path: string }[]
  readonly published: string | undefined
}

/** Each file in a folder of its own, with no more of its name than letters: nothing that is sent names a place on the disk. */
async function takenIn(sent: FormData, folder: string): Promise<Given | undefined> {
  const fields = [...sent].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '')
  const text = pasted.safeParse(Object.fromEntries(fields))
  if (!text.success) return undefined
  const found: { name: string; path: string }[] = []
  const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
    const own = join(folder, String(found.length + 1))
    await mkdir(own)
    const path = join(own, safeName(name))
    await writeFile(path, bytes)
    found.push({ name: name.slice(0, limits.name), path })
  }
  for (const file of sent.getAll('files')) {
    if (typeof file !== 'string' && file.size > 0) await keep(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  const { text: words, ...known } = text.data
  if (words !== undefined)
    await keep('pasted.jsonl', new TextEncoder().encode(`${JSON.stringify({ text: words, ...known })}\n`))
  return found.length === 0 ? undefined : { files: found, published: known.published }
}

function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const letters = last.replace(/[^\p{L}\p{N}._ -]+/gu, '_').replace(/^[. ]+/, '')
  return letters.slice(-limits.name) || 'document.txt'
}

async function addEach(given: Given, add: CaseAction, desk: Desk, feed: Feed): Promise<z.infer<typeof outcome>[]> {
  const outcomes: z.infer<typeof outcome>[] = []
  const all = given.files.length
  try {
    for (const [done, { name, path }] of given.files.entries()) {
      feed.progress({ done, all, file: name, state: 'reading' })
      const published = given.published === undefined ? {} : { published: given.published }
      const made = (await add.result({ files: [path], ...published }, desk.open, silentWorld(desk.world))) as Added
      const ids = (documents: readonly { readonly id: string }[]): string[] => documents.map(({ id }) => id)
      const refused = made.refused.map(({ problem: { code, message } }) => ({
        code,
        message: message.replaceAll(path, name),
      }))
      outcomes.push({
        file: name,
        added: ids(made.added),
        versions: ids(made.versions),
        known: ids(made.known),
        refused,
      })
      const [first] = refused
      feed.progress({ done: done + 1, all, file: name, state: first ? 'refused' : 'added', ...first })
    }
    return outcomes
  } finally {
    feed.progress({ done: all, all, state: 'done' })
    feed.changed()
  }
}
