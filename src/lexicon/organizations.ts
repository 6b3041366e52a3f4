/**
 * Bodies that the news writes short or without a word that tells what they are: "NATO", "the Pentagon", "the Taliban".
 * canonical | other names | kind (o organization, g group) | state it belongs to (ISO 3166 alpha-2, or empty) | descriptions that may stand for it
 */
export interface KnownOrganization {
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'organization' | 'group'
  readonly state: string | undefined
  /** "the alliance", "the bloc". */
  readonly nouns: readonly string[]
}

const table = `
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Nato|o||alliance
United Nations|UN,U.N.|o||organization,organisation,body
UN Security Council|United Nations Security Council,U.N. Security Council,Security Council|o||council
UN General Assembly|United Nations General Assembly,U.N. General Assembly,General Assembly|o||assembly
European Union|EU,E.U.|o||bloc,union
European Commission|EC|o||commission
European Parliament||o||parliament
European Council||o||council
European Central Bank|ECB|o||bank
European Court of Human Rights|ECHR|o||court
International Criminal Court|ICC|o||court
International Court of Justice|ICJ|o||court
International Atomic Energy Agency|IAEA|o||agency,watchdog
International Monetary Fund|IMF|o||fund,lender
World Bank||o||bank,lender
World Health Organization|WHO,World Health Organisation|o||agency,organization
World Trade Organization|WTO,World Trade Organisation|o||organization
World Food Programme|WFP,World Food Program|o||agency
UNICEF|Unicef|o||agency
UNHCR|UN refugee agency|o||agency
UNRWA||o||agency
UNESCO|Unesco|o||agency
OPEC|OPEC+|o||cartel,group
OECD||o||organization
OSCE|Organization for Security and Co-operation in Europe|o||organization
ASEAN|Association of Southeast Asian Nations|o||bloc
African Union|AU|o||bloc,union
Arab League||o||league
BRICS||o||bloc,group
ECOWAS||o||bloc
Quad||o||group
G7|G-7,Group of Seven|o||group
G20|G-20,Group of 20|o||group
Gulf Cooperation Council|GCC|o||bloc,council
Red Cross|International Committee of the Red Cross,ICRC|o||organization
Doctors Without Borders|Médecins Sans Frontières,MSF|o||charity,group
Amnesty International|Amnesty|o||group
Human Rights Watch|HRW|o||group
Greenpeace||o||group
Transparency International||o||group
Pentagon|US Department of Defense,Department of Defense,U.S. Department of Defense,Defense Department,DoD|o|US|department
State Department|US State Department,U.S. State Department,Department of State|o|US|department
Justice Department|Department of Justice,US Department of Justice,U.S. Department of Justice,DOJ|o|US|department
Treasury Department|Department of the Treasury,US Treasury,U.S. Treasury,Treasury|o||department
Department of Homeland Security|DHS,Homeland Security|o|US|department
CIA|Central Intelligence Agency|o|US|agency
FBI|Federal Bureau of Investigation|o|US|bureau,agency
NSA|National Security Agency|o|US|agency
NASA|Nasa|o|US|agency
FDA|Food and Drug Administration|o|US|agency
EPA|Environmental Protection Agency|o|US|agency
CDC|Centers for Disease Control and Prevention,Centers for Disease Control|o|US|agency
IRS|Internal Revenue Service|o|US|agency
FCC|Federal Communications Commission|o|US|agency,commission
Marines|US Marines,U.S. Marines,Marine Corps,US Marine Corps,U.S. Marine Corps|o|US|force
FEMA|Federal Emergency Management Agency|o|US|agency
SEC|Securities and Exchange Commission|o|US|commission,regulator
Federal Reserve|Fed,the Fed|o|US|bank
National Security Council|NSC|o||council
Congress|US Congress,U.S. Congress|o|US|legislature
Senate|US Senate,U.S. Senate|o|US|chamber
House of Representatives|US House,U.S. House,House Republicans|o|US|chamber
Capitol Hill||o|US|
Supreme Court|US Supreme Court,U.S. Supreme Court|o||court
Republican Party|GOP,Republicans|o|US|party
Democratic Party|Democrats|o|US|party
National Rifle Association|NRA|o|US|group
ACLU|American Civil Liberties Union|o|US|group
Duma|State Duma|o|RU|parliament,chamber
FSB|Federal Security Service|o|RU|agency
GRU||o|RU|agency
Wagner|Wagner Group|o|RU|group
Gazprom||o|RU|company
Rosneft||o|RU|company
Verkhovna Rada|Rada|o|UA|parliament
Immigration and Customs Enforcement|US Immigration and Customs Enforcement,U.S. Immigration and Customs Enforcement,ICE|o|US|agency
Citizenship and Immigration Services|United States Citizenship and Immigration Services,US Citizenship and Immigration Services,U.S. Citizenship and Immigration Services,USCIS|o|US|agency
Customs and Border Protection|US Customs and Border Protection,U.S. Customs and Border Protection|o|US|agency
Democratic National Committee|DNC|o|US|committee
Republican National Committee|RNC|o|US|committee
NYPD|New York Police Department,New York City Police Department|o|US|department,police
LAPD|Los Angeles Police Department|o|US|department,police
SBU|Security Service of Ukraine|o|UA|agency
Knesset||o|IL|parliament
Mossad||o|IL|agency
Shin Bet||o|IL|agency
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces|o|IL|military,army
Bundestag||o|DE|parliament
House of Commons|Commons|o|GB|house
House of Lords|Lords|o|GB|house
Foreign Office||o|GB|ministry
Home Office||o|GB|ministry
Scotland Yard||o|GB|police
Labour|Labour Party|o|GB|party
Tories|Conservative Party,Tory|o|GB|party
MI5||o|GB|agency
MI6||o|GB|agency
GCHQ||o|GB|agency
Bank of England|BoE|o|GB|bank
Interpol||o||agency
Europol||o||agency
Revolutionary Guards|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard|o|IR|force
National Intelligence Service|NIS|o|KR|agency
Politburo||o||body
Hamas||g||group,movement
Hezbollah|Hizbollah,Hizbullah|g||group,movement
Fatah||g||movement
Taliban||g||group,movement
al-Qaeda|Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida,Al Qaida|g||group,network
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group|g||group
Boko Haram||g||group
al-Shabab|Al-Shabab,al-Shabaab,Al-Shabaab|g||group
Houthis|Houthi,Houthi rebels|g||group,rebels
Islamic Jihad|Palestinian Islamic Jihad|g||group
PKK||g||group
Muslim Brotherhood|Brotherhood|g||group,movement
Ku Klux Klan|KKK|g||group
Al-Nusra Front|Nusra Front,al-Nusra Front|g||group
FARC||g||group
M23||g||group
Google||o||company
Apple||o||company
Microsoft||o||company
Facebook||o||company
Meta||o||company
Amazon.com||o||company
Twitter||o||company
Intel||o||company
Tesla||o||company
SpaceX||o||company
OpenAI||o||company
Boeing||o||company
Airbus||o||company
Samsung||o||company
Huawei||o||company
Toyota||o||company
Volkswagen||o||company
Goldman Sachs|Goldman|o||bank
Bank of America||o||bank
Wells Fargo||o||bank
Citigroup|Citi|o||bank
Deutsche Bank||o||bank
Credit Suisse||o||bank
UBS||o||bank
HSBC||o||bank
Barclays||o||bank
BlackRock||o||company
AT&T||o||company
General Motors|GM|o||company
General Electric|GE|o||company
Ford|Ford Motor|o||company
Pfizer||o||company
Lockheed Martin||o||company
Raytheon||o||company
Resolute Support||o||mission
JPMorgan|JPMorgan Chase,JP Morgan|o||bank
Morgan Stanley||o||bank
Exxon|ExxonMobil,Exxon Mobil|o||company
Shell||o||company
BP||o||company
Uber||o||company
Netflix||o||company
Instagram||o||company
YouTube||o||company
Walmart|Wal-Mart|o||company
IBM||o||company
Qualcomm||o||company
Broadcom||o||company
Enron||o||company
FIFA|Fifa|o||body
UEFA|Uefa|o||body
NFL||o||league
NBA||o||league
NHL||o||league
AFL-CIO||o|US|union
Real Clear Politics|RealClearPolitics|o||site
Black Lives Matter||o||movement
Getty Images|Getty|o||agency
Alphabet||o||company
Hewlett-Packard|HP|o||company
Coca-Cola|Coca Cola|o||company
Pepsi|PepsiCo|o||company
McDonald's||o||company
Starbucks||o||company
Nestlé|Nestle|o||company
Sony||o||company
Nintendo||o||company
Honda||o||company
Nissan||o||company
Hyundai||o||company
BMW||o||company
Daimler||o||company
Siemens||o||company
Nokia||o||company
Vodafone||o||company
Verizon||o||company
Comcast||o||company
Disney|Walt Disney|o||company
Time Warner||o||company
Chevron||o||company
TotalEnergies|Total SA|o||company
Lukoil||o||company
Sberbank||o||bank
Alibaba||o||company
Tencent||o||company
ByteDance||o||company
Baidu||o||company
Xiaomi||o||company
ZTE||o||company
Lenovo||o||company
TSMC||o||company
Nvidia|NVIDIA|o||company
AMD||o||company
Oracle||o||company
Cisco||o||company
PayPal||o||company
Snapchat|Snap|o||company
Spotify||o||company
Reddit||o||site,company
LinkedIn||o||company
Airbnb||o||company
Lyft||o||company
Novartis||o||company
Roche||o||company
Bayer||o||company
AstraZeneca||o||company
GlaxoSmithKline|GSK|o||company
Merck||o||company
Moderna||o||company
BioNTech||o||company
Glencore||o||company
Rio Tinto||o||company
ArcelorMittal||o||company
Maersk||o||company
FedEx||o||company
Delta Air Lines||o||airline
United Airlines||o||airline
Lufthansa||o||airline
Ryanair||o||airline
EasyJet|easyJet|o||airline
Aeroflot||o||airline
Naftogaz||o||company
Rosatom||o||agency
Roscosmos||o||agency
Ukrenergo||o||operator,company
MLB||o||league
NCAA||o||body
IOC|International Olympic Committee|o||committee
`

let parsed: readonly KnownOrganization[] | undefined

export function organizations(): readonly KnownOrganization[] {
  parsed ??= table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, names, kind, state, nouns] = line.split('|') as [string, string, string, string, string]
      return {
        name,
        names: [name, ...list(names)],
        kind: kind === 'g' ? 'group' : 'organization',
        state: state === '' ? undefined : state,
        nouns: list(nouns),
      }
    })
  return parsed
}

function list(cell: string): string[] {
  return cell.split(',').filter((entry) => entry !== '')
}

/** Last words of the names of bodies: "Seoul National University", "Barclays Bank", "New Geopolitics Research Network". Lower case. */
export const organizationHeads: ReadonlySet<string> = new Set(
  `agency association authority academy administration airlines airways alliance army assembly bank battalion board brigade brigades broadcasting bureau cabinet center centre
   centers chamber church clinic club co coalition college command commission committee communications company congress consortium consulate cooperative corp corporation corps council court
   courts department directorate division embassy enterprises exchange federation fellowship firm force forces forum foundation front fund group guard guards guild headquarters hospital
   inc inc. corp. co. ltd. industries initiative institute institution institutions intelligence international jihad junta laboratories laboratory labs league legion ltd llc plc lobby management media
   militia ministry mission motors movement museum navy network office orchestra organization organisation parliament partners partnership party patrol petroleum pharmaceuticals
   police politburo presidium press project rada resistance school schools secretariat senate service services society squad staff studios syndicate systems taskforce team technologies
   technology telecom treasury tribunal trust union unit university ventures watch workers works zoo
   ag gmbh sa nv spa oyj asa bv holdings securities capital insurance energy electric electronics software entertainment pictures records consulting associates bancorp
   kennedy-center brotherhood caucus knesset images enforcement motorsports airways airline bloc battalions corps roadways lines ports railways shipping logistics books stores sachs`
    .trim()
    .split(/\s+/),
)

/** First words before "of", "for", "on": "Ministry of Defence", "Center for Strategic and International Studies". Lower case. */
export const organizationOpeners: ReadonlySet<string> = new Set(
  `ministry department office bureau institute center centre university college bank board council committee commission court house association federation organization organisation
   society school academy foundation union league congress chamber church fund directorate agency service division party movement front army knights daughters sons friends
   campaign coalition alliance conference confederation brotherhood endowment campaign group network faculty hospital museum ministers joint observatory trust parliament`
    .trim()
    .split(/\s+/),
)

/** Last words of the names of places. Lower case. */
export const placeHeads: ReadonlySet<string> = new Set(
  `river lake sea ocean bay gulf strait straits canal island islands isle peninsula mountain mountains mount hill hills valley desert forest coast beach falls canyon plateau delta basin ridge
   street avenue road boulevard square lane drive highway bridge airport station port harbor harbour base park plaza gate building hall grill restaurant inn theater theatre auditorium ballroom cafe pub tower towers castle palace cathedral mosque temple stadium arena prison camp dam
   city town village county province region district oblast krai republic territory territories state states borough parish prefecture governorate municipality heights rapids springs creek
   reef cape point monument memorial crossing corridor belt quarter hotel mall ranch farm garden gardens cemetery zone`
    .trim()
    .split(/\s+/),
)

/** Last words of the names of events and of works. Lower case. */
export const eventHeads: ReadonlySet<string> = new Set(
  `war wars revolution summit olympics games cup championship championships open marathon festival conference massacre uprising intifada spring referendum election elections crisis day eve christmas
   holocaust genocide crusade crusades depression expo oscars grammys awards award prize bowl series prix derby hurricane typhoon earthquake accident scandal`
    .trim()
    .split(/\s+/),
)

export const workHeads: ReadonlySet<string> = new Set(
  `act agreement accord accords treaty pact convention protocol constitution amendment bill law code charter declaration resolution report review deal doctrine plan bible koran quran torah
   directive regulation index survey plan program programme policy project statement memo rule rules amendment budget fund-raiser emmy emmys medal show shows podcast poll`
    .trim()
    .split(/\s+/),
)

/** Weapons and other things with names of their own. Lower case. */
export const products: ReadonlySet<string> = new Set(
  `himars atacms javelin javelins patriot patriots shahed iskander kinzhal kalibr leopard leopards abrams bayraktar tomahawk hellfire kalashnikov stinger stingers hawk nasams iris-t
   gepard bradley bradleys scud hwasong novichok sputnik iphone ipad android windows xbox playstation kindle viagra tamiflu soyuz shuttle oreshnik neptune storm-shadow taurus
   starlink chatgpt gmail telegram whatsapp tiktok`
    .trim()
    .split(/\s+/),
)
