/**
 * What a cue does besides saying: "confirmed" confirms, "urged" urges. By lemma of the cue's main word; what is not here asserts.
 */
export type SpeechAct =
  | 'alerts'
  | 'confirms'
  | 'acknowledges'
  | 'denies'
  | 'declines'
  | 'asks'
  | 'urges'
  | 'expects'
  | 'retracts'

export const speechActs: ReadonlyMap<string, SpeechAct> = new Map(
  (
    [
      ['alerts', 'alert warn caution notify forewarn alarm concern warning alert'],
      ['confirms', 'confirm verify corroborate validate authenticate confirmation'],
      [
        'acknowledges',
        'acknowledge admit concede recognize recognise confess acknowledgment acknowledgement admission',
      ],
      ['denies', 'deny reject refute dispute rebut dismiss contradict disavow repudiate denial rejection'],
      ['declines', 'decline refuse refusal'],
      ['asks', 'ask wonder inquire enquire query question'],
      [
        'urges',
        'urge demand press push implore exhort beg order encourage recommend advise request plead lobby command instruct invite appeal advocate call demand plea recommendation',
      ],
      [
        'expects',
        'expect predict forecast project anticipate foresee envision plan intend hope aim seek expectation prediction forecast projection',
      ],
      ['retracts', 'retract withdraw recant rescind retraction'],
    ] as const
  ).flatMap(([act, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, act] as const)),
)
