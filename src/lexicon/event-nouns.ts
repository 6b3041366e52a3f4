/** Nouns that name events ("the deployment of troops"), and the verbs that carry them ("launched an offensive", "faced criticism"). */
import { captives } from './event-objects.ts'
import type { EventRow } from './event-rows.ts'

export const nounRows: readonly EventRow[] = [
  [
    'strike walkout sit-in',
    'PROTEST',
    'acts',
    /^(?:hunger|general|labor|labour|rail|postal|train|teachers?|workers?|transit|doctors?|pilots?|bus|school|sit-down|sit)$/,
  ],
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
  ['action', 'ACCUSE', 'acts', /^legal$/],
  [
    'trial charges prosecution',
    'ACCUSE',
    'acts',
    undefined,
    /^(?:clinical|drug|time|field|free|pilot|human|medical|vaccine|service|cover|delivery|extra|interest|bank|roaming)$/,
  ],
  ['sentencing jailing', 'COERCE', 'acts'],
  ['grant', 'AID', 'gives', undefined, /^(?:student|research|study|travel|arts)$/],
  [
    'transfer allocation',
    'AID',
    'gives',
    /^(?:million|billion|funds?|funding|money|cash|\$|€|£|dollars|euros|pounds)$/,
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
  ['uprising unrest revolt', 'PROTEST', 'acts', undefined, /^(?:taxpayer|backbench|peasants)$/],
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
  ['ultimatum threat', 'THREATEN', 'acts'],
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
  'face stand suffer draw survive escape endure repel withstand come attract undergo fend resist weather provoke fear'.split(
    ' ',
  ),
)

/** Those that gain by what is named: "receives material assistance", "sought aid". */
export const gainers: ReadonlySet<string> = new Set('receive get accept obtain seek await'.split(' '))
