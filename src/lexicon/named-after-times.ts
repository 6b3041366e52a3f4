/** What makes a name of a day, a month or a feast, written with a capital behind it: "the Good Friday Agreement", "the March 14 Alliance", "Christmas Island". */

export const namedAfterTimes: ReadonlySet<string> = new Set(
  'agreement agreements accord accords pact treaty alliance bloc movement youth committee commission island islands islanders group club party society foundation festival surprise revolution uprising brigade brigades battalion regiment division films film pictures productions records holdings inc inc. ltd street square avenue live hospital university school institute center centre'.split(
    ' ',
  ),
)
