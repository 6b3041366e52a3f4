import { describe, expect, test } from 'vitest'
import { joins } from '../../../test/joins.ts'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../analyse.ts'

describe('who is meant', () => {
  test.each([
    '{a:Mark Linden} spoke. {a:Mr. Linden} left. {a:He} was tired.',
    '{r:Russia} denied it. {r:Moscow} intends to answer, and {r:the Kremlin} said so. {r:Its} army waits.',
    '{n:NATO} met. “{n:NATO} is late,” said {s:Ola Berg}, {s:who} adds that {n:the alliance} can wait.',
    'South Korean Defense Minister {k:Kim Yong Hyun} came. {k:South Korea’s defense minister} remarked on it.',
    '“It pays,” said {c:Astrid Chevreuil}, {c:a visiting fellow}. “It does,” {c:she} added.',
    '{m:The Ministry of Water} spoke. {m:The ministry} denied it.',
    '{p:A Pentagon spokesperson} called. {p:The spokesperson} declined.',
    '{o:US officials} met rebels. {o:They} said no.',
    '{b:Anna Berg}, {b:the mayor}, met {j:John Ash}. {b:She} thanked {j:him}.',
    '{v:An attorney for Norling}, {v:Peter Vance}, told {r:reporters} so. {v:Norling’s lawyer} left.',
    '{h:Tom Hadley} of Ohio, {h:the committee’s senior Democrat}, said so.',
    '{h:Ann Holt} (R-Ohio), {h:the panel’s chairwoman}, said so.',
    '{b:A plumber} by profession, {b:Oskar Brandt} said he liked it.',
    '{a:Omar Abdel-Rashid} met {l:Mia Holm-Larsen}. {a:Abdel-Rashid} sat. {l:Holm-Larsen} left.',
    '{r:The outlawed Red Harvest group} was ready. {r:Red Harvest} denied it. {b:The Velmar board} met.',
    '{m:The Ministry of Water} spoke. {m:The statement} said the dam was safe.',
    '{i:The Acme Institute} published {i:its} findings. {i:The report} said prices rose.',
    'A table broke. {none:The report} said prices rose.',
    'The state’s {c:Supreme Court} ruled. {c:The high court} said no.',
    '{k:The Tarn Court of Appeals} ruled. {k:The appeals court} said no.',
    '{b:Anna Berg} met {j:John Ash}. {j:Ash} said {j:he} agreed.',
    // a surname goes with the one the text names most, whose form of address fits
    '{m:Paul Reed} wed {f:Anna Reed}. {m:Mr. Reed} laughed. {f:Ms. Reed} did not. {m:Reed} said {m:he} was glad.',
    '{a:Anna Lena Meyer Stein} came. {a:Meyer Stein} spoke.',
    '{p:The Peterson Institute for Trade} spoke. {p:The Peterson Institute} left.',
    'It rained, said {s:the source}, {s:who} left. {s:The source} was wet.',
    '{p:Police} came. It rained. {p:Police} left.',
    '{o:Another official}, deputy police chief {o:Ola Berg}, left.',
    '{s:Olga Ruiz}, {s:who} is also {s:the director of the Tarn Network}, spoke.',
    '{s:Olga Ruiz} — {s:who} runs the Tarn Network — spoke.',
    // a slip of the pen
    'They met {m:Tara McClellan} and {b:Ana Brandt}. {m:McLellan} said it was late. {b:Brandt} left.',
    // an office that one person holds
    'President {b:Ana Brandt} spoke. The coast never had {f:a female president} before. It rained. {b:The president} left.',
    // two names that make one modifier
    '{p:The Tarn Institute/Lumen poll} found that prices rose. {p:The poll} also found fear.',
    // whoever the noun means, one who says something is somebody
    'They did not pay {a:an architect} {a:who} said he was cheated.',
    // what the text is about, and not what it named last
    '{t:The Tulsa Zoo} closed. {t:Tulsa Zoo} guards ran. {t:The Tulsa Zoo} waits. A lion came from {d:the Denver Zoo}. {t:The zoo} said it was shut.',
    '{t:The Tulsa Zoo} closed. A lion came from {d:the Denver Zoo}. {d:The zoo} said it was shut.',
    // a committee is named after its chamber, and is another body
    '{h:The House} met. {c:The House Transport and Public Works Committee} voted. {h:The House} waits.',
  ])('%s', joins)

  test.each([
    // unresolved is better than wrong
    '{none:It} is likely that rain comes.',
    '{none:It} would seem odd.',
    '{a:Anna Berg} spoke. {none:He} left.',
    'Finance Minister {a:Lee Marsh} and Defense Minister {b:Omar Diaz} met. Vice President {c:Joan Hill} left. {none:The president} slept.',
    '{a:John Ash} met {b:Paul Reed}. {a:Mr. Ash} left and {b:Mr. Reed} stayed.',
    '{a:The Ministry of Water} and {b:the Tarn Council} spoke.',
    '{a:A spokesman} called. {b:A spokesman} called again.',
    'President {o:Obama} spoke. {m:Michelle Obama} left.',
    '{b:Bill Marsh} met {h:Hilda Marsh}. {b:Bill Marsh} left. {b:Marsh} spoke.',
    '{m:Karl Berg} met {c:your child}. {m:Berg} spoke. Then {m:he} said it was late.',
    'US officials left. {none:The minister} stayed.',
    '{m:Tara McClellan} met {c:the McClellans}. {c:The McClellans} left.',
    '{m:Tara Holton} met {b:Ana Bolton}. {b:Bolton} left.',
  ])('kept apart: %s', joins)

  const rain = 'It rained on the coast. '.repeat(30)
  test.each([
    `{p:Paul Reed} spoke. {p:Reed} left. ${rain}{a:Anna Reed} spoke. {a:Reed} left too.`,
    `{p:Paul Reed} spoke. {p:Reed} left. ${rain}{p:Reed} came back. {a:Anna Reed} spoke. {p:Reed} left.`,
  ])('a surname passes on to another when its first bearer is long forgotten', joins)

  test('a headline goes without the article', async () => {
    await joins(
      '{u:Flight nurses’ union} endorses Brandt.\n\n{u:A union} representing flight nurses endorsed Ana Brandt on Monday, {u:the union} said.',
    )
    await joins(
      '{u:Flight pilots’ union} endorses Brandt.\n\n{n:A union} representing nurses endorsed Ana Brandt on Monday, {n:the union} said.',
    )
  })

  test('numbers are dense and in the order of first mention', async () => {
    const { mentions } = await analyse(documentOf('Anna Berg met John Ash. She told him that Russia had left.'))
    let next = 0
    for (const { entity } of mentions) {
      expect(entity).toBeLessThanOrEqual(next)
      if (entity === next) next++
    }
    expect(next).toBe(3)
  })
})

test('who edited the text is nobody that it tells of', async () => {
  const text =
    'Kim spoke to the crowd on Monday.\nThe crowd cheered Kim.\n(Reporting by Ole Marsh; Editing by Kim Brandt)'
  const { mentions } = await analyse(documentOf(text))
  const of = (words: string) => mentions.find(({ start, end }) => text.slice(start, end) === words)
  expect(of('Kim Brandt')).toMatchObject({ credit: true })
  expect(of('Kim')?.entity).not.toBe(of('Kim Brandt')?.entity)
})
