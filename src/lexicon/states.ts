/**
 * States and territories: what stands for them in the news. "Moscow", "the Kremlin", "Russian" and "Russia" are one.
 * Long because it is a table: ISO 3166-1 alpha-2 | name | other names | capitals | seats of government | demonyms, adjective first | a point inside (degrees).
 */
export interface State {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly capitals: readonly string[]
  readonly seats: readonly string[]
  readonly demonyms: readonly string[]
  readonly lat: number
  readonly lon: number
}

const table = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Kabul||Afghan,Afghans|33.9,67.7
AL|Albania||Tirana||Albanian,Albanians|41.2,20.2
DZ|Algeria||Algiers||Algerian,Algerians|28.0,1.7
AD|Andorra||Andorra la Vella||Andorran,Andorrans|42.5,1.5
AO|Angola||Luanda||Angolan,Angolans|-11.2,17.9
AG|Antigua and Barbuda|Antigua|St. John's||Antiguan,Antiguans|17.1,-61.8
AR|Argentina|Argentine Republic|Buenos Aires|Casa Rosada|Argentine,Argentinian,Argentines,Argentinians|-38.4,-63.6
AM|Armenia||Yerevan||Armenian,Armenians|40.1,45.0
AU|Australia|Commonwealth of Australia|Canberra||Australian,Australians,Aussie,Aussies|-25.3,133.8
AT|Austria||Vienna||Austrian,Austrians|47.5,14.6
AZ|Azerbaijan||Baku||Azerbaijani,Azerbaijanis,Azeri,Azeris|40.1,47.6
BS|Bahamas||Nassau||Bahamian,Bahamians|25.0,-77.4
BH|Bahrain||Manama||Bahraini,Bahrainis|26.0,50.6
BD|Bangladesh||Dhaka||Bangladeshi,Bangladeshis|23.7,90.4
BB|Barbados||Bridgetown||Barbadian,Barbadians,Bajan|13.2,-59.5
BY|Belarus|Byelorussia|Minsk||Belarusian,Belarusians,Belarussian,Belarussians|53.7,28.0
BE|Belgium|||| Belgian,Belgians|50.5,4.5
BZ|Belize||Belmopan||Belizean,Belizeans|17.2,-88.5
BJ|Benin||Porto-Novo||Beninese|9.3,2.3
BT|Bhutan||Thimphu||Bhutanese|27.5,90.4
BO|Bolivia||La Paz,Sucre||Bolivian,Bolivians|-16.3,-63.6
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Sarajevo||Bosnian,Bosnians|43.9,17.7
BW|Botswana||Gaborone||Botswanan,Batswana|-22.3,24.7
BR|Brazil||Brasilia,Brasília|Planalto|Brazilian,Brazilians|-14.2,-51.9
BN|Brunei|Brunei Darussalam|Bandar Seri Begawan||Bruneian,Bruneians|4.5,114.7
BG|Bulgaria||Sofia||Bulgarian,Bulgarians|42.7,25.5
BF|Burkina Faso||Ouagadougou||Burkinabe,Burkinabè|12.2,-1.6
BI|Burundi||Gitega,Bujumbura||Burundian,Burundians|-3.4,29.9
KH|Cambodia|Kampuchea|Phnom Penh||Cambodian,Cambodians|12.6,105.0
CM|Cameroon||Yaounde,Yaoundé||Cameroonian,Cameroonians|7.4,12.4
CA|Canada||Ottawa|Parliament Hill|Canadian,Canadians|56.1,-106.3
CV|Cape Verde|Cabo Verde|Praia||Cape Verdean,Cape Verdeans|16.0,-24.0
CF|Central African Republic|CAR|Bangui||Central African|6.6,20.9
TD|Chad||N'Djamena||Chadian,Chadians|15.5,18.7
CL|Chile||Santiago|La Moneda|Chilean,Chileans|-35.7,-71.5
CN|China|People's Republic of China,PRC,Communist China,Red China|Beijing,Peking|Zhongnanhai|Chinese|35.9,104.2
CO|Colombia||Bogota,Bogotá||Colombian,Colombians|4.6,-74.3
KM|Comoros||Moroni||Comorian,Comorians|-11.9,43.9
CG|Republic of the Congo|Congo-Brazzaville|Brazzaville|||-0.2,15.8
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo,Congo-Kinshasa,Zaire|Kinshasa||Congolese|-4.0,21.8
CR|Costa Rica||San Jose||Costa Rican,Costa Ricans|9.7,-83.8
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Yamoussoukro,Abidjan||Ivorian,Ivorians|7.5,-5.5
HR|Croatia||Zagreb||Croatian,Croatians,Croat,Croats|45.1,15.2
CU|Cuba||Havana||Cuban,Cubans|21.5,-77.8
CY|Cyprus|Republic of Cyprus|Nicosia||Cypriot,Cypriots,Greek Cypriot,Greek Cypriots|35.1,33.4
CZ|Czech Republic|Czechia|Prague||Czech,Czechs|49.8,15.5
DK|Denmark||Copenhagen|Christiansborg|Danish,Danes,Dane|56.3,9.5
DJ|Djibouti||||Djiboutian,Djiboutians|11.8,42.6
DM|Dominica||Roseau|||15.4,-61.4
DO|Dominican Republic||Santo Domingo||Dominican,Dominicans|18.7,-70.2
EC|Ecuador||Quito||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|-1.8,-78.2
EG|Egypt|Arab Republic of Egypt|Cairo||Egyptian,Egyptians|26.8,30.8
SV|El Salvador||San Salvador||Salvadoran,Salvadorans,Salvadorean|13.8,-88.9
GQ|Equatorial Guinea||Malabo||Equatorial Guinean,Equatoguinean|1.7,10.3
ER|Eritrea||Asmara||Eritrean,Eritreans|15.2,39.8
EE|Estonia||Tallinn|Stenbock House|Estonian,Estonians|58.6,25.0
SZ|Eswatini|Swaziland|Mbabane||Swazi,Swazis|-26.5,31.5
ET|Ethiopia||Addis Ababa||Ethiopian,Ethiopians|9.1,40.5
FJ|Fiji||Suva||Fijian,Fijians|-17.7,178.1
FI|Finland||Helsinki||Finnish,Finns,Finn|61.9,25.7
FR|France|French Republic|Paris|Elysee,Élysée,Elysee Palace,Élysée Palace,Elysée,Elysée Palace,Quai d'Orsay,Matignon|French,Frenchman,Frenchmen,Frenchwoman|46.2,2.2
GA|Gabon||Libreville||Gabonese|-0.8,11.6
GM|Gambia|The Gambia|Banjul||Gambian,Gambians|13.4,-15.3
GE|Georgia|Republic of Georgia|Tbilisi||Georgian,Georgians|42.3,43.4
DE|Germany|Federal Republic of Germany,West Germany|Berlin|Chancellery|German,Germans|51.2,10.5
GH|Ghana||Accra||Ghanaian,Ghanaians|7.9,-1.0
GR|Greece|Hellenic Republic|Athens||Greek,Greeks|39.1,21.8
GD|Grenada||St. George's||Grenadian,Grenadians|12.1,-61.7
GT|Guatemala||Guatemala City||Guatemalan,Guatemalans|15.8,-90.2
GN|Guinea||Conakry||Guinean,Guineans|9.9,-9.7
GW|Guinea-Bissau||Bissau||Bissau-Guinean|11.8,-15.2
GY|Guyana||||Guyanese|4.9,-58.9
HT|Haiti||Port-au-Prince||Haitian,Haitians|19.0,-72.3
HN|Honduras||Tegucigalpa||Honduran,Hondurans|15.2,-86.2
HU|Hungary||Budapest||Hungarian,Hungarians|47.2,19.5
IS|Iceland||Reykjavik,Reykjavík||Icelandic,Icelander,Icelanders|65.0,-19.0
IN|India|Republic of India|New Delhi,Delhi||Indian,Indians|20.6,79.0
ID|Indonesia||Jakarta||Indonesian,Indonesians|-0.8,113.9
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Tehran,Teheran||Iranian,Iranians|32.4,53.7
IQ|Iraq||Baghdad||Iraqi,Iraqis|33.2,43.7
IE|Ireland|Republic of Ireland,Irish Republic|Dublin||Irish,Irishman,Irishmen|53.4,-8.2
IL|Israel|State of Israel,Jewish state|Jerusalem,Tel Aviv||Israeli,Israelis|31.0,34.9
IT|Italy|Italian Republic|Rome|Palazzo Chigi,Quirinale|Italian,Italians|41.9,12.6
JM|Jamaica||Kingston||Jamaican,Jamaicans|18.1,-77.3
JP|Japan||Tokyo|Kantei|Japanese|36.2,138.3
JO|Jordan|Hashemite Kingdom of Jordan|Amman||Jordanian,Jordanians|30.6,36.2
KZ|Kazakhstan||Astana,Nur-Sultan||Kazakh,Kazakhs,Kazakhstani|48.0,66.9
KE|Kenya||Nairobi||Kenyan,Kenyans|0.0,37.9
KI|Kiribati||Tarawa|||1.9,-157.4
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,N Korea,N. Korea|Pyongyang||North Korean,North Koreans|40.3,127.5
KR|South Korea|ROK,Republic of Korea,S Korea,S. Korea|Seoul|Blue House|South Korean,South Koreans|35.9,127.8
XK|Kosovo||Pristina||Kosovar,Kosovars,Kosovan|42.6,20.9
KW|Kuwait||Kuwait City||Kuwaiti,Kuwaitis|29.3,47.5
KG|Kyrgyzstan|Kyrgyz Republic|Bishkek||Kyrgyz,Kyrgyzstani|41.2,74.8
LA|Laos||Vientiane||Laotian,Laotians,Lao|19.9,102.5
LV|Latvia||Riga||Latvian,Latvians|56.9,24.6
LB|Lebanon||Beirut||Lebanese|33.9,35.9
LS|Lesotho||Maseru||Basotho|-29.6,28.2
LR|Liberia||Monrovia||Liberian,Liberians|6.4,-9.4
LY|Libya||Tripoli||Libyan,Libyans|26.3,17.2
LI|Liechtenstein||Vaduz|||47.2,9.6
LT|Lithuania||Vilnius||Lithuanian,Lithuanians|55.2,23.9
LU|Luxembourg||||Luxembourgish,Luxembourger,Luxembourgers|49.8,6.1
MG|Madagascar||Antananarivo||Malagasy|-18.8,46.9
MW|Malawi||Lilongwe||Malawian,Malawians|-13.3,34.3
MY|Malaysia||Kuala Lumpur|Putrajaya|Malaysian,Malaysians|4.2,102.0
MV|Maldives||Male||Maldivian,Maldivians|3.2,73.2
ML|Mali||Bamako||Malian,Malians|17.6,-4.0
MT|Malta||Valletta||Maltese|35.9,14.4
MH|Marshall Islands||Majuro||Marshallese|7.1,171.2
MR|Mauritania||Nouakchott||Mauritanian,Mauritanians|21.0,-10.9
MU|Mauritius||Port Louis||Mauritian,Mauritians|-20.3,57.6
MX|Mexico||Mexico City|Los Pinos|Mexican,Mexicans|23.6,-102.6
FM|Micronesia|Federated States of Micronesia|Palikir||Micronesian,Micronesians|7.4,150.6
MD|Moldova|Republic of Moldova|Chisinau,Chișinău||Moldovan,Moldovans|47.4,28.4
MC|Monaco||||Monegasque|43.7,7.4
MN|Mongolia||Ulaanbaatar,Ulan Bator||Mongolian,Mongolians|46.9,103.8
ME|Montenegro||Podgorica||Montenegrin,Montenegrins|42.7,19.4
MA|Morocco||Rabat||Moroccan,Moroccans|31.8,-7.1
MZ|Mozambique||Maputo||Mozambican,Mozambicans|-18.7,35.5
MM|Myanmar|Burma|Naypyidaw,Naypyitaw||Burmese|21.9,96.0
NA|Namibia||Windhoek||Namibian,Namibians|-23.0,18.5
NR|Nauru||||Nauruan,Nauruans|-0.5,166.9
NP|Nepal||Kathmandu||Nepali,Nepalese,Nepalis|28.4,84.1
NL|Netherlands|Holland,Kingdom of the Netherlands|The Hague,Amsterdam|Binnenhof|Dutch,Dutchman,Dutchmen|52.1,5.3
NZ|New Zealand|Aotearoa|Wellington|Beehive|New Zealander,New Zealanders,Kiwi,Kiwis|-40.9,174.9
NI|Nicaragua||Managua||Nicaraguan,Nicaraguans|12.9,-85.2
NE|Niger||Niamey||Nigerien,Nigeriens|17.6,8.1
NG|Nigeria||Abuja|Aso Rock|Nigerian,Nigerians|9.1,8.7
MK|North Macedonia|Macedonia,FYROM|Skopje||Macedonian,Macedonians|41.6,21.7
NO|Norway||Oslo||Norwegian,Norwegians|60.5,8.5
OM|Oman||Muscat||Omani,Omanis|21.5,55.9
PK|Pakistan||Islamabad||Pakistani,Pakistanis|30.4,69.3
PW|Palau||Ngerulmud||Palauan,Palauans|7.5,134.6
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Ramallah||Palestinian,Palestinians|31.9,35.2
PA|Panama||Panama City||Panamanian,Panamanians|8.5,-80.8
PG|Papua New Guinea|PNG|Port Moresby||Papua New Guinean,Papuan,Papuans|-6.3,144.0
PY|Paraguay||Asuncion,Asunción||Paraguayan,Paraguayans|-23.4,-58.4
PE|Peru||Lima||Peruvian,Peruvians|-9.2,-75.0
PH|Philippines|Republic of the Philippines|Manila|Malacañang,Malacanang,Malacanang Palace,Malacañang Palace|Philippine,Filipino,Filipinos,Filipina|12.9,121.8
PL|Poland||Warsaw||Polish,Pole,Poles|51.9,19.1
PT|Portugal||Lisbon||Portuguese|39.4,-8.2
QA|Qatar||Doha||Qatari,Qataris|25.4,51.2
RO|Romania||Bucharest||Romanian,Romanians|45.9,25.0
RU|Russia|Russian Federation|Moscow|Kremlin|Russian,Russians|61.5,105.3
RW|Rwanda||Kigali||Rwandan,Rwandans|-1.9,29.9
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Basseterre|||17.4,-62.8
LC|Saint Lucia|St. Lucia,St Lucia|Castries||St. Lucian|13.9,-61.0
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines|Kingstown|||13.0,-61.3
WS|Samoa||Apia||Samoan,Samoans|-13.8,-172.1
SM|San Marino||||Sammarinese|43.9,12.5
ST|Sao Tome and Principe|São Tomé and Príncipe|Sao Tome|||0.2,6.6
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Riyadh||Saudi,Saudis,Saudi Arabian|23.9,45.1
SN|Senegal||Dakar||Senegalese|14.5,-14.5
RS|Serbia||Belgrade||Serbian,Serbians,Serb,Serbs|44.0,21.0
SC|Seychelles||||Seychellois|-4.7,55.5
SL|Sierra Leone||Freetown||Sierra Leonean,Sierra Leoneans|8.5,-11.8
SG|Singapore||||Singaporean,Singaporeans|1.35,103.8
SK|Slovakia|Slovak Republic|Bratislava||Slovak,Slovakian,Slovaks,Slovakians|48.7,19.7
SI|Slovenia||Ljubljana||Slovenian,Slovene,Slovenians,Slovenes|46.2,15.0
SB|Solomon Islands||Honiara||Solomon Islander,Solomon Islanders|-9.6,160.2
SO|Somalia||Mogadishu|Villa Somalia|Somali,Somalis,Somalian|5.2,46.2
ZA|South Africa|Republic of South Africa|Pretoria,Cape Town|Union Buildings|South African,South Africans|-30.6,22.9
SS|South Sudan||Juba||South Sudanese|6.9,31.3
ES|Spain|Kingdom of Spain|Madrid|Moncloa|Spanish,Spaniard,Spaniards|40.5,-3.7
LK|Sri Lanka|Ceylon|Colombo||Sri Lankan,Sri Lankans|7.9,80.8
SD|Sudan||Khartoum||Sudanese|12.9,30.2
SR|Suriname||Paramaribo||Surinamese|3.9,-56.0
SE|Sweden||Stockholm|Rosenbad|Swedish,Swede,Swedes|60.1,18.6
CH|Switzerland|Swiss Confederation|Bern,Berne|Bundeshaus|Swiss|46.8,8.2
SY|Syria|Syrian Arab Republic|Damascus||Syrian,Syrians|34.8,39.0
TW|Taiwan|Republic of China,ROC,Chinese Taipei|Taipei||Taiwanese|23.7,121.0
TJ|Tajikistan||Dushanbe||Tajik,Tajiks|38.9,71.3
TZ|Tanzania||Dodoma,Dar es Salaam||Tanzanian,Tanzanians|-6.4,34.9
TH|Thailand|Siam|Bangkok|Government House|Thai,Thais|15.9,101.0
TL|East Timor|Timor-Leste|Dili||Timorese,East Timorese|-8.9,125.7
TG|Togo||Lome,Lomé||Togolese|8.6,0.8
TO|Tonga||Nuku'alofa||Tongan,Tongans|-21.2,-175.2
TT|Trinidad and Tobago|Trinidad|Port of Spain||Trinidadian,Trinidadians|10.7,-61.2
TN|Tunisia||Tunis||Tunisian,Tunisians|33.9,9.5
TR|Turkey|Turkiye,Türkiye,Republic of Turkey|Ankara||Turkish,Turk,Turks|39.0,35.2
TM|Turkmenistan||Ashgabat||Turkmen,Turkmens|39.0,59.6
TV|Tuvalu||Funafuti||Tuvaluan,Tuvaluans|-7.1,177.6
UG|Uganda||Kampala||Ugandan,Ugandans|1.4,32.3
UA|Ukraine|the Ukraine|Kyiv,Kiev|Bankova|Ukrainian,Ukrainians|48.4,31.2
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Abu Dhabi||Emirati,Emiratis|23.4,53.8
GB|United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|London|Downing Street,10 Downing Street,No 10,No. 10,Number 10,Number Ten,Whitehall,Westminster|British,Briton,Britons,Brit,Brits|54.0,-2.5
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|Washington,Washington DC,Washington D.C.,Washington, D.C.,Washington, DC|White House,Oval Office,Foggy Bottom|American,Americans|39.8,-98.6
UY|Uruguay||Montevideo||Uruguayan,Uruguayans|-32.5,-55.8
UZ|Uzbekistan||Tashkent||Uzbek,Uzbeks,Uzbekistani|41.4,64.6
VU|Vanuatu||Port Vila||Vanuatuan,Ni-Vanuatu|-15.4,166.9
VA|Vatican City|Holy See,Vatican||||41.9,12.45
VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Miraflores,Miraflores Palace|Venezuelan,Venezuelans|6.4,-66.6
VN|Vietnam|Viet Nam|Hanoi||Vietnamese|14.1,108.3
YE|Yemen||Sanaa,Sana'a||Yemeni,Yemenis|15.6,48.5
ZM|Zambia||Lusaka||Zambian,Zambians|-13.1,27.8
ZW|Zimbabwe|Rhodesia|Harare||Zimbabwean,Zimbabweans|-19.0,29.2
HK|Hong Kong||||Hong Konger,Hong Kongers|22.3,114.2
MO|Macau|Macao|||Macanese|22.2,113.5
PR|Puerto Rico||San Juan||Puerto Rican,Puerto Ricans|18.2,-66.4
GL|Greenland||Nuuk||Greenlandic,Greenlander,Greenlanders|71.7,-42.6
FO|Faroe Islands|Faroes|Torshavn,Tórshavn||Faroese|62.0,-6.8
GI|Gibraltar||||Gibraltarian,Gibraltarians|36.1,-5.35
BM|Bermuda||||Bermudian,Bermudians|32.3,-64.8
KY|Cayman Islands|Caymans|George Town||Caymanian|19.3,-81.3
VG|British Virgin Islands||Road Town|||18.4,-64.6
VI|US Virgin Islands|U.S. Virgin Islands|Charlotte Amalie|||18.3,-64.9
GU|Guam||||Guamanian,Guamanians|13.4,144.8
AS|American Samoa||Pago Pago||American Samoan|-14.3,-170.7
NC|New Caledonia||Noumea,Nouméa||New Caledonian|-20.9,165.6
PF|French Polynesia|Tahiti|Papeete||French Polynesian,Tahitian|-17.7,-149.4
GF|French Guiana||Cayenne|||3.9,-53.1
GP|Guadeloupe||||Guadeloupean|16.3,-61.6
MQ|Martinique||Fort-de-France|||14.6,-61.0
RE|Reunion|Réunion|||| -21.1,55.5
YT|Mayotte||||| -12.8,45.2
AW|Aruba||||Aruban,Arubans|12.5,-70.0
CW|Curacao|Curaçao|Willemstad|||12.2,-69.0
FK|Falkland Islands|Falklands|||Falkland Islander,Falkland Islanders|-51.8,-59.5
GG|Guernsey|||||49.5,-2.6
JE|Jersey|||||49.2,-2.1
IM|Isle of Man||||Manx|54.2,-4.5
EH|Western Sahara||Laayoune||Sahrawi,Sahrawis|24.2,-12.9
CK|Cook Islands||Avarua|||-21.2,-159.8
AI|Anguilla|||||18.2,-63.1
TC|Turks and Caicos Islands|Turks and Caicos|||| 21.7,-71.8
MS|Montserrat|||||16.7,-62.2
SH|Saint Helena|St. Helena|||| -15.97,-5.7
MP|Northern Mariana Islands||Saipan|||15.1,145.7
AQ|Antarctica||||Antarctic|-75.0,0.0
SU|Soviet Union|USSR,U.S.S.R.|||Soviet,Soviets|61.5,105.3
YU|Yugoslavia||||Yugoslav,Yugoslavs|44.0,20.0
`

let parsed: readonly State[] | undefined

export function states(): readonly State[] {
  parsed ??= table.trim().split('\n').map(state)
  return parsed
}

function state(line: string): State {
  const [code, name, aliases, capitals, seats, demonyms, point] = line.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const [lat, lon] = point.split(',').map(Number) as [number, number]
  return {
    code,
    name,
    aliases: list(aliases),
    capitals: list(capitals),
    seats: list(seats),
    demonyms: list(demonyms),
    lat,
    lon,
  }
}

function list(cell: string): string[] {
  return cell
    .split(/,(?! )/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

export interface StateWord {
  readonly state: State
  readonly as: 'name' | 'capital' | 'seat' | 'demonym'
}

/** What a word or words of the table stand for: "kremlin" is a seat of Russia. Lower case, without "the". */
export function stateWord(words: string): StateWord | undefined {
  byWord ??= index()
  return byWord.get(words)
}

export function stateOf(code: string): State | undefined {
  byCode ??= new Map(states().map((one) => [one.code, one]))
  return byCode.get(code)
}

let byCode: ReadonlyMap<string, State> | undefined
let byWord: ReadonlyMap<string, StateWord> | undefined

/** Names win over capitals, capitals over demonyms; earlier states over later ones. */
function index(): ReadonlyMap<string, StateWord> {
  const found = new Map<string, StateWord>()
  const add = (as: StateWord['as'], wordsOf: (state: State) => readonly string[]) => {
    for (const state of states()) {
      for (const word of wordsOf(state)) {
        if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), { state, as })
      }
    }
  }
  add('name', (state) => [state.name, ...state.aliases])
  add('capital', (state) => state.capitals)
  add('seat', (state) => state.seats)
  add('demonym', (state) => state.demonyms)
  return found
}
