/**
 * Who speaks for whom. A minister speaks for the government, a spokeswoman for the company; an analyst, a resident or a doctor speaks
 * for nobody else, whoever employs them: "a Ukrainian defence analyst" is not Ukraine.
 */
export function speaksForOthers(description: string): boolean {
  return office.test(description) && !layman.test(description)
}

export function speaksForSelf(description: string): boolean {
  return layman.test(description)
}

/** "South Korea's defence ministry", "the Pentagon", "Ukraine's military intelligence agency": one voice with the state that they belong to. */
export function isStateBody(name: string): boolean {
  return stateBody.test(name)
}

/** An institution that stays itself from one text to the next ("the defence ministry"), unlike "officials" or "a spokesman". */
export function isInstitution(name: string): boolean {
  return institution.test(name) && !/\b(?:officials?|sources?|officers?|spokes\w+|members?|people)\b/i.test(name)
}

/** Media that say what one party wants said: "the Korean Central News Agency" is no witness beside North Korea. By plain name. */
export function mouthpieceOf(name: string): string | undefined {
  return mouthpieces.get(name.toLowerCase().replace(/^the /, ''))
}

const mouthpieces: ReadonlyMap<string, string> = new Map([
  ['korean central news agency', 'North Korea'],
  ['kcna', 'North Korea'],
  ['korean central television', 'North Korea'],
  ['kctv', 'North Korea'],
  ['rodong sinmun', 'North Korea'],
  ['syrian arab news agency', 'Syria'],
  ['sana', 'Syria'],
  ['islamic republic news agency', 'Iran'],
  ['irna', 'Iran'],
  ['saudi press agency', 'Saudi Arabia'],
  ['amaq', 'Islamic State'],
  ['amaq news agency', 'Islamic State'],
  ['al-manar', 'Hezbollah'],
  ['al-masirah', 'Houthis'],
])

const office =
  /\b(?:spokes\w+|minister|secretary|president|premier|chancellor|prime minister|officials?|chief|commander|governor|mayor|general|admiral|officers?|director|head|chair\w*|chief executive|ceo|cfo|ambassador|diplomats?|envoy|representatives?|delegat\w+|king|queen|leader|senator|commissioner|sheriff|prosecutors?|authorities|owner|founder|lawyers? for|attorney|editor|newsreader|newscaster|presenter|anchor)\b/i

const layman =
  /\b(?:analysts?|experts?|professor|lecturer|researcher|scholar|fellow|historian|economist|residents?|witness\w*|eyewitness\w*|survivors?|neighbou?rs?|doctors?|nurse|engineers?|former|retired|ex-\w+|author|columnist|critic|citizens?|voters?|protesters?|employees?|workers?|studies|covers|teach\w*|relatives?|family|brothers?|sisters?|sons?|daughters?|fathers?|mothers?|parents?|wife|husband|widow\w*|friends?|classmates?|(?<!(?:state|state-run|state-controlled|official|government) )media|press(?! (?:office|secretary|service))|newspapers?|journalists?|reporters?|observers?|activists?|scientists?|researchers|locals|villagers?|tourists?|spectators?|onlookers?|bystanders?|investors?|shareholders?|insiders?|drivers?|players?|riders?|winners?|champions?|stars?)\b/i

const stateBody =
  /\b(?:ministry|ministries|department|intelligence|government|administration|cabinet|military|army|navy|air force|armed forces|forces|authorities|presidency|presidential office|parliament|senate|congress|embassy|mission|delegation|police|security council|secret service|foreign office|white house|pentagon|kremlin|state department|treasury|blue house|élysée|downing street|general staff|regime|leadership|officials?|state (?:media|television|tv|radio|news agency)|official news agency)\b/i

const institution =
  /\b(?:ministry|department|agency|service|office|government|administration|military|army|navy|air force|presidency|parliament|embassy|mission|police|council|commission|committee|court|bank|university|hospital|union|authority|inquiry|regulator)\b/i
