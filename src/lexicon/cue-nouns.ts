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
      ['about', 'concern question doubt complaint comment remark anxiety skepticism'],
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
