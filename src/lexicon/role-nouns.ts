/**
 * Words for what people are: "Mr. Rutte", "Defense Minister Kim", "a Pentagon spokesperson", "US officials". All in lower case.
 * Honorifics go with a name; role nouns head a role or a description; departments follow "secretary of", "ministry of".
 */

/** Before a name, no role by themselves; the gender they tell. */
export const honorifics: ReadonlyMap<string, 'male' | 'female' | 'unknown'> = new Map<
  string,
  'male' | 'female' | 'unknown'
>([
  ...of('male', 'mr mr. mister sir lord baron sheikh sheik herr monsieur don signor father fr. brother messrs messrs.'),
  ...of('female', 'mrs mrs. ms ms. miss lady dame baroness madame mme mme. mademoiselle sister frau señora'),
  ...of('unknown', 'dr dr. prof prof. rev rev. hon hon. mx mx. imam rabbi ayatollah mullah pastor'),
])

/** Written short before a name: a role. "Gen. Milley", "Sen. Graham", "Lt. Col. Davis". */
export const shortTitles: ReadonlySet<string> = words(
  `gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. cpl cpl. sgt sgt. pvt pvt. adm adm. brig brig. cdr cdr. rep rep. reps reps. sen sen.
   sens sens. gov gov. govs. pres pres. sec sec. supt supt. insp insp. det det. const const. atty atty. hon. rev. del. lieut lieut. vp pm`,
)

/** One person each: head of a role before a name ("President Putin"), of an apposition, or of a description ("the minister"). */
export const personRoles: ReadonlySet<string> = words(
  `president premier chancellor minister secretary chief head leader director chairman chairwoman chairperson  commissioner commander
   general admiral colonel major captain lieutenant sergeant corporal marshal brigadier commodore officer soldier
   spokesman spokeswoman spokesperson official diplomat ambassador envoy consul attaché representative delegate negotiator mediator
   senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp mep deputy governor mayor councillor councilman councilwoman
   alderman assemblyman speaker whip king queen prince princess emperor monarch duke duchess sultan emir sheikh crown-prince pope cardinal archbishop bishop
   priest imam cleric ayatollah rabbi pastor reverend vicar monk nun patriarch
   analyst expert specialist researcher scientist economist historian professor lecturer scholar academic fellow scholar sociologist psychologist
   biologist physicist chemist astronomer geologist epidemiologist virologist climatologist meteorologist seismologist engineer technician
   doctor physician surgeon nurse midwife paramedic coroner psychiatrist dentist veterinarian
   lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff detective inspector constable superintendent marshal policeman policewoman
   journalist reporter correspondent editor columnist blogger  broadcaster presenter commentator author writer poet novelist biographer photographer
   ceo cfo coo cto executive manager founder co-founder cofounder owner developer entrepreneur businessman businesswoman tycoon billionaire millionaire
   banker investor trader broker strategist consultant adviser advisor aide assistant secretary-general treasurer accountant auditor regulator
   actor actress singer musician rapper comedian director producer filmmaker artist  designer dancer  celebrity host songwriter drummer guitarist
   player footballer striker midfielder defender goalkeeper quarterback coach trainer athlete boxer golfer cyclist driver sprinter swimmer skipper captain
   astronaut cosmonaut pilot sailor farmer teacher principal headmaster dean rector chancellor provost student graduate pupil worker employee
   fisherman miner firefighter neighbor neighbour resident witness survivor victim suspect defendant accused attacker gunman shooter killer murderer
   terrorist militant rebel warlord fighter insurgent jihadist extremist hostage prisoner inmate detainee refugee migrant activist campaigner
   protester demonstrator dissident organizer organiser volunteer candidate nominee incumbent contender rival politician statesman democrat republican
   conservative liberal socialist communist boss chief-executive whistleblower defector spy agent operative intern veteran
   mother father son daughter brother sister wife husband uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece widow widower
   girlfriend boyfriend  fiancé fiancée stepfather stepmother man woman boy girl teenager child baby person passenger customer client patient driver
   pensioner retiree hunter trucker chef butcher baker shopkeeper landlord tenant lobbyist pollster dictator strongman autocrat ruler
   ombudsman registrar curator librarian archivist conservationist ecologist environmentalist feminist philanthropist preacher evangelist
   member plumber electrician carpenter accountant marine source insider lady undersecretary vice-president counsel counselor counsellor comptroller clerk bureaucrat czar tsar chieftain  mufti caliph ringleader mastermind bomber`,
)

/** More than one: "officials", "authorities", "residents". Regular plurals of `personRoles` count too. */
export const groupNouns: ReadonlySet<string> = words(
  `authorities people troops forces police soldiers men women children families relatives parents crew staff personnel critics supporters opponents allies
   sources insiders observers experts analysts officials leaders ministers lawmakers investigators prosecutors rescuers firefighters researchers scientists
   economists investors traders residents locals villagers neighbors neighbours citizens voters civilians survivors witnesses victims protesters demonstrators
   activists rebels militants insurgents separatists fighters gunmen terrorists jihadists extremists militias paramilitaries guards peacekeepers marines sailors airmen
   diplomats envoys negotiators republicans democrats conservatives liberals lawyers doctors medics hospitals workers employees unions shareholders
   customers passengers fans users students teachers farmers migrants refugees families journalists reporters media officers commanders generals
   inspectors monitors regulators campaigners organizers organisers combatants recruits reinforcements infantry conscripts mercenaries executives aides advisers advisors
   spokesmen spokeswomen spokespeople spokespersons mps senators congressmen parliamentarians politicians governments countries nations states partners counterparts
   competitors rivals counterparties agencies companies banks services ministries airlines firms groups newspapers outlets`,
)

/** A body: "the ministry", "the South Korean intelligence agency", "Ukraine’s military". */
export const bodyNouns: ReadonlySet<string> = words(
  `government administration cabinet regime junta military army navy police force guard militia ministry department agency service bureau office commission committee
   council court tribunal parliament senate congress assembly legislature house party opposition coalition alliance bloc union association federation confederation
   league organization organisation institute institution university college school center centre foundation charity network think-tank tank group company
   corporation firm manufacturer maker retailer bank lender fund exchange airline carrier broadcaster newspaper magazine channel station outlet paper publication website
   publisher studio startup start-up operator supplier contractor developer giant conglomerate watchdog regulator authority board panel
   embassy consulate mission delegation team club squad hospital clinic church mosque synagogue embassy secretariat command headquarters brigade battalion regiment division
   intelligence prosecution defense-ministry treasury presidency leadership staff movement faction wing cartel gang syndicate junta taskforce prosecutor's campaign camp`,
)

/** "the country", "the nation": a state. */
export const stateNouns: ReadonlySet<string> = words('country nation kingdom republic superpower')

/** Heads of pre-nominal and appositive roles that take two or more words, before their last word is looked at. */
export const longTitles: ReadonlySet<string> = new Set(
  `prime minister|vice president|vice chairman|deputy prime minister|foreign minister|defense minister|defence minister|finance minister|interior minister|secretary general|secretary-general
   |attorney general|solicitor general|surgeon general|inspector general|director general|chief executive|chief executive officer|chief of staff|chief financial officer
   |chief operating officer|chief justice|chief economist|prime minister-elect|president-elect|press secretary|home secretary|foreign secretary|first lady|crown prince
   |lieutenant general|major general|brigadier general|lieutenant colonel|rear admiral|vice admiral|sergeant major|field marshal|supreme leader|grand ayatollah|first minister
   |governor general|auditor general|consul general|commander in chief|editor in chief|head coach|police chief|army chief|district attorney|state secretary`
    .split('|')
    .map((title) => title.trim()),
)

/** What a secretary, minister or department is "of". */
export const departments: ReadonlySet<string> = words(
  `state defense defence treasury energy education labor labour commerce agriculture transportation transport justice interior health homeland security veterans affairs
   housing war navy army finance foreign economy environment culture tourism trade industry science technology information communications women youth sports development
   agriculture fisheries immigration public internal external home oil petroleum electricity water planning religious education intelligence emergency situations emergencies staff house senate commons exchequer`,
)

/** Between role and name, or in a role before its noun: belongs to the role. */
export const roleModifiers: ReadonlySet<string> = words(
  `former ex then late acting interim outgoing incoming deputy vice assistant associate senior junior chief top lead principal general executive managing first second third retired
   current new newly-elected longtime long-time veteran co prime foreign defense defence finance interior home press national state federal local regional provincial
   supreme grand crown high special permanent honorary founding visiting adjunct emeritus elect`,
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

function of<T extends string>(value: T, list: string): [string, T][] {
  return list.split(' ').map((word): [string, T] => [word, value])
}
