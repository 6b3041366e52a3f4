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

const office =
  /\b(?:spokes\w+|minister|secretary|president|premier|chancellor|prime minister|officials?|chief|commander|governor|mayor|general|admiral|officers?|director|head|chair\w*|chief executive|ceo|cfo|ambassador|diplomats?|envoy|representatives?|delegat\w+|king|queen|leader|senator|commissioner|sheriff|prosecutors?|authorities|owner|founder|lawyers? for|attorney|editor)\b/i

const layman =
  /\b(?:analysts?|experts?|professor|lecturer|researcher|scholar|fellow|historian|economist|residents?|witness\w*|eyewitness\w*|survivors?|neighbou?rs?|doctors?|nurse|engineers?|former|retired|ex-\w+|author|columnist|critic|citizens?|voters?|protesters?|employees?|workers?|studies|covers|teach\w*)\b/i

const stateBody =
  /\b(?:ministry|ministries|department|intelligence|government|administration|cabinet|military|army|navy|air force|armed forces|forces|authorities|presidency|presidential office|parliament|senate|congress|embassy|mission|delegation|police|security council|secret service|foreign office|white house|pentagon|kremlin|state department|treasury|blue house|élysée|downing street|general staff|regime|leadership|officials?)\b/i

const institution =
  /\b(?:ministry|department|agency|service|office|government|administration|military|army|navy|air force|presidency|parliament|embassy|mission|police|council|commission|committee|court|bank|university|hospital|union|authority|inquiry|regulator)\b/i
