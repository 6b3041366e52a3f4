/**
 * What was beside the text on a page and stands glued before the first sentence of a paragraph, so that it would be taken for its subject:
 *
 *     Image copyright Reuters Image caption | The harbour was closed for two days.
 *     Getty Images | The consulate was damaged.
 *     CLOSE | Ann Lee says that nobody told her.
 *     WHAT WE KNOW ABOUT THE DAM | It was built in 1962.
 *
 * Returns its length; 0 where there is none. What merely looks like one begins the sentence: "Reuters reported", "NATO Allies met".
 */
export function labelLength(text: string): number {
  let length = 0
  for (let round = 0; round < most; round++) {
    const rest = text.slice(length, length + longest)
    const found = labels.map((label) => label.exec(rest)?.[0].length ?? 0).find((one) => one > 0)
    if (found === undefined) break
    length += found
  }
  return length
}

/**
 * The credit of a picture at the end of its caption, "… was closed. Ann Lee/Reuters", "… on Monday ANN LEE/PA", "… (AP Photo/Ann Lee)": its length with the
 * space before it; 0 where there is none.
 */
export function creditLength(text: string): number {
  return credit.exec(text.slice(-120))?.[0].length ?? 0
}

const most = 4
const longest = 240

/** Houses that sell pictures and are quoted for nothing else, and agencies that are. */
const pictures = 'Getty Images|GETTY|ALAMY|SHUTTERSTOCK|Shutterstock|Alamy|WireImage|iStock|AP Photo|EPA-EFE'
const agencies = 'Reuters|Getty|AFP|AP|EPA|Associated Press|Bloomberg'
const sentence = String.raw`(?=["“‘']?\p{Lu}[\p{L}'’.-]*\p{Ll})`
const determiner = String.raw`(?=(?:The|An?|This|These|His|Her|Its|Their|Some|Many|Two|Three|People|Police)\s)`

const credit = new RegExp(
  String.raw`(?:\s+(?:\p{Lu}[\p{L}'’.-]+\s)\p{Lu}[\p{L}'’.-]+\s?/\s?|\s+\p{Lu}[\p{L}'’-]+/|\s*\()(?:${pictures}|${agencies}|PA|AAP|Rex(?: Features)?|NurPhoto|Anadolu|Xinhua|Sputnik|TASS|Magnum|Zuma|Polaris)(?:/[\p{L}'’. -]{3,40})?(?: Images)?\)?[.\s]*$`,
  'u',
)

const labels: readonly RegExp[] = [
  /^(?:image|photo|picture|video|media)s? (?:copyright|credit) [^.!?\n]{2,60}? (?:image|photo|picture|video|media)s? caption:? (?=\S)/iu,
  /^(?:Image|Photo|Picture|Video|Media)s? [Cc]aption:? (?=\S)/u,
  new RegExp(`^(?:[Ii]mage|[Pp]hoto|[Pp]icture)s? (?:copyright|credit):? (?:${pictures}|${agencies}) ${sentence}`, 'u'),
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}.'’-]* ){0,4}?(?:[\\p{L}.'’-]+/)?(?:${pictures}) ${sentence}(?!(?:Chief|CEO|Inc|News|Staff)\\b)`,
    'u',
  ),
  new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]* ){0,4}?(?:[\\p{L}.'’-]+/)?(?:${agencies}) ${determiner}`, 'u'),
  // The buttons of a player, and the name and the length of what it plays.
  /^[^.!?\n]{0,60}\bEmbed x Share (?=\S)/u,
  new RegExp(String.raw`^[^.!?|\n]{3,120} \| \d{1,2}:\d\d ${sentence}`, 'u'),
  /^(?:CLOSE|WATCH|PLAY|LISTEN|SHARE|VIDEO|PHOTOS?|GALLERY|ADVERTISEMENT|Buy Photo) (?=["“‘']?\p{Lu})/u,
  new RegExp(String.raw`^(?=[^\p{Ll}]{14})(?:[\p{Lu}\d&$'’:,-]+[ ]){3,14}${sentence}`, 'u'),
]
