/**
 * Words by which a source commits itself less than fully, on FactBank's scale: "is likely" is probable, "may" possible, "unlikely" improbable,
 * "it is unclear whether" unknown. By word or lemma; several words are looked up as written.
 */
export type Hedge = 'probable' | 'possible' | 'improbable' | 'unknown'

/** Inside what is said. */
export const hedges: ReadonlyMap<string, Hedge> = tableOf({
  probable:
    'likely probably presumably apparently seemingly evidently probable seem appear expected believed thought suspected presumed supposedly reportedly',
  possible: 'may might could possibly perhaps maybe potentially conceivably possible plausible conceivable potential',
  improbable: 'unlikely improbable doubtful implausible',
  unknown: 'unclear uncertain uncertainty unknown unsure undetermined unconfirmed allegedly',
})

/** The cue itself: the source believes, suspects, wonders. */
export const hedgingCues: ReadonlyMap<string, Hedge> = tableOf({
  probable:
    'believe think suspect suggest estimate assume expect anticipate guess feel imagine seem appear figure presume predict project surmise imply',
  possible: 'speculate fear hope worry contemplate mull wish hint theorize hypothesize suppose',
  improbable: 'doubt',
  unknown: 'wonder ask question unclear unsure uncertain debate decline refuse allege',
})

function tableOf(words: Readonly<Record<Hedge, string>>): Map<string, Hedge> {
  return new Map(
    (Object.entries(words) as [Hedge, string][]).flatMap(([hedge, list]) =>
      list.split(' ').map((word) => [word, hedge] as const),
    ),
  )
}
