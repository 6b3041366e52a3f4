import { z } from 'zod'
import { type Anchor, type CorrectableField, grades, type Judgement, standing } from '#types/judgement.ts'
import { CommandError } from '../action.ts'
import { defineCaseAction } from '../case-action.ts'
import { judgement } from '../pages/schemas.ts'
import type { OpenCase } from './open-case.ts'
import { targetOf } from './target.ts'

const fields = [
  'speakers',
  'act',
  'polarity',
  'certainty',
  'low',
  'high',
  'value',
  'realis',
  'name',
  'kind',
  'country',
] as const satisfies readonly CorrectableField[]

/** `sitrep judge VERDICT TARGET`: appends what a person decides. The machine's view stays beside it, and it can be undone. */
export const judge = defineCaseAction({
  name: 'judge',
  summary: 'decide: accept, reject, note, correct TARGET; same, distinct TARGET TARGET; grade SOURCE A-F',
  operands: '<WORDS...>',
  method: 'post',
  options: [
    { flags: '--note <text>', summary: 'why' },
    { flags: '--field <field>', summary: `correct: ${fields.join(', ')}` },
    { flags: '--value <value>', summary: 'correct: the right value; for speakers one name a line' },
  ],
  examples: [
    'sitrep judge accept C1x4k2z --note "seen on the company’s site"',
    'sitrep judge correct dispatch-3#s4 --field speakers --value "Ilse Marrowby"',
    'sitrep judge grade "Harrow Courier" B',
  ],
  input: z.object({
    files: z.array(z.string()).min(2, 'give a verdict and what it is about: sitrep judge accept C1x4k2z'),
    note: z.string().trim().min(1, 'an empty note says nothing').max(10_000).optional(),
    field: z.enum(fields, `the fields are ${fields.join(', ')}`).optional(),
    value: z.string().max(10_000).optional(),
  }),
  output: judgement,
  async result(input, open, world): Promise<Judgement> {
    const { files, note, field, value } = input
    const [verdict = '', ...targets] = files
    const shared = { by: world.person, at: world.now(), ...(note === undefined ? {} : { note }) }
    const anchors = (names: readonly string[]): Promise<Anchor[]> => anchorsOf(names, open)
    switch (verdict) {
      case 'accept':
      case 'reject':
      case 'note':
        if (verdict === 'note' && note === undefined) throw new CommandError('bad-judgement', 'say what with --note')
        return open.store.judge({ ...shared, verdict, on: await anchors(exactly(1, targets, verdict)) })
      case 'same':
      case 'distinct':
        return open.store.judge({ ...shared, verdict, on: alike(await anchors(exactly(2, targets, verdict))) })
      case 'correct': {
        if (field === undefined || value === undefined)
          throw new CommandError('bad-judgement', 'say what is right with --field and --value')
        const on = await anchors(exactly(1, targets, verdict))
        checkValue(field, value, on[0]!)
        return open.store.judge({ ...shared, verdict, on, field, value })
      }
      case 'grade': {
        const [name = '', grade = ''] = exactly(2, targets, verdict)
        if (!(grades as readonly string[]).includes(grade))
          throw new CommandError(
            'bad-judgement',
            `grade a source ${grades.join(', ')} (A reliable … E unreliable, F cannot be judged)`,
          )
        return open.store.judge({ ...shared, verdict, on: [{ kind: 'source', name }], value: grade })
      }
      default:
        throw new CommandError(
          'bad-judgement',
          `"${verdict}" is none of: accept, reject, same, distinct, correct, grade, note`,
        )
    }
  },
  print: ({ id, verdict }) => `${id}: ${verdict}. Take it back with: sitrep undo ${id}\n`,
})

/** `sitrep undo`: one more judgement, after which an earlier one no longer holds. */
export const undo = defineCaseAction({
  name: 'undo',
  summary: 'take back a judgement: the last that holds, or the one named',
  operands: '[ID...]',
  method: 'post',
  options: [],
  examples: ['sitrep undo', 'sitrep undo J3'],
  input: z.object({ files: z.array(z.string()).max(1, 'one judgement at a time').default([]) }),
  output: judgement,
  async result({ files: [id] }, { store }, world): Promise<Judgement> {
    const made = await store.judgements()
    const undoes = id ?? standing(made).at(-1)?.id
    if (undoes === undefined) throw new CommandError('no-judgement', 'there is nothing to take back')
    if (!made.some((judgement) => judgement.id === undoes))
      throw new CommandError('no-judgement', `there is no judgement ${undoes}`)
    return store.judge({ by: world.person, at: world.now(), verdict: 'undo', on: [], undoes })
  },
  print: ({ id, undoes }) => `${id}: ${undoes} no longer holds. Bring it back with: sitrep undo ${id}\n`,
})

/** A large case is opened whole only for what is not among the documents that it opens with. */
async function anchorsOf(names: readonly string[], open: OpenCase): Promise<Anchor[]> {
  const view = await open.view()
  try {
    return names.map((name) => targetOf(name, view.situation))
  } catch (error) {
    if (!(error instanceof CommandError) || view.unopened === 0) throw error
    const whole = await open.view({ most: Number.MAX_SAFE_INTEGER })
    return names.map((name) => targetOf(name, whole.situation))
  }
}

function exactly(count: number, targets: readonly string[], verdict: string): readonly string[] {
  if (targets.length !== count)
    throw new CommandError(
      'bad-judgement',
      `${verdict} takes ${count === 1 ? 'one thing' : `${count} words`}, and not ${targets.length}`,
    )
  return targets
}

function alike(anchors: readonly Anchor[]): readonly Anchor[] {
  const isActor = anchors.map(({ kind }) => kind === 'actor')
  if (isActor[0] !== isActor[1])
    throw new CommandError(
      'bad-judgement',
      'an actor can be the same as an actor, a statement or claim as one of these',
    )
  return anchors
}

function checkValue(field: CorrectableField, value: string, { kind }: Anchor): void {
  const owner = owners[field]
  if (!owner.includes(kind))
    throw new CommandError('bad-judgement', `${field} belongs to a ${owner.join(' or ')}, and that is a ${kind}`)
  const allowed = values[field]
  if (allowed && !allowed.includes(value))
    throw new CommandError('bad-judgement', `${field} is one of: ${allowed.join(', ')}`)
  if ((field === 'low' || field === 'high') && value !== '' && !Number.isFinite(Number(value)))
    throw new CommandError('bad-judgement', `${field} is a plain number, or empty for none`)
  if (field === 'name' && value.trim() === '') throw new CommandError('bad-judgement', 'a name has letters')
  if (field === 'country' && !/^(?:[A-Z]{2})?$/.test(value))
    throw new CommandError('bad-judgement', 'a country has two capital letters (ISO 3166-1), or is empty for none')
}

const owners: Readonly<Record<CorrectableField, readonly Anchor['kind'][]>> = {
  ...{ speakers: ['statement'], act: ['statement'], polarity: ['statement'], certainty: ['statement', 'scenario'] },
  ...{ low: ['figure'], high: ['figure'], value: ['time', 'expected'], realis: ['event'] },
  ...{ name: ['actor', 'place'], kind: ['actor'], country: ['place'] },
}

const values: Partial<Record<CorrectableField, readonly string[]>> = {
  act: ['asserts', 'alerts', 'confirms', 'acknowledges', 'denies', 'declines', 'asks', 'urges', 'expects', 'retracts'],
  polarity: ['positive', 'negative'],
  certainty: ['certain', 'probable', 'possible', 'improbable', 'unknown'],
  realis: ['happened', 'expected', 'alleged', 'negated'],
  kind: ['person', 'organization', 'state', 'group', 'unknown'],
}
