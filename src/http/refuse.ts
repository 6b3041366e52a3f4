import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every refusal has a code and says what to do, and repeats nothing that it was sent. */
export function refuse(context: Context, status: ContentfulStatusCode, code: RefusalCode, message?: string): Response {
  return context.json({ error: { code, message: message ?? messages[code] } }, status)
}

export type RefusalCode = keyof typeof messages

const messages = {
  'other-host': 'this server answers to 127.0.0.1 and localhost only',
  'other-origin': 'pages of other sites may not ask this server',
  'no-session': 'open the address that `sitrep serve` printed; it works once, then start `sitrep serve` again',
  'used-token': 'this address was opened before; start `sitrep serve` again for a new one',
  'not-found': 'there is nothing at this address',
  'bad-request': 'the request does not fit the description at /api/openapi.json',
  'too-large': 'more than is taken at once; send it in parts',
  'too-many': 'more files than are taken at once; send them in parts',
  busy: 'documents are being added; wait until that is done',
  failed: 'the request could not be carried out; the terminal says why',
} as const
