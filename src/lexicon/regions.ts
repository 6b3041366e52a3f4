/**
 * Regions that the news names: "eastern Ukraine" aside, those with names of their own: Kursk, the Donbas, Gaza, Texas, East Asia.
 * ISO 3166-1 alpha-2 of the state (`*` for none or several) | a point inside, degrees, approximate | names, the first one canonical.
 */
export interface Region {
  readonly name: string
  readonly names: readonly string[]
  readonly country: string | undefined
  readonly lat: number
  readonly lon: number
}

const table = `
US|32.8,-86.8|Alabama,Ala.
US|64.0,-152.0|Alaska
US|34.3,-111.7|Arizona,Ariz.
US|34.8,-92.4|Arkansas,Ark.
US|37.2,-119.3|California,Calif.
US|39.0,-105.5|Colorado,Colo.
US|41.6,-72.7|Connecticut,Conn.
US|39.0,-75.5|Delaware,Del.
US|28.6,-82.4|Florida,Fla.
US|32.6,-83.4|Georgia,Ga.
US|20.3,-156.4|Hawaii
US|44.4,-114.6|Idaho
US|40.0,-89.2|Illinois,Ill.
US|39.9,-86.3|Indiana,Ind.
US|42.1,-93.5|Iowa
US|38.5,-98.4|Kansas,Kan.
US|37.5,-85.3|Kentucky,Ky.
US|31.1,-92.0|Louisiana,La.
US|45.4,-69.2|Maine
US|39.0,-76.8|Maryland,Md.
US|42.3,-71.8|Massachusetts,Mass.
US|44.3,-85.4|Michigan,Mich.
US|46.3,-94.3|Minnesota,Minn.
US|32.7,-89.7|Mississippi,Miss.
US|38.4,-92.5|Missouri,Mo.
US|47.0,-109.6|Montana,Mont.
US|41.5,-99.8|Nebraska,Neb.
US|39.3,-116.6|Nevada,Nev.
US|43.7,-71.6|New Hampshire,N.H.
US|40.2,-74.7|New Jersey,N.J.
US|34.4,-106.1|New Mexico,N.M.
US|42.9,-75.5|New York State,New York state,N.Y.
US|35.6,-79.4|North Carolina,N.C.
US|47.4,-100.5|North Dakota,N.D.
US|40.3,-82.8|Ohio
US|35.6,-97.5|Oklahoma,Okla.
US|43.9,-120.6|Oregon,Ore.
US|40.9,-77.8|Pennsylvania,Pa.
US|41.7,-71.5|Rhode Island,R.I.
US|33.9,-80.9|South Carolina,S.C.
US|44.4,-100.2|South Dakota,S.D.
US|35.9,-86.4|Tennessee,Tenn.
US|31.5,-99.3|Texas,Tex.
US|39.3,-111.7|Utah
US|44.1,-72.7|Vermont,Vt.
US|37.5,-78.9|Virginia,Va.
US|47.4,-120.4|Washington State,Washington state,Wash.
US|38.6,-80.6|West Virginia,W.Va.
US|44.6,-89.9|Wisconsin,Wis.
US|43.0,-107.6|Wyoming,Wyo.
US|37.8,-122.2|Bay Area,San Francisco Bay Area
US|37.4,-122.1|Silicon Valley
US|43.0,-90.0|Midwest
US|42.5,-72.5|New England
US|29.5,-90.0|Gulf Coast
US|36.0,-119.0|West Coast
US|40.0,-75.0|East Coast
CA|53.9,-116.6|Alberta
CA|53.7,-125.0|British Columbia
CA|53.8,-98.8|Manitoba
CA|46.5,-66.2|New Brunswick
CA|53.1,-57.7|Newfoundland,Newfoundland and Labrador
CA|45.0,-63.0|Nova Scotia
CA|50.0,-86.0|Ontario
CA|52.9,-71.7|Quebec,Québec
CA|52.9,-106.4|Saskatchewan
CA|64.3,-135.0|Yukon
GB|52.5,-1.5|England
GB|56.8,-4.2|Scotland
GB|52.3,-3.7|Wales
GB|54.6,-6.7|Northern Ireland,Ulster
GB|51.3,0.5|Kent
GB|54.0,-1.5|Yorkshire
GB|50.4,-4.9|Cornwall
AU|-32.0,147.0|New South Wales
AU|-22.6,144.1|Queensland
AU|-36.9,144.3|Victoria
AU|-42.0,146.6|Tasmania
AU|-25.0,122.0|Western Australia
AU|-30.0,135.0|South Australia
UA|45.2,34.3|Crimea,Crimean peninsula,Crimean Peninsula
UA|48.3,38.2|Donbas,Donbass
UA|48.1,37.7|Donetsk,Donetsk region,Donetsk oblast,Donetsk Oblast
UA|49.0,39.0|Luhansk,Lugansk,Luhansk region,Luhansk oblast,Luhansk Oblast
UA|49.5,36.5|Kharkiv region,Kharkiv oblast,Kharkiv Oblast
UA|46.6,33.4|Kherson region,Kherson oblast,Kherson Oblast
UA|47.3,35.8|Zaporizhzhia region,Zaporizhzhia oblast,Zaporizhzhya region
UA|51.0,34.3|Sumy region,Sumy oblast,Sumy Oblast
UA|46.5,30.5|Odesa region,Odessa region,Odesa oblast
RU|51.7,36.2|Kursk,Kursk region,Kursk Region,Kursk oblast,Kursk Oblast
RU|50.7,37.5|Belgorod,Belgorod region,Belgorod Region,Belgorod oblast
RU|53.2,33.8|Bryansk,Bryansk region,Bryansk Region,Bryansk oblast
RU|47.7,41.0|Rostov region,Rostov oblast
RU|60.0,100.0|Siberia
RU|60.0,130.0|Russian Far East
RU|43.3,45.7|Chechnya
RU|42.8,47.2|Dagestan
RU|54.7,21.0|Kaliningrad
RU|55.4,50.5|Tatarstan
RU|45.0,134.5|Primorsky Krai,Primorye
GE|43.0,41.0|Abkhazia
GE|42.2,44.0|South Ossetia
AZ|39.8,46.8|Nagorno-Karabakh,Karabakh
MD|47.0,29.5|Transnistria
PS|31.4,34.4|Gaza,Gaza Strip
PS|31.9,35.2|West Bank
AF|31.4,64.4|Helmand,Helmand province,Helmand Province
AF|31.6,65.7|Kandahar province,Kandahar Province
AF|36.7,66.9|Balkh,Balkh province,Balkh Province
AF|34.2,70.6|Nangarhar,Nangarhar province
AF|32.9,66.0|Uruzgan,Oruzgan
AF|33.6,69.2|Paktika,Paktia
IQ|36.3,43.0|Nineveh,Nineveh province
SY|33.0,35.8|Golan Heights
SY|36.2,37.2|Aleppo province,Aleppo Province
SY|35.9,36.6|Idlib,Idlib province
IQ|36.4,44.4|Kurdistan,Iraqi Kurdistan
IQ|33.4,42.5|Anbar,Anbar province
EG|29.5,33.8|Sinai,Sinai Peninsula
LB|33.3,35.4|Bekaa Valley
CN|41.0,85.0|Xinjiang
CN|31.7,88.0|Tibet
CN|23.4,113.4|Guangdong
CN|30.6,102.7|Sichuan
CN|30.9,112.3|Hubei
CN|44.0,113.0|Inner Mongolia
CN|36.3,118.2|Shandong
CN|29.2,120.1|Zhejiang
IN|34.0,76.6|Kashmir,Jammu and Kashmir
IN|31.0,75.5|Punjab
IN|19.6,76.1|Maharashtra
IN|22.4,71.2|Gujarat
IN|27.1,80.9|Uttar Pradesh
IN|10.5,76.3|Kerala
IN|22.9,87.9|West Bengal
IN|11.1,78.7|Tamil Nadu
PK|28.5,65.0|Balochistan,Baluchistan
PK|34.5,72.0|Khyber Pakhtunkhwa
PK|25.9,68.7|Sindh
MM|20.1,93.6|Rakhine,Rakhine state,Rakhine State
ID|-4.3,138.0|Papua
ID|4.2,96.9|Aceh
ID|-8.4,115.1|Bali
PH|7.5,125.0|Mindanao
ES|41.8,1.5|Catalonia
ES|43.0,-2.6|Basque Country
ES|37.5,-4.7|Andalusia
FR|42.1,9.1|Corsica
FR|48.2,-2.9|Brittany
FR|49.0,0.0|Normandy
DE|48.9,11.5|Bavaria
DE|51.0,13.4|Saxony
IT|37.6,14.0|Sicily
IT|43.4,11.0|Tuscany
IT|45.6,9.8|Lombardy
IT|40.1,9.0|Sardinia
ET|13.8,38.9|Tigray
SD|13.5,24.5|Darfur
NG|11.9,13.2|Borno,Borno state,Borno State
NG|5.3,6.0|Niger Delta
CD|-1.5,29.0|North Kivu
SO|9.6,47.0|Somaliland
SO|8.4,48.5|Puntland
ZA|-28.5,30.9|KwaZulu-Natal
ZA|-26.3,28.1|Gauteng
MX|24.8,-107.4|Sinaloa
MX|17.0,-96.7|Oaxaca
MX|16.8,-92.6|Chiapas
GY|6.0,-59.5|Essequibo
*|35.0,103.0|East Asia,Northeast Asia,Far East
*|34.0,100.0|Asia
*|15.0,110.0|Southeast Asia,South-East Asia
*|25.0,77.0|South Asia
*|43.0,67.0|Central Asia
*|5.0,120.0|Asia-Pacific,Asia Pacific,Indo-Pacific,Indo Pacific
*|54.0,15.0|Europe
*|52.0,22.0|Eastern Europe,Central Europe
*|48.0,3.0|Western Europe
*|43.0,21.0|Balkans,Western Balkans
*|57.0,25.0|Baltics,Baltic states,Baltic States
*|62.0,15.0|Scandinavia
*|42.5,45.0|Caucasus,South Caucasus,North Caucasus
*|2.0,17.0|Africa
*|28.0,5.0|North Africa
*|10.0,0.0|West Africa
*|2.0,38.0|East Africa
*|8.0,46.0|Horn of Africa
*|-20.0,25.0|Southern Africa
*|15.0,0.0|Sahel
*|5.0,20.0|sub-Saharan Africa,Sub-Saharan Africa
*|29.0,45.0|Middle East,Near East,Mideast
*|33.0,36.0|Levant
*|25.0,50.0|Arabian Peninsula,Arabian peninsula
*|40.0,-100.0|North America
*|-15.0,-60.0|South America
*|-5.0,-70.0|Latin America
*|13.0,-86.0|Central America
*|18.0,-75.0|Caribbean
*|-3.0,-62.0|Amazon
*|75.0,0.0|Arctic
*|-9.0,160.0|South Pacific,Pacific Islands,Oceania
*|37.5,127.5|Korean peninsula,Korean Peninsula
*|43.0,34.0|Black Sea
*|58.0,20.0|Baltic Sea,Baltic
*|36.0,18.0|Mediterranean,Mediterranean Sea
*|20.0,38.0|Red Sea
*|12.5,47.0|Gulf of Aden
*|26.5,52.0|Persian Gulf,Arabian Gulf
*|26.6,56.3|Strait of Hormuz
*|12.6,43.3|Bab el-Mandeb,Bab al-Mandab
*|12.0,113.0|South China Sea
*|29.0,125.0|East China Sea
*|24.5,119.5|Taiwan Strait,Taiwan Straits
*|40.0,135.0|Sea of Japan,East Sea
*|35.5,123.5|Yellow Sea
*|46.0,36.8|Sea of Azov
*|41.7,51.0|Caspian Sea
*|56.0,3.0|North Sea
*|50.2,-1.0|English Channel
*|30.0,-40.0|Atlantic,Atlantic Ocean
*|0.0,-150.0|Pacific,Pacific Ocean
*|-20.0,80.0|Indian Ocean
*|25.0,-90.0|Gulf of Mexico
*|45.2,29.6|Danube
*|50.0,7.8|Rhine
*|48.0,35.0|Dnipro River,Dnieper,Dnieper River
*|50.0,45.0|Volga
*|22.0,31.0|Nile
*|35.0,40.5|Euphrates
*|34.5,44.0|Tigris
*|15.0,105.0|Mekong
*|30.0,112.0|Yangtze
*|25.5,85.0|Ganges
*|51.5,-0.5|Thames
*|48.9,2.3|Seine
*|53.0,11.0|Elbe
*|26.5,-100.0|Rio Grande
*|46.5,10.0|Alps
*|28.5,84.0|Himalayas
*|42.7,1.0|Pyrenees
*|0.0,-150.0|Pacific Rim
*|43.0,-90.0|Middle West
*|30.6,32.3|Suez Canal
*|9.1,-79.7|Panama Canal
`

let parsed: readonly Region[] | undefined

export function regions(): readonly Region[] {
  parsed ??= table
    .trim()
    .split('\n')
    .map((line) => {
      const [country, point, cell] = line.split('|') as [string, string, string]
      const [lat, lon] = point.split(',').map(Number) as [number, number]
      const names = cell.split(',')
      return { name: names[0]!, names, country: country === '*' ? undefined : country, lat, lon }
    })
  return parsed
}
