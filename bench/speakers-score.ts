/**
 * Who speaks: statements of PolNeAR held against bench/keys-speakers, where each has its right speaker ("she" is Ann Lee, "the judge" is Ben Roy).
 *   node --conditions=source --import tsx bench/speakers-score.ts --data DIR [--key dev|train] [--errors]
 * Two keys: 100 statements of the dev part, whose errors were read, and 70 of the train part, whose errors were not (its spans trained the finder of
 * statements, so that what counts there is the share `of found`).
 * `right`: of all statements, one that is not found being wrong. `of found`: of those whose cue we found. `given source`: is the actor at the words that
 * PolNeAR marks as the source the right one, whatever became of the statement?
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '#pipeline.ts'
import { type Actor, actorAt, indexActors } from '#types/actor.ts'
import type { Findings } from '#types/findings.ts'
import { hull, overlaps, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { readDocument } from './document.ts'
import { type GoldArticle, readPolnear } from './polnear.ts'
import type { Pair } from './scoring/key.ts'
import { likeness, spansOf } from './scoring/match.ts'

interface KeyArticle {
  readonly article: string
  readonly sha256: string
  readonly statements: readonly KeyStatement[]
}

interface KeyStatement {
  readonly form: 'pronoun' | 'description' | 'name'
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly speakers: readonly KeySpeaker[]
}

/** `also`: the same one again, by as full a name or by other words. A name and a description together: either is right. */
interface KeySpeaker {
  readonly name?: Pair
  readonly description?: Pair
  readonly also?: readonly Pair[]
  readonly unknown?: true
}

interface Row {
  all: number
  found: number
  right: number
  given: number
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    key: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
  },
})

if (existsSync(join(values.data, 'polnear'))) {
  for (const part of ['dev', 'train']) if (values.key === '' || values.key === part) await main(values.data, part)
} else console.log(`skipped: no folder polnear in ${values.data}; give another with --data`)

async function main(data: string, part: string): Promise<void> {
  const file = join(import.meta.dirname, 'keys-speakers', `polnear-${part}.jsonl`)
  const keys = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KeyArticle)
  const articles = new Map(readPolnear(data, part).map((article) => [article.name, article]))
  const rows = new Map<string, Row>(
    ['pronoun', 'description', 'name', 'all'].map((group) => [group, { all: 0, found: 0, right: 0, given: 0 }]),
  )
  const errors = new Map<string, string[]>()
  for (const { article: name, sha256, statements } of keys) {
    const article = articles.get(name)
    if (article === undefined || createHash('sha256').update(article.text).digest('hex') !== sha256) {
      console.log(`skipped: ${name} is absent, or another text than the key was written for`)
      continue
    }
    const { findings } = await read(readDocument(article), { meanings: false })
    for (const key of statements) {
      const { found, problem, given } = judge(key, findings, article)
      for (const group of [key.form, 'all']) {
        const row = rows.get(group)!
        row.all++
        row.found += Number(found)
        row.right += Number(problem === undefined)
        row.given += Number(given)
      }
      if (problem !== undefined)
        errors.set(problem.kind, [...(errors.get(problem.kind) ?? []), `${key.form} ${name} ${problem.words}`])
    }
  }
  console.log(`PolNeAR ${part}`)
  for (const [group, { all, found, right, given }] of rows)
    console.log(
      `${group.padEnd(12)}right ${share(right, all)}   of found ${share(right, found)}   given source ${share(given, all)}`,
    )
  if (values.errors) for (const [kind, list] of errors) console.log([`\n${kind}: ${list.length}`, ...list].join('\n  '))
}

interface Judgement {
  readonly found: boolean
  /** Absent: right. */
  readonly problem?: { readonly kind: string; readonly words: string }
  readonly given: boolean
}

function judge(key: KeyStatement, findings: Findings, { text }: GoldArticle): Judgement {
  const index = indexActors(findings.actors)
  const actorOf = new Map(findings.actors.map((actor) => [actor.id, actor]))
  const means = (actor: Actor, speaker: KeySpeaker) => {
    const { name, description, also = [] } = speaker
    if (speaker.unknown || description !== undefined) {
      const said = spansOf([...(description === undefined ? key.source : [description]), ...also])
      if (!actor.named && actor.mentions.some((mention) => said.some((span) => overlaps(mention, span)))) return true
    }
    const names = name === undefined ? [] : spansOf([name, ...(description === undefined ? also : [])])
    return names.some((span) => actorAt(index, span) === actor.id)
  }
  const speak = (actors: readonly Actor[]) =>
    actors.every((actor) => key.speakers.some((speaker) => means(actor, speaker))) &&
    key.speakers.every((speaker) => speaker.unknown || actors.some((actor) => means(actor, speaker)))

  const atSource = actorOf.get(actorAt(index, hull(spansOf(key.source))!) ?? '')
  const given = speak(atSource === undefined ? [] : [atSource])
  const statement = closest(key, findings.statements)
  const place = `${key.cue[0]![0]} “${quote(text, spansOf(key.source))}” ${quote(text, spansOf(key.cue))}`
  if (statement === undefined) return { found: false, given, problem: { kind: 'statement missed', words: place } }
  const speakers = statement.speakers.map((id) => actorOf.get(id)!)
  if (speak(speakers)) return { found: true, given }
  const wanted = key.speakers.map(({ name, description }) => quote(text, spansOf([name ?? description ?? [0, 0]])))
  const words = `${place}: ${speakers.map((one) => one.name).join(' + ') || 'nobody'}, not ${wanted.join(' + ')}`
  return { found: true, given, problem: { kind: kindOf(key, speakers, statement), words } }
}

/** The statement of another's words whose cue touches that of the key, the most alike where several do. */
function closest(key: KeyStatement, statements: readonly Statement[]): Statement | undefined {
  const [cue, source] = [spansOf(key.cue), spansOf(key.source)]
  const score = (one: Statement) => likeness(cue, one.cue) + likeness(source, one.source)
  return statements
    .filter((one) => one.mode !== 'narrated' && one.cue.some((span) => cue.some((other) => overlaps(span, other))))
    .sort((a, b) => score(b) - score(a))[0]
}

/** What went wrong, as far as it shows. A source elsewhere than in the key comes first: who the right one means was never asked then. */
function kindOf(key: KeyStatement, speakers: readonly Actor[], { source }: Statement): string {
  const wanted = spansOf(key.source)
  if (!source.some((span) => wanted.some((other) => overlaps(span, other)))) return 'other source'
  if (speakers.length === 0) return 'no speaker'
  if (speakers.length !== key.speakers.length) return 'too many or too few speakers'
  if (speakers.some((actor) => actor.named))
    return key.speakers.every(({ name }) => name !== undefined) ? 'another name' : 'a name for a description'
  return key.speakers.some(({ name }) => name !== undefined) ? 'not joined to its name' : 'another description'
}

function quote(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

function share(part: number, all: number): string {
  return `${part}/${all} ${String(Math.round((100 * part) / Math.max(1, all))).padStart(3)}%`.padStart(12)
}
