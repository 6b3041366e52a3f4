/**
 * Words that name events, with their PLOVER type (openeventdata/PLOVER manual) and the frame that tells who takes which part.
 * Frames: `acts` (subject acts on object or on what a preposition names), `gives` (somebody gives something to somebody), `gets` (the other way round), `mutual` (both sides take part),
 * `moves` (forces go or are sent). A row: words | type | frame | what the object must name (optional).
 */
export type EventFrame = 'acts' | 'gives' | 'gets' | 'mutual' | 'moves'

export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export interface EventWord {
  readonly type: PloverType
  readonly frame: EventFrame
  /** The event is meant only with an object (or its "of", "to", "on" phrase) that has one of these words. */
  readonly needs?: RegExp
  /** The word right behind the verb: "call for", "agree to". Written `call+for` in the table. */
  readonly particle?: string
  /** The verb only carries the event, its object names it: "held talks", "carried out an attack". */
  readonly light?: boolean
}

const forces =
  /^(?:troops?|soldiers?|forces?|units?|army|armies|brigades?|battalions?|regiments?|divisions?|military|marines?|navy|fleet|warships?|ships?|vessels?|carriers?|submarines?|jets?|aircraft|planes?|helicopters?|drones?|tanks?|missiles?|rockets?|police|officers?|guards?|reservists?|fighters?|militants?|recruits?|personnel|advisers?|advisors?|peacekeepers?|reinforcements?|contingent|platoons?|squads?|convoy|convoys|batter(?:y|ies)|artillery|infantry|weapons?|systems?|specialists?|engineers?|instructors?|mercenaries|volunteers?|combatants?|missions?|satellites?|exercises?|drills?)$/
const goods =
  /^(?:ships?|boats?|aid|assistance|help|support|money|cash|funds?|funding|loans?|grants?|dollars?|euros?|pounds|million|millions|billion|billions|relief|food|grain|water|medicines?|medical|supplies|vaccines?|doses|weapons?|weaponry|arms|ammunition|munitions|rounds|shells|missiles?|rockets?|launchers?|drones?|tanks?|jets?|aircraft|vehicles?|howitzers?|systems?|equipment|gear|technology|fuel|oil|gas|materials?|material|components?|parts|intelligence|training|tents|blankets|shelter|generators?|package|packages|troops|soldiers|investments?|capital)$/
const pact =
  /^(?:agreements?|deals?|pacts?|treat(?:y|ies)|accords?|memorandum|memoranda|contracts?|truce|ceasefire|cease-fire|partnership|alliance|declaration|communiqu[eé]|protocol|convention|resolution|compromise|settlement|terms|documents?|letter)$/
const penalties =
  /^(?:sanctions?|embargo(?:es)?|tariffs?|bans?|restrictions?|curfews?|penalt(?:y|ies)|fines?|duties|controls?|blockades?|freezes?|quotas?|limits?|visa|measures)$/
const limits =
  /^(?:sanctions?|embargo(?:es)?|tariffs?|bans?|restrictions?|curfews?|blockades?|siege|emergency|visa|martial)$/

const verbRows: readonly (readonly [words: string, type: PloverType, frame: EventFrame, needs?: RegExp])[] = [
  ['agree+to agree+on agree+with sign ratify pledge+to promise+to offer+to consent+to undertake+to', 'AGREE', 'mutual'],
  ['agree conclude', 'AGREE', 'mutual'],
  [
    'accept',
    'AGREE',
    'acts',
    /^(?:offers?|proposals?|deals?|terms|plan|invitation|request|resignation|ceasefire|truce)$/,
  ],
  ['reach strike seal finalise finalize clinch broker', 'AGREE', 'mutual', pact],
  [
    'approve adopt pass endorse',
    'AGREE',
    'acts',
    /^(?:agreements?|deals?|resolution|treaty|plan|proposal|bill|law|budget|pact|extradition|package|merger|takeover|motion|request)$/,
  ],
  ['meet negotiate confer brief discuss visit host', 'CONSULT', 'mutual'],
  [
    'hold',
    'CONSULT',
    'mutual',
    /^(?:talks?|meetings?|negotiations?|summit|discussions?|consultations?|conversation|conference|hearing)$/,
  ],
  ['hold', 'PROTEST', 'acts', /^(?:rally|rallies|protests?|demonstrations?|march|vigil|strike)$/],
  ['hold', 'MOBILIZE', 'acts', /^(?:exercises?|drills?|war|games|manoeuvres|maneuvers)$/],
  ['speak+with meet+with', 'CONSULT', 'mutual'],
  ['speak', 'CONSULT', 'mutual'],
  ['engage', 'CONSULT', 'mutual', /^(?:talks?|discussions?|negotiations?|dialogue)$/],
  ['phone telephone', 'CONSULT', 'mutual'],
  ['praise hail applaud congratulate defend back welcome commend thank honour honor', 'SUPPORT', 'acts'],
  [
    'recognise recognize',
    'SUPPORT',
    'acts',
    /^(?:independence|government|sovereignty|republic|state|leader|president|regime|result|results)$/,
  ],
  ['pardon acquit reinstate resign concede surrender', 'CONCEDE', 'acts'],
  [
    'release free',
    'CONCEDE',
    'acts',
    /^(?:prisoners?|hostages?|captives?|detainees?|journalists?|activists?|girls?|boys?|men|women|suspects?|inmates?|him|her|them|soldiers?|leader|president|people|sailors?|lawyers?|protesters?|schoolgirls?|students?|workers?|crew|opponents?)$/,
  ],
  ['lift ease relax suspend waive drop', 'CONCEDE', 'acts', limits],
  ['cooperate collaborate partner', 'COOPERATE', 'mutual'],
  ['share', 'COOPERATE', 'gives', /^(?:intelligence|information|data|technology)$/],
  ['extradite', 'COOPERATE', 'gives'],
  ['provide supply deliver donate ship furnish transfer lend grant give contribute', 'AID', 'gives', goods],
  [
    'aid assist fund finance bankroll subsidise subsidize equip arm rearm train shelter evacuate rescue treat',
    'AID',
    'acts',
  ],
  ['withdraw retreat', 'RETREAT', 'moves'],
  ['pull', 'RETREAT', 'moves', forces],
  ['demobilise demobilize disarm', 'RETREAT', 'moves'],
  [
    'demand urge request beg implore petition appeal ask+for call+on call+for appeal+for appeal+to press+for plead+for ask',
    'REQUEST',
    'acts',
  ],
  [
    'seek',
    'REQUEST',
    'acts',
    /^(?:refuge|asylum|aid|help|assistance|support|approval|talks|extradition|protection|loan|loans|funds|funding|permission|bailout)$/,
  ],
  [
    'accuse blame condemn denounce criticise criticize indict charge sue prosecute allege call+out lambast slam fault rebuke investigate probe convict',
    'ACCUSE',
    'acts',
  ],
  ['file lodge bring', 'ACCUSE', 'acts', /^(?:lawsuits?|suits?|complaints?|charges?|case|petition)$/],
  ['launch open order begin start', 'ACCUSE', 'acts', /^(?:investigations?|probes?|inquir(?:y|ies)|proceedings?)$/],
  ['find', 'ACCUSE', 'acts', /^guilty$/],
  ['cancel', 'REJECT', 'acts', /^(?:visit|trip|meeting|talks|summit|deal|agreement|contract)$/],
  ['call+off walk+out', 'REJECT', 'acts'],
  ['reject refuse veto decline deny rebuff dismiss block defy', 'REJECT', 'acts'],
  ['threaten vow warn', 'THREATEN', 'acts'],
  ['set give issue', 'THREATEN', 'acts', /^(?:deadlines?|ultimatums?|warnings?|threats?)$/],
  ['protest demonstrate rally riot', 'PROTEST', 'acts'],
  ['sanction blacklist boycott expel embargo', 'SANCTION', 'acts'],
  ['impose levy tighten extend prolong renew', 'SANCTION', 'acts', penalties],
  ['withdraw withhold', 'SANCTION', 'acts', /^(?:aid|assistance|recognition|funding|support|licen[cs]e)$/],
  ['recall', 'SANCTION', 'acts', /^(?:ambassadors?|envoys?|diplomats?)$/],
  [
    'halt suspend cut freeze cancel sever break terminate',
    'SANCTION',
    'acts',
    /^(?:aid|assistance|ties|relations|talks|funding|trade|assets|exports?|imports?|cooperation|shipments?|deliveries|supplies|contracts?|agreement|deal|flights?)$/,
  ],
  ['deploy mobilise mobilize redeploy station amass mass conscript', 'MOBILIZE', 'moves'],
  ['send dispatch move position launch test fire rotate', 'MOBILIZE', 'moves', forces],
  [
    'arrest detain jail imprison seize raid ban censor expropriate nationalise nationalize confiscate deport intimidate torture disperse evict sentence outlaw suppress blockade besiege quarantine',
    'COERCE',
    'acts',
  ],
  [
    'attack bomb shell abduct kidnap ram battle strike assault invade ambush kill assassinate murder wound injure storm raid pound torch behead massacre execute shoot stab hijack destroy bombard overrun capture torpedo sink hack',
    'ASSAULT',
    'acts',
  ],
  ['fight clash', 'ASSAULT', 'mutual'],
  ['engage', 'ASSAULT', 'mutual', /^(?:combat|battle|fighting|war)$/],
  ['take', 'ASSAULT', 'acts', /^arms$/],
  [
    'exchange swap',
    'CONCEDE',
    'gives',
    /^(?:prisoners?|hostages?|captives?|detainees?|soldiers?|girls?|schoolgirls?|men|women|leaders?|commanders?|fighters?|militants?)$/,
  ],
  ['carry', 'ASSAULT', 'acts', /^(?:attacks?|strikes?|airstrikes?|bombings?|raids?|assaults?|killings?)$/],
  [
    'fire launch conduct stage mount commit',
    'ASSAULT',
    'acts',
    /^(?:attacks?|strikes?|airstrikes?|offensives?|assaults?|raids?|bombings?|invasions?|salvo|barrage|shells|shots|rockets|operation|incursion|coup)$/,
  ],
]

const nounRows: readonly (readonly [words: string, type: PloverType, frame: EventFrame])[] = [
  ['agreement deal pact treaty accord truce ceasefire armistice memorandum', 'AGREE', 'mutual'],
  [
    'talks meeting summit negotiation negotiations discussion discussions briefing visit consultation consultations',
    'CONSULT',
    'mutual',
  ],
  ['cooperation collaboration partnership alliance', 'COOPERATE', 'mutual'],
  ['delivery shipment donation', 'AID', 'gives'],
  ['aid assistance relief', 'AID', 'gives'],
  ['investigation lawsuit accusation condemnation', 'ACCUSE', 'acts'],
  ['refusal rejection veto', 'REJECT', 'acts'],
  ['withdrawal retreat pullout', 'RETREAT', 'moves'],
  ['deployment mobilization mobilisation redeployment buildup', 'MOBILIZE', 'moves'],
  [
    'attack airstrike assault bombing shelling offensive invasion ambush raid massacre killing assassination shooting bombardment incursion fighting clash advance strike',
    'ASSAULT',
    'acts',
  ],
  ['protest demonstration rally riot', 'PROTEST', 'acts'],
  ['sanction sanctions embargo boycott blockade', 'SANCTION', 'acts'],
  ['arrest detention kidnapping abduction crackdown siege', 'COERCE', 'acts'],
  ['ultimatum', 'THREATEN', 'acts'],
  ['launch', 'MOBILIZE', 'moves'],
]

const lightVerbs: ReadonlySet<string> = new Set('hold carry conduct stage mount commit engage launch'.split(' '))

export const eventVerbs: ReadonlyMap<string, readonly EventWord[]> = tableOf(verbRows)
export const eventNouns: ReadonlyMap<string, readonly EventWord[]> = tableOf(nounRows)

function tableOf(rows: readonly (readonly [string, PloverType, EventFrame, RegExp?])[]): Map<string, EventWord[]> {
  const table = new Map<string, EventWord[]>()
  for (const [words, type, frame, needs] of rows) {
    for (const written of words.split(' ')) {
      const [word = '', particle] = written.split('+')
      const entry = {
        type,
        frame,
        ...(needs === undefined ? {} : { needs }),
        ...(particle === undefined ? {} : { particle }),
        ...(needs !== undefined && lightVerbs.has(word) ? { light: true } : {}),
      }
      table.set(word, [...(table.get(word) ?? []), entry])
    }
  }
  return table
}
