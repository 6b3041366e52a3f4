/** Words whose part of speech no ending tells, for the quick tagger: the closed classes, and common verbs and adjectives of news. */
import type { Tag } from '#types/analysis.ts'

const closed: readonly (readonly [Tag, string])[] = [
  [
    'DET',
    'the a an this these those every each some any no all both either neither another which what whatever half such',
  ],
  [
    'PRON',
    'i you he she it we they me him us them who whom whose my your his her its our their mine yours hers ours theirs',
  ],
  ['PRON', 'himself herself itself themselves myself yourself ourselves there something anything nothing everything'],
  ['PRON', 'someone anyone everyone nobody somebody anybody everybody none'],
  ['AUX', "is are was were be been being am 's 're 'm 've 'd 'll has have had having do does did"],
  ['AUX', 'will would can could may might shall should must wo ca ought'],
  ['ADP', 'of in on at by for from with about into over under between among through during against within without per'],
  [
    'ADP',
    'before after until till since amid amidst across along around behind beyond despite near toward towards upon via',
  ],
  [
    'ADP',
    'like above below beside besides inside outside off onto throughout out up down as than except unlike versus following',
  ],
  ['SCONJ', 'that if because although though while whereas unless whether once lest'],
  ['CCONJ', 'and or but nor plus &'],
  ['PART', "to not n't 's '"],
  [
    'ADV',
    'now then here when where how why also just only even still already yet again ever never soon later earlier ago',
  ],
  [
    'ADV',
    'very too so more most less least much well almost quite rather perhaps maybe however instead meanwhile together',
  ],
  [
    'ADV',
    'away back forth once twice often always sometimes today yesterday tomorrow tonight overnight abroad ahead apart',
  ],
  ['ADV', 'nowadays thus therefore else indeed further afterwards afterward beforehand long far about nearly roughly'],
]

export const functionWords: ReadonlyMap<string, Tag> = new Map(
  closed.flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
)

/** Base forms that are verbs more often than not behind a subject; the third person adds "s". */
export const plainVerbs: ReadonlySet<string> = new Set(
  `accept accuse achieve acknowledge acquire act add admit adopt advance affect agree aim allege allow announce answer appear apply approve argue arrest
arrive ask assess assume assure attend authorize avoid ban become begin believe belong blame block boost break bring build call cancel cause cease
celebrate challenge charge cite claim close collect combine come comment commit compare compete complain complete concede concern conclude conduct
confirm consider consist contain contend continue contribute control cost cover create criticize cut date deal decide declare decline defend define
deliver demand deny depend deploy describe deserve detail determine develop differ disclose discuss doubt draw drive drop earn emerge employ enable end
enjoy enter establish estimate evacuate exceed exist expand expect expire explain explore express extend face fail fall favor fear feature feel file fill
find finish fire flee focus follow forecast form freeze gain gather get give go grant grow guarantee handle happen head hear help hire hit hold hope
identify ignore impose improve include increase indicate inform insist intend invest investigate invite involve issue join keep kill know lack last
launch lead learn leave lie lift limit live look lose maintain make manage mark mean measure meet mention monitor move need negotiate note obtain occur
offer open operate oppose order own pay perform permit persuade place plan play pledge point post predict prefer prepare present press prevent proceed
produce promise promote propose protect prove provide publish pull purchase pursue push put question quit raise reach react read receive recognize
recommend record recover reduce refer reflect refuse regard reject release rely remain remember remove renew repeat replace reply report represent
request require resign resolve respond restore result resume retain retire return reveal review rise rule run say search see seek seem sell send serve
set settle share shift show sign slow sound speak speculate spend spread stand start state stay step stop strengthen strike struggle study submit
succeed suffer suggest supply support suspect suspend take talk target tell tend test think threaten total trade transfer travel treat try turn
understand unveil urge use vary view visit vote vow wait want warn watch win withdraw wonder work worry write yield`.split(
    /\s+/,
  ),
)

export const plainAdjectives: ReadonlySet<string> = new Set(
  `new old last next first second third own other same many few several early late recent past present current previous former latter long short high low
big small large great good bad best worst better worse major minor top main key full whole entire final initial early further common joint single double
young free open close clear hard easy strong weak heavy light rich poor hot cold warm cool dead alive safe ill sick sure able likely unlikely certain
daily weekly monthly quarterly yearly annual hourly nightly right left wrong true false real fair fresh raw net gross prior due ready possible federal
military civil public private local foreign domestic global chief senior junior deputy acting prime red black white blue green brown gray grey
northern southern eastern western central upper lower middle outer inner fellow overall total near nearby far deep wide narrow broad flat steady quick slow fast`.split(
    /\s+/,
  ),
)

/** Pasts and participles that are nouns behind an article: "a cut", "the lead", "the cost". */
export const nounsToo: ReadonlySet<string> = new Set(
  'cut lead cost set bid bet cast hit hurt let put read spread split broadcast forecast upset reset offset found saw run left felt fell wound ground shot thought spent'.split(
    ' ',
  ),
)
