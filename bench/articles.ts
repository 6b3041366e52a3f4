/** Articles to measure on: PolNeAR's where the data folder is there, else our own samples; repeated under new names until there are enough. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Article {
  readonly id: string
  readonly text: string
  readonly published: string
}

export function articles(data: string, count: number): { readonly source: string; readonly list: readonly Article[] } {
  const found = existsSync(join(data, 'polnear')) ? polnear(data) : samples()
  const list = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / found.list.length)
    const article = found.list[index % found.list.length]!
    return round === 0 ? article : { ...article, id: `${article.id}-${round}`, text: `${article.text}\nCopy ${round}.` }
  })
  return { source: `${found.source} (${found.list.length})`, list }
}

function polnear(data: string) {
  const list = ['train', 'dev'].flatMap((split) => {
    const folder = join(data, 'polnear', 'data', split, 'text')
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => ({
        id: file.slice(0, -'.txt'.length),
        text: readFileSync(join(folder, file), 'utf8'),
        published: /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? '2016-01-01',
      }))
  })
  return { source: 'PolNeAR articles', list }
}

function samples() {
  const root = new URL('../samples/', import.meta.url).pathname
  const list = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: file, text: readFileSync(join(root, file), 'utf8'), published: '2025-01-01' }))
  return { source: 'sample dispatches', list }
}
