/**
 * Verbs that attribute, with the complement that carries what is attributed: "said that …", "vowed to …", "accused X of …", "called for …".
 * A verb stands here with a complement if, in news text annotated for attribution (PolNeAR, training part), it is a cue
 * in most cases in which it governs that complement; the rest is from the grammar of the same classes.
 *
 * Complements:
 * - `that`: a clause ("that …", bare, "whether …"), a quotation, also in front of the verb ("…," she said)
 * - `quote`: a quotation or a colon only
 * - `wh`: whether, if, how, what
 * - `to`: an infinitive; `ing`: a gerund; `adj`: an adjective ("seems likely")
 * - `np`: an object, with all that follows it: "accused | the ministry of hiding losses"
 * - `np-to`: an object with an infinitive: "urged | Washington to lift the ban"
 * - `np-as`: an object and what it is taken for: "described | the raid as a success", "called | it “a mistake”"
 * - `np-said`: an object that is itself something said: "raised | its concerns"
 * - `np-ruled`: an object that a body can decide on: "adopted | a resolution"
 * - `tell`: a hearer first, then any of the others: "told reporters | that …"
 * - a preposition: it belongs to the cue, its object is the content: "called for | talks"
 */
export type Complement =
  | 'that'
  | 'quote'
  | 'wh'
  | 'to'
  | 'ing'
  | 'adj'
  | 'np'
  | 'np-to'
  | 'np-as'
  | 'np-said'
  | 'np-ruled'
  | 'tell'
  | 'about'
  | 'after'
  | 'against'
  | 'as'
  | 'at'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'into'
  | 'like'
  | 'of'
  | 'on'
  | 'out'
  | 'over'
  | 'to-np'
  | 'upon'
  | 'with'

/** Lemma → complements, of a verb in the active voice. */
export const reportingVerbs: ReadonlyMap<string, ReadonlySet<Complement>> = tableOf([
  ['that of', 'say'],
  ['that', 'add note state argue acknowledge conclude insist predict allege assert concede contend caution imply'],
  ['that', 'remark reiterate reply respond quip retort surmise posit opine concur chuckle exclaim whisper mutter'],
  [
    'that',
    'comment observe tweet retweet stress emphasize emphasise underline speculate conjecture theorize hypothesize',
  ],
  ['that', 'interject recount attest affirm reaffirm certify report announce declare proclaim claim maintain'],
  ['np', 'note report announce acknowledge concede predict stress emphasize emphasise underline tweet reiterate'],
  ['np', 'reaffirm allege repeat retweet recount'],
  ['that wh', 'explain wonder reveal confirm disclose clarify admit estimate know realize realise understand learn'],
  ['that wh', 'indicate recall remember guess determine'],
  ['np', 'explain clarify recall deny confirm admit disclose'],
  [
    'that',
    'deny suggest believe think feel hope fear worry suspect doubt assume imagine expect warn complain boast brag',
  ],
  ['that', 'charge post project'],
  ['np', 'excoriate ding trash thank vow pledge promise threaten'],
  ['wh', 'investigate examine probe check doubt'],
  ['that', 'joke lament bemoan recognize recognise demand recommend propose'],
  ['that wh', 'show find discover'],
  ['that', 'demonstrate testify vow promise pledge swear agree decide rule write signal hint threaten request'],
  ['that tell', 'inform assure remind tell notify convince persuade reassure'],
  ['about of to on', 'tell notify inform assure remind'],
  ['tell np to-np', 'brief alert'],
  ['tell', 'warn'],
  ['wh tell', 'ask'],
  ['about for', 'ask'],
  ['that about of against', 'warn'],
  ['about of to', 'complain boast brag'],
  ['to', 'vow promise pledge swear threaten agree decline refuse want hope plan intend seek offer propose decide opt'],
  ['to', 'expect wish aspire aim seem appear claim demand ask prefer look resolve volunteer choose'],
  ['np-to', 'want expect urge ask order encourage direct instruct press push invite exhort implore beg'],
  ['np-to', 'require advise request prefer command warn'],
  ['that', 'urge order advise'],
  ['np', 'urge accuse cite criticize criticise praise blame endorse support oppose defend denounce condemn reject'],
  ['np', 'dismiss mention discuss slam blast mock decry deride tout disavow assail rebuke chide berate applaud laud'],
  [
    'np',
    'lambaste lampoon ridicule scold congratulate express voice question dispute rebut refute contradict echo favor',
  ],
  ['np', 'want prefer disparage extol commend hail lament bemoan demand propose contemplate signal'],
  ['np', 'recommend admire regret resent bash skewer pan protest decry invoke quote recite retract withdraw'],
  [
    'ing',
    'propose recommend consider contemplate deny suggest recall mention envision support oppose favor advocate mull',
  ],
  ['np-as', 'describe characterize characterise portray label deem brand dub depict call cast frame view regard see'],
  ['np-as', 'consider declare name liken denounce dismiss condemn criticize hail paint'],
  ['that', 'see read cite mention question echo'],
  ['wh', 'question discuss describe decide see outline consider debate argue warn'],
  ['np', 'outline propose advocate explain forecast'],
  ['that', 'outline forecast'],
  ['for', 'call push press argue advocate hope apologize apologise vote vouch plead lobby'],
  ['on', 'call insist comment elaborate remark reflect agree disagree touch'],
  ['about', 'talk speak worry think write joke speculate lie ask wonder argue warn comment'],
  ['np-said', 'raise express voice issue make give air offer'],
  ['of', 'speak think talk warn accuse complain'],
  ['with', 'agree disagree'],
  ['against', 'argue rail vote caution warn speak advise lobby'],
  ['to-np', 'refer point object allude agree respond admit'],
  ['at', 'hint balk scoff bristle'],
  ['out', 'point speak call lay lash'],
  ['upon', 'call remark'],
  ['in', 'believe'],
  [
    'quote',
    'continue shout chant yell cry scream sing say repeat ask begin go thunder bellow snap fire sneer laugh declare',
  ],
  [
    'quote',
    'post email express read offer counter finish answer sigh gush muse close call defend praise criticize slam',
  ],
  ['quote', 'blast tout lament title write tweet report express state warn'],
  // Decisions of bodies: "voted | to hold him in contempt", "has banned | the march", "adopted | a resolution"
  ['to', 'vote rule'],
  ['np', 'ban approve'],
  ['np-ruled', 'adopt'],
  ['adj', 'seem appear sound'],
  ['like', 'seem'],
])

/** Lemma → complements, of a verb in the passive voice: its subject belongs to the content ("they are believed | to be light infantry"). */
export const passiveCues: ReadonlyMap<string, ReadonlySet<Complement>> = tableOf([
  ['to', 'expect say believe think report know suppose claim allege rumor rumour understand estimate assume consider'],
  ['to', 'project predict intend deem schedule see show find'],
  ['that', 'say believe think report hope fear expect suggest announce understand estimate argue note claim allege'],
  ['that', 'reveal confirm agree acknowledge decide'],
  ['as', 'know see view regard describe portray cast label dismiss consider characterize characterise perceive'],
  ['for', 'know criticize criticise blame'],
  ['np adj', 'consider deem'],
  ['np', 'brand label dub declare'],
])

/** Lemma → complements, of a verb in the passive voice whose subject is the one who is spoken to, or who thinks: "was told | that …". */
export const hearerPassives: ReadonlyMap<string, ReadonlySet<Complement>> = tableOf([
  ['that wh to', 'tell inform alert warn notify'],
  ['wh to about', 'ask'],
  ['that', 'convince persuade assure concern worry'],
  ['of', 'accuse convince'],
  ['to-np', 'commit'],
  ['about', 'concern worry'],
])

/** Adjectives that, after a form of "be", say what somebody thinks: "is confident | that …", "is eager | to …". */
export const attitudeAdjectives: ReadonlyMap<string, ReadonlySet<Complement>> = tableOf([
  ['that wh about', 'clear sure certain unsure uncertain'],
  ['that about', 'concerned worried confident hopeful optimistic pessimistic convinced aware afraid adamant doubtful'],
  ['that about', 'skeptical sceptical glad proud surprised disappointed angry alarmed wary shocked'],
  ['of', 'critical supportive skeptical sceptical wary afraid aware dismissive convinced confident proud fearful'],
  ['to', 'eager willing unwilling ready hesitant reluctant determined prepared anxious quick'],
  ['wh', 'unclear unsure uncertain'],
])

/** Verbs whose subject shows or reports as a document does: "the poll shows …". */
export const documentVerbs: ReadonlySet<string> = new Set(
  'show find indicate suggest reveal read demonstrate'.split(' '),
)

/** What is said, asked or feared: the objects of "raise", "voice", "make" that make them cues. */
export const saidNouns: ReadonlySet<string> = new Set(
  'concern question doubt alarm objection fear worry suspicion allegation accusation claim complaint criticism warning demand request prediction promise pledge threat'.split(
    ' ',
  ),
)

/** What a body decides on: the objects of "adopt" that make it a cue. */
export const ruledNouns: ReadonlySet<string> = new Set(
  'resolution law bill budget plan measure rule regulation motion declaration amendment constitution treaty statute ban sanction proposal report directive ordinance decree'.split(
    ' ',
  ),
)

/** Documents, as far as they show and say things. */
export const documentNouns: ReadonlySet<string> = new Set(
  'poll survey record datum data study report video photo image result return statistics figure number document filing email analysis research map chart graphic tape footage transcript audit review estimate test'.split(
    ' ',
  ),
)

function tableOf(lines: readonly (readonly [string, string])[]): Map<string, Set<Complement>> {
  const table = new Map<string, Set<Complement>>()
  for (const [complements, lemmas] of lines) {
    for (const lemma of lemmas.split(' ')) {
      const known = table.get(lemma) ?? new Set()
      for (const complement of complements.split(' ')) known.add(complement as Complement)
      table.set(lemma, known)
    }
  }
  return table
}
