import type { Actor, Role } from '#types/actor.ts'

/** Those that it holds, as one text has it. */
export function currentRoles({ roles }: Pick<Actor, 'roles'>): Role[] {
  return roles.filter(({ former, to, text }) => former !== true && to === undefined && !formerly.test(text))
}

/**
 * The roles that somebody holds, by what many texts tell of him, as written: what half of those that name an office call a former one is none, though some leave
 * the word out ("in her years as [secretary of state]").
 */
export function heldNow(members: readonly Pick<Actor, 'roles'>[]): string[] {
  const left = new Map<string, number>()
  const held = new Map<string, number>()
  const count = (offices: Map<string, number>, roles: readonly Role[]): void => {
    for (const office of new Set(roles.map(({ text }) => officeOf(text))))
      offices.set(office, (offices.get(office) ?? 0) + 1)
  }
  for (const { roles } of members) {
    const current = currentRoles({ roles })
    count(held, current)
    count(
      left,
      roles.filter((role) => !current.includes(role)),
    )
  }
  const isLeft = (office: string): boolean => (left.get(office) ?? 0) >= (held.get(office) ?? 0)
  return members.flatMap((member) => currentRoles(member).flatMap(({ text }) => (isLeft(officeOf(text)) ? [] : [text])))
}

const formerly = /^(?:the |an? )?(?:former|ex-|then|previous|one-?time)\b-?/i

/** "then-Secretary of State", "the former secretary of state": one office. */
const officeOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(formerly, '')
    .replace(/^(?:the|an?)\s+/, '')
    .trim()
