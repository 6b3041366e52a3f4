import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  json<Body>(): Body
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** One request as it is written, with any header that a browser would not let a page set. */
export function asks(port: number): (path: string, asked?: Asked) => Promise<Answer> {
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const own = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8')
          const status = response.statusCode ?? 0
          resolve({ status, headers: response.headers, text, json: <Body>() => JSON.parse(text) as Body })
        })
      })
      own.on('error', reject)
      own.end(body)
    })
}

/** Opens the door and gives the cookie back. */
export async function entered(address: string): Promise<string> {
  const { port, pathname, search } = new URL(address)
  const answer = await asks(Number(port))(pathname + search)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  return cookie.split(';')[0]!
}
