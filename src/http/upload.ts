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
  addresses: z
    .string()
    .max(limits.addresses * 2000)
    .optional()
    .describe('one a line: pages, papers and feeds that are fetched from the web'),
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

/** `POST /api/upload`: files, pasted text and addresses into the case, one after the other, so that open pages can show how far it is. */
export function uploadRoute(app: OpenAPIHono, add: CaseAction, desk: Desk, feed: Feed): void {
  const route = createRoute({
    method: 'post',
    path: '/api/upload',
    summary: 'add files, pasted text, or what addresses hold to the case',
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
      if (given === 'too-many') return refuse(context, 413, 'too-many') as never
      if (given === undefined) return refuse(context, 400, 'bad-request') as never
      return context.json({ outcomes: await addEach(given, add, desk, feed) }) as never
    } finally {
      await rm(folder, { recursive: true, force: true })
      busy = false
    }
  })
}

interface Given {
  /** A file on the disk, or an address. */
  readonly inputs: readonly { readonly name: string; readonly path: string }[]
  readonly published: string | undefined
}

/** Each file in a folder of its own, with no more of its name than letters: nothing that is sent names a place on the disk. */
async function takenIn(sent: FormData, folder: string): Promise<Given | 'too-many' | undefined> {
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
  const { text: words, addresses = '', ...known } = text.data
  if (words !== undefined)
    await keep('pasted.jsonl', new TextEncoder().encode(`${JSON.stringify({ text: words, ...known })}\n`))
  const named = addresses.split(/\s+/).filter((line) => line !== '')
  if (named.length > limits.addresses) return 'too-many'
  const inputs = [...found, ...named.map((line) => ({ name: line.slice(0, 2000), path: addressOf(line) }))]
  return inputs.length === 0 ? undefined : { inputs, published: known.published }
}

/** What is no address of the web is not looked for on the disk: it stays without a path, and is refused. */
function addressOf(line: string): string {
  const address = URL.canParse(line) ? new URL(line) : undefined
  return address && /^https?:$/.test(address.protocol) && line.length <= 2000 ? address.href : ''
}

function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const letters = last.replace(/[^\p{L}\p{N}._ -]+/gu, '_').replace(/^[. ]+/, '')
  return letters.slice(-limits.name) || 'document.txt'
}

async function addEach(given: Given, add: CaseAction, desk: Desk, feed: Feed): Promise<z.infer<typeof outcome>[]> {
  const outcomes: z.infer<typeof outcome>[] = []
  const all = given.inputs.length
  try {
    for (const [done, { name, path }] of given.inputs.entries()) {
      const step = { done, all, file: name, state: 'reading' } as const
      feed.progress(step)
      const told = { progress: (message: string) => feed.progress({ ...step, message }) }
      const made = path === '' ? noAddress : await addOne(path, name, given.published, add, desk, told)
      outcomes.push({ file: name, ...made })
      const [first] = made.refused
      feed.progress({ done: done + 1, all, file: name, state: first ? 'refused' : 'added', ...first })
    }
    return outcomes
  } finally {
    feed.progress({ done: all, all, state: 'done' })
    feed.changed()
  }
}

type Made = Omit<z.infer<typeof outcome>, 'file'>

const noAddress: Made = {
  ...{ added: [], versions: [], known: [] },
  refused: [{ code: 'bad-address', message: 'give the whole address of a page: https://gazette.example/ferry' }],
}

async function addOne(
  path: string,
  name: string,
  published: string | undefined,
  add: CaseAction,
  desk: Desk,
  hear: Parameters<typeof silentWorld>[1],
): Promise<Made> {
  const input = { files: [path], ...(published === undefined ? {} : { published }) }
  const made = (await add.result(input, desk.open, silentWorld(desk.world, hear))) as Added
  const ids = (documents: readonly { readonly id: string }[]): string[] => documents.map(({ id }) => id)
  return {
    added: ids(made.added),
    versions: ids(made.versions),
    known: ids(made.known),
    refused: made.refused.map(({ problem: { code, message } }) => ({ code, message: message.replaceAll(path, name) })),
  }
}
