/**
 * Nouns that attribute, with what carries the content: "his claim [that …]", "concerns [about …]", "calls [for …]", "a plan [to …]".
 * A noun stands here with a complement if it is a cue in most such places in news text annotated for attribution (PolNeAR, training part).
 */
export const cueNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'that',
        'claim concern fear warning suggestion statement complaint assertion accusation allegation argument estimate doubt promise hope belief',
      ],
      [
        'that',
        'announcement admission acknowledgment contention prediction rumor rumour speculation suspicion view insistence assurance conclusion',
      ],
      ['that', 'notion idea criticism confidence consensus denial worry charge'],
      ['about', 'claim allegation concern question doubt complaint comment remark anxiety skepticism'],
      ['of', 'criticism endorsement allegation accusation denial mention condemnation chant'],
      ['for', 'call criticism praise demand plea'],
      ['to', 'promise pledge call refusal vow proposal claim threat'],
      ['to-np', 'opposition objection reference'],
      ['over', 'criticism concern'],
    ] as const
  ).reduce((table, [complement, lemmas]) => {
    for (const lemma of lemmas.split(' ')) table.set(lemma, (table.get(lemma) ?? new Set()).add(complement))
    return table
  }, new Map<string, Set<string>>()),
)

const said =
  'claim allegation accusation charge complaint promise pledge vow threat demand request prediction condemnation apology offer proposal suggestion recommendation assurance commitment warning call appeal plea statement criticism'

/** Verb → nouns that make a cue of it: "made [a case for]", "cast [doubt on]"; `any`: whatever is expressed. */
export const lightVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['express voice convey', 'any'],
      ['make', `${said} case point argument comment remark mention reference observation decision`],
      ['raise', 'concern alarm objection doubt question fear suspicion possibility prospect spectre specter'],
      ['sound', 'alarm warning'],
      ['take', 'shot swipe aim issue exception jab dig offense offence umbrage'],
      ['issue release send deliver put publish', `${said} letter denial rebuke memo tweet message report video`],
      ['give', 'warning assurance'],
      ['offer', 'praise apology criticism condolence support assurance sympathy'],
      ['cast', 'doubt blame'],
      ['put place lay pin', 'blame'],
      ['claim', 'responsibility credit victory'],
      ['have', 'doubt question concern reservation objection suspicion'],
      ['level', 'accusation charge criticism allegation'],
      ['lodge file', 'complaint objection protest'],
      ['pay', 'tribute'],
    ] as const
  ).flatMap(([verbs, nouns]) => verbs.split(' ').map((verb) => [verb, new Set(nouns.split(' '))] as const)),
)
