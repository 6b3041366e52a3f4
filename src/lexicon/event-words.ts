/**
 * Words that name events, with their PLOVER type (openeventdata/PLOVER manual) and the frame that tells who takes which part.
 * Frames: `acts` (subject acts on object or on what a preposition names), `gives` (somebody gives something to somebody), `gets` (the other way round),
 * `mutual` (both sides take part), `moves` (forces go or are sent).
 */
import type { EventType } from '#types/event.ts'
import {
  accusation,
  approved,
  captives,
  cargo,
  cases,
  denied,
  dialogue,
  explosives,
  forces,
  goods,
  limits,
  nonsense,
  occasions,
  pact,
  penalties,
  persons,
  relations,
  statehood,
  targets,
  territory,
} from './event-objects.ts'

export type EventFrame = 'acts' | 'gives' | 'gets' | 'mutual' | 'moves'

export interface EventWord {
  readonly type: EventType
  readonly frame: EventFrame
  /** The event is meant only with an object (or its "of", "to", "on" phrase; a modifier of the noun) that has one of these words. */
  readonly needs?: RegExp
  /** No event with one of these words in the object, or before the noun: "strike a deal", "heart attack". */
  readonly not?: RegExp
  /** The word right behind the verb: "call for", "agree to". Written `call+for` in the table. */
  readonly particle?: string
}

type Row = readonly [words: string, type: EventType, frame: EventFrame, needs?: RegExp | undefined, not?: RegExp]

const verbRows: readonly Row[] = [
  [
    'sign ratify initial',
    'AGREE',
    'mutual',
    undefined,
    /^(?:autographs?|books?|up|petitions?|player|forward|striker)$/,
  ],
  ['agree+to agree+on agree+with pledge+to promise+to offer+to consent+to undertake+to', 'AGREE', 'mutual'],
  ['agree', 'AGREE', 'mutual'],
  ['conclude reach strike seal finalise finalize clinch broker hammer', 'AGREE', 'mutual', pact],
  [
    'accept',
    'AGREE',
    'acts',
    /^(?:offers?|proposals?|deals?|terms|plan|invitation|request|ceasefire|truce|formula|mediation)$/,
  ],
  ['approve adopt pass', 'AGREE', 'acts', approved],
  [
    'meet confer negotiate talk+to talk+with speak+with speak+to meet+with consult liaise',
    'CONSULT',
    'mutual',
    undefined,
    /^(?:deadlines?|targets?|goals?|needs?|demands?|requirements?|criteria|standards?|obligations?|expectations|threshold|challenges?|costs?|condition|conditions|resistance|eyes?)$/,
  ],
  ['speak', 'CONSULT', 'mutual'],
  ['brief', 'CONSULT', 'acts'],
  ['discuss', 'CONSULT', 'mutual'],
  [
    'visit',
    'CONSULT',
    'acts',
    undefined,
    /^(?:museum|relatives|family|parents?|friends?|website|page|site|doctor|zoo|shop|store|patients?)$/,
  ],
  ['host', 'CONSULT', 'acts', persons],
  ['phone telephone', 'CONSULT', 'acts'],
  ['convene chair attend', 'CONSULT', 'acts', dialogue],
  [
    'praise hail applaud congratulate welcome commend endorse support salute laud thank',
    'SUPPORT',
    'acts',
    undefined,
    /^(?:baby|son|daughter|twins|child|goodness|god|you|family|weight)$/,
  ],
  ['defend', 'SUPPORT', 'acts', undefined, /^(?:title|titles|championship|crown|itself|himself|herself|themselves)$/],
  ['back', 'SUPPORT', 'acts', undefined, /^(?:down|off|away|out|up|into|home)$/],
  ['recognise recognize', 'SUPPORT', 'acts', statehood],
  ['express voice reiterate', 'SUPPORT', 'acts', /^(?:support|solidarity|backing|gratitude|condolences)$/],
  [
    'express voice',
    'ACCUSE',
    'acts',
    /^(?:outrage|condemnation|disapproval|anger|indignation|alarm|dismay|criticism)$/,
  ],
  ['pardon acquit reinstate apologise apologize exonerate', 'CONCEDE', 'acts'],
  ['release free', 'CONCEDE', 'acts', captives],
  ['hand', 'CONCEDE', 'gives', captives],
  [
    'lift ease relax suspend waive drop loosen',
    'CONCEDE',
    'acts',
    limits,
    /^(?:bail|hints?|weights?|ball|out|flights?|trading)$/,
  ],
  ['exchange swap', 'CONCEDE', 'gives', captives],
  ['declare announce observe', 'CONCEDE', 'acts', /^(?:ceasefire|cease-fire|truce|amnesty)$/],
  ['cooperate collaborate partner', 'COOPERATE', 'mutual'],
  ['share', 'COOPERATE', 'gives', /^(?:intelligence|information)$/],
  ['extradite', 'COOPERATE', 'gives'],
  [
    'return repatriate',
    'CONCEDE',
    'gives',
    /^(?:artifacts?|artefacts?|antiquities|remains|refugees|bodies|assets|territory|islands?)$/,
  ],
  [
    'provide supply deliver donate ship furnish transfer lend grant give contribute hand airlift funnel smuggle offer',
    'AID',
    'gives',
    goods,
  ],
  ['receive get obtain acquire', 'AID', 'gets', cargo],
  [
    'aid assist fund bankroll subsidise subsidize arm rearm rescue',
    'AID',
    'acts',
    undefined,
    /^(?:with|studies|research|retirement|college)$/,
  ],
  ['equip train', 'AID', 'acts', forces],
  [
    'send dispatch fly',
    'AID',
    'gives',
    /^(?:aid|relief|supplies|food|medicines?|arms|weapons?|weaponry|ammunition|munitions|doctors|medics|rescuers|vaccines?|money|funds)$/,
  ],
  [
    'withdraw retreat',
    'RETREAT',
    'moves',
    undefined,
    /^(?:aid|money|cash|funding|support|bid|offer|nomination|candidacy|consent)$/,
  ],
  ['pull+out pull+back', 'RETREAT', 'moves'],
  ['pull evacuate', 'RETREAT', 'moves', forces],
  ['demobilise demobilize disarm surrender capitulate cede', 'RETREAT', 'moves'],
  ['resign step+down', 'RETREAT', 'acts'],
  [
    'demand urge request beg implore petition appeal ask+for call+on call+for appeal+for appeal+to press+for plead+for plead+with insist+on exhort beseech',
    'REQUEST',
    'acts',
  ],
  [
    'seek',
    'REQUEST',
    'acts',
    /^(?:refuge|asylum|aid|help|assistance|support|approval|talks|extradition|protection|permission|bailout)$/,
  ],
  [
    'accuse blame condemn denounce criticise criticize indict sue prosecute lambast lambaste slam rebuke decry deplore castigate berate chide impeach probe investigate blast assail excoriate implicate',
    'ACCUSE',
    'acts',
    undefined,
    /^(?:door|dunk|shut|off|music|radiation)$/,
  ],
  [
    'charge',
    'ACCUSE',
    'acts',
    persons,
    /^(?:fees?|price|prices|rent|battery|batteries|interest|rates?|customers?|extra)$/,
  ],
  ['fault', 'ACCUSE', 'acts'],
  ['file lodge bring', 'ACCUSE', 'acts', cases],
  ['summon', 'ACCUSE', 'acts', /^(?:ambassadors?|envoys?|diplomats?|charg[eé]|consul)$/],
  ['find', 'SANCTION', 'acts', /^guilty$/],
  ['convict sentence', 'SANCTION', 'acts'],
  ['cancel postpone', 'REJECT', 'acts', occasions],
  ['call+off walk+out', 'REJECT', 'acts'],
  ['reject refuse veto rebuff defy spurn oppose', 'REJECT', 'acts', undefined, /^(?:comment|comments|to)$/],
  ['dismiss', 'REJECT', 'acts', accusation],
  ['deny', 'REJECT', 'acts', denied],
  [
    'block',
    'REJECT',
    'acts',
    /^(?:bills?|resolutions?|deals?|mergers?|takeovers?|nominations?|nominees?|laws?|proposals?|request|bid|vote|entry|access|aid)$/,
  ],
  ['threaten', 'THREATEN', 'acts', undefined, /^(?:species|health|stability|future)$/],
  ['warn', 'THREATEN', 'acts'],
  ['vow', 'THREATEN', 'acts', /^(?:consequences|revenge|retaliation|vengeance|retribution|punishment)$/],
  ['vow+to', 'AGREE', 'mutual'],
  ['set give issue', 'THREATEN', 'acts', /^(?:deadlines?|ultimatums?|threats?)$/],
  ['protest riot picket', 'PROTEST', 'acts'],
  [
    'demonstrate rally march',
    'PROTEST',
    'acts',
    undefined,
    /^(?:shares?|stocks?|markets?|prices?|points?|index|dollar|euro|barracks|support|band)$/,
  ],
  ['sanction blacklist boycott expel embargo', 'SANCTION', 'acts'],
  ['impose levy tighten extend prolong renew slap', 'SANCTION', 'acts', penalties],
  [
    'withdraw withhold reduce',
    'SANCTION',
    'acts',
    /^(?:aid|assistance|recognition|funding|peacekeepers?|licen[cs]e|ambassador)$/,
  ],
  ['recall', 'SANCTION', 'acts', /^(?:ambassadors?|envoys?|diplomats?)$/],
  ['halt suspend cut freeze cancel sever break terminate', 'SANCTION', 'acts', relations],
  [
    'deploy mobilise mobilize redeploy station amass mass conscript',
    'MOBILIZE',
    'moves',
    undefined,
    /^(?:software|app|features?|capital|airbags?|update)$/,
  ],
  ['send dispatch move position rotate assign', 'MOBILIZE', 'moves', forces],
  [
    'fire launch',
    'MOBILIZE',
    'moves',
    /^(?:missiles?|rockets?|projectiles?|torpedo(?:es)?|icbms?|satellites?)$/,
    /^(?:campaign|spacex|falcon)$/,
  ],
  ['test test-fire', 'MOBILIZE', 'moves', /^(?:missiles?|weapons?|warheads?|bombs?|rockets?|icbms?)$/],
  ['seize', 'ASSAULT', 'acts', captives, /^(?:opportunity|chance|moment|control|power|assets?)$/],
  ['seize confiscate impound', 'COERCE', 'acts', undefined, /^(?:opportunity|chance|moment|initiative|upon)$/],
  [
    'arrest detain jail imprison censor expropriate nationalise nationalize deport intimidate torture disperse evict outlaw blockade besiege quarantine interrogate apprehend incarcerate persecute handcuff',
    'COERCE',
    'acts',
  ],
  ['ban bar', 'COERCE', 'acts', undefined, /^(?:food|phones?|smoking)$/],
  [
    'suppress',
    'COERCE',
    'acts',
    /^(?:protests?|dissent|opposition|rebellion|revolt|uprising|speech|media|attack|demonstrations?)$/,
  ],
  ['search', 'COERCE', 'acts', /^(?:homes?|houses?|offices?|apartments?|headquarters|premises)$/],
  ['raid', 'COERCE', 'acts', /^(?:homes?|houses?|offices?|apartments?|headquarters|premises)$/],
  ['declare impose', 'COERCE', 'acts', /^(?:emergency|martial|curfews?|siege|lockdown)$/],
  [
    'attack bomb shell abduct kidnap assault invade ambush assassinate murder massacre behead shoot stab hijack bombard overrun torpedo rape slaughter bludgeon strafe execute lynch maim gun+down blow+up open+fire retaliate',
    'ASSAULT',
    'acts',
    undefined,
    nonsense,
  ],
  ['kill wound injure', 'ASSAULT', 'acts', undefined, nonsense],
  [
    'strike',
    'ASSAULT',
    'acts',
    undefined,
    /^(?:deals?|balance|chords?|agreements?|pose|tone|out|gold|pact|bargain|me|him|her|us|you|optimistic|note|that|as|by)$/,
  ],
  [
    'battle',
    'ASSAULT',
    'mutual',
    undefined,
    /^(?:cancer|disease|illness|addiction|fires?|flames?|blaze|wildfires?|storm|depression|injury|injuries|for)$/,
  ],
  ['storm raid torch destroy sink loot burn demolish detonate', 'ASSAULT', 'acts', targets],
  ['ram crash drive', 'ASSAULT', 'acts', explosives],
  ['ram', 'ASSAULT', 'acts'],
  ['capture recapture retake', 'ASSAULT', 'acts', territory],
  [
    'beat stone',
    'ASSAULT',
    'acts',
    /^(?:protesters?|demonstrators?|detainees?|prisoners?|women|men|woman|man|people|civilians?|journalists?|activists?|suspects?)$/,
  ],
  [
    'fight clash skirmish',
    'ASSAULT',
    'mutual',
    undefined,
    /^(?:cancer|disease|fires?|flames?|corruption|poverty|tears|terrorism|crime|back|inequality|obesity|discrimination|for|over|climate)$/,
  ],
  ['engage', 'ASSAULT', 'acts', /^(?:combat|battle|fighting|war|hostilities)$/],
  ['take', 'ASSAULT', 'acts', /^arms$/],
  ['take', 'ASSAULT', 'acts', /^hostages?$/],
  ['wage', 'ASSAULT', 'acts', /^(?:war|jihad|insurgency|campaign)$/],
]

const nounRows: readonly Row[] = [
  [
    'agreement deal pact treaty accord truce ceasefire cease-fire armistice memorandum',
    'AGREE',
    'mutual',
    undefined,
    /^(?:book|record|film|house|trade-in|great|good)$/,
  ],
  [
    'talks meeting summit negotiation negotiations discussion discussions briefing briefings consultation consultations dialogue contacts',
    'CONSULT',
    'mutual',
    undefined,
    /^(?:town|board|annual|shareholders?|press|white|daily)$/,
  ],
  ['visit', 'CONSULT', 'acts', undefined, /^(?:hospital|doctor|home|family)$/],
  ['cooperation collaboration', 'COOPERATE', 'mutual'],
  ['delivery shipment donation', 'AID', 'gives', undefined, /^(?:home|pizza|package|baby|organ|blood)$/],
  ['aid assistance', 'AID', 'gives', undefined, /^(?:student|hearing|visual|legal|band|non-lethal)$/],
  ['access', 'AID', 'gets', /^(?:technology|weapons?|arms|ammunition|missiles?|intelligence|funds|funding|loans?)$/],
  ['praise endorsement', 'SUPPORT', 'acts'],
  [
    'investigation lawsuit accusation condemnation criticism indictment denunciation probe inquiry outrage',
    'ACCUSE',
    'acts',
    undefined,
    /^(?:space|further|constructive|literary)$/,
  ],
  ['refusal rejection veto', 'REJECT', 'acts'],
  ['withdrawal retreat pullout', 'RETREAT', 'moves', undefined, /^(?:cash|atm|bank)$/],
  ['resignation', 'RETREAT', 'acts'],
  ['surrender', 'RETREAT', 'acts'],
  ['release', 'CONCEDE', 'acts', captives, /^(?:press|news|album|film|dvd|data)$/],
  [
    'deployment mobilization mobilisation redeployment buildup',
    'MOBILIZE',
    'moves',
    undefined,
    /^(?:software|airbag)$/,
  ],
  [
    'test launch',
    'MOBILIZE',
    'moves',
    /^(?:nuclear|missiles?|rockets?|ballistics?|warheads?|bombs?|icbms?|hydrogen|atomic|satellites?|weapons?)$/,
  ],
  [
    'exercise drill manoeuvre maneuver game',
    'MOBILIZE',
    'acts',
    /^(?:military|naval|war|live-fire|joint|army|combat)$/,
  ],
  [
    'attack airstrike assault bombing shelling offensive invasion ambush massacre killing murder assassination bombardment incursion clash beheading firefight',
    'ASSAULT',
    'acts',
    undefined,
    /^(?:heart|panic|asthma|charm|anxiety|shark|personal|verbal|ad|dog|bear|aesthetic|mercy)$/,
  ],
  ['shooting', 'ASSAULT', 'acts', undefined, /^(?:film|photo|video|target|scene|free-throw|accidental)$/],
  [
    'strike raid',
    'ASSAULT',
    'acts',
    undefined,
    /^(?:hunger|general|labor|labour|rail|postal|train|teachers?|workers?|lightning|transit|doctors?|pilots?|bus|school|first|second|third|called)$/,
  ],
  ['fighting gunfire', 'ASSAULT', 'mutual', undefined, /^(?:fire|crime|bull|celebratory)$/],
  [
    'advance',
    'ASSAULT',
    'acts',
    undefined,
    /^(?:cash|technological|medical|scientific|technology|cancer|major|research)$/,
  ],
  [
    'operation',
    'ASSAULT',
    'acts',
    /^(?:military|combat|ground|counterterrorism|counter-terrorism|offensive|simultaneous|army|special|rebels?|militants?|insurgents?|islamists?|terrorists?)$/,
  ],
  [
    'war',
    'ASSAULT',
    'acts',
    undefined,
    /^(?:world|civil|cold|trade|price|star|prisoner|culture|tug|wwii|post|bidding|drug|korean|vietnam|gulf|cyber)$/,
  ],
  ['kidnapping abduction hijacking hostage-taking', 'ASSAULT', 'acts'],
  ['protest demonstration riot', 'PROTEST', 'acts', undefined, /^(?:cooking|product|live)$/],
  [
    'rally',
    'PROTEST',
    'acts',
    undefined,
    /^(?:stock|market|shares?|price|motor|car|late|campaign|dakar|dollar|ninth-inning)$/,
  ],
  ['sanction sanctions embargo boycott', 'SANCTION', 'acts'],
  [
    'arrest detention crackdown siege imprisonment deportation',
    'COERCE',
    'acts',
    undefined,
    /^(?:cardiac|house|school)$/,
  ],
  ['ultimatum', 'THREATEN', 'acts'],
]

/** Verbs whose subject does what their object names: "launched an offensive", "held talks", "made a condemnation". */
export const carriers: ReadonlySet<string> = new Set(
  `hold carry do conduct stage mount commit launch begin start open order make call issue impose sign reach strike broker conclude sponsor announce perform
   step suspend cancel pursue wage execute complete continue intensify resume lead plan prepare direct undertake cease halt end unleash renew escalate
   offer provide deliver send give supply receive attend convene join host enter engage file lodge threaten approve claim pledge seek seal agree
   organise organize repeat expand increase ramp`.split(/\s+/),
)

/** Verbs whose subject suffers what their object names: "faced intense criticism", "came under attack". */
export const sufferers: ReadonlySet<string> = new Set(
  'face suffer draw survive escape endure repel withstand come attract undergo fend resist weather provoke fear'.split(
    ' ',
  ),
)

/** Those that gain by what is named: "receives material assistance", "sought aid". */
export const gainers: ReadonlySet<string> = new Set('receive get accept obtain seek await'.split(' '))

export const eventVerbs: ReadonlyMap<string, readonly EventWord[]> = tableOf(verbRows)
export const eventNouns: ReadonlyMap<string, readonly EventWord[]> = tableOf(nounRows)

function tableOf(rows: readonly Row[]): Map<string, EventWord[]> {
  const table = new Map<string, EventWord[]>()
  for (const [words, type, frame, needs, not] of rows) {
    for (const written of words.split(' ')) {
      const [word = '', particle] = written.split('+')
      const entry = {
        type,
        frame,
        ...(needs === undefined ? {} : { needs }),
        ...(not === undefined ? {} : { not }),
        ...(particle === undefined ? {} : { particle }),
      }
      table.set(word, [...(table.get(word) ?? []), entry])
    }
  }
  return table
}
