/** News outlets and agencies: "the Financial Times", "RTÉ News", "Reuters". canonical, then other names; words that close the name of one. */
const table = `
Reuters|Thomson Reuters
Associated Press|AP,The Associated Press
Agence France-Presse|AFP,Agence France Presse
United Press International|UPI
Press Association|PA Media
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
TASS|Tass,ITAR-TASS,Itar-Tass
RIA Novosti|RIA
Interfax
Sputnik News
Xinhua|Xinhua News Agency,Xinhuanet
Yonhap|Yonhap News Agency,Yonhap News
Kyodo|Kyodo News
Korean Central News Agency|KCNA
Anadolu|Anadolu Agency
IRNA
Fars News Agency|Fars
Tasnim|Tasnim News Agency
SANA
MENA
Press Trust of India|PTI
dpa|DPA,Deutsche Presse-Agentur
ANSA
Ukrinform
Ukrainska Pravda
Kyiv Independent
Kyiv Post
BBC|BBC News,British Broadcasting Corporation,BBC World Service
ITV|ITV News
Sky News
Channel 4|Channel 4 News
CNN
MSNBC
CNBC
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News|Fox
PBS
NPR|National Public Radio
C-SPAN
RTÉ|RTE,RTÉ News,RTE News
Al Jazeera|al-Jazeera,Al-Jazeera
Al Arabiya|al-Arabiya,Al-Arabiya
Deutsche Welle|DW
France 24
Euronews
Voice of America|VOA
Radio Free Europe|Radio Free Europe/Radio Liberty,RFE/RL
Radio Free Asia|RFA
RT|Russia Today
NHK
KBS
MBC
CCTV
CGTN
CBC
New York Times|NYT,NYTimes,nytimes.com
Washington Post
Wall Street Journal|WSJ
Los Angeles Times|LA Times,L.A. Times
USA Today|USA TODAY
Chicago Tribune
Boston Globe
Miami Herald
New York Post
New York Daily News|Daily News
Financial Times|FT
Guardian
Observer
Daily Telegraph|Sunday Telegraph
Times of London|Sunday Times
Independent
Daily Mail|MailOnline
Daily Mirror
Daily Express
Evening Standard
Economist
Politico|POLITICO
Axios
BuzzFeed|BuzzFeed News
Huffington Post|HuffPost
Vox
Slate
Newsweek
Vanity Fair
New Yorker
Rolling Stone
Variety
Hollywood Reporter
TMZ
People Magazine
Us Weekly
Forbes
Fortune
The Hill
Breitbart|Breitbart News
Daily Beast
Daily Caller
ProPublica
The Atlantic
Foreign Affairs
Foreign Policy
Nature
Science Magazine
Lancet
Le Monde
Le Figaro
Libération
Der Spiegel|Spiegel
Die Welt
Die Zeit
Bild
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
El País|El Pais
El Mundo
Corriere della Sera
La Repubblica
La Stampa
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth
Globe and Mail
Toronto Star
Sydney Morning Herald
The Australian
Irish Times
Irish Independent
Asahi Shimbun|Asahi
Yomiuri Shimbun|Yomiuri
Nikkei
Japan Times
Chosun Ilbo
Korea Herald
Global Times
People's Daily
China Daily
South China Morning Post|SCMP
Times of India
Hindustan Times
Dawn
Gulf News
Kommersant
Izvestia
Pravda
Novaya Gazeta
Moscow Times
Rossiya
Meduza
Hurriyet|Hürriyet
Bellingcat
TechCrunch
Wired
The Verge|Verge
CNET
Engadget
Mashable
Business Insider
MarketWatch
Barron's
ESPN
E! News
Entertainment Tonight
`

/** Canonical name by name. */
export function outlets(): ReadonlyMap<string, string> {
  parsed ??= new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name, names] = line.split('|') as [string, string?]
        return [name, ...(names?.split(',') ?? [])].map((one): [string, string] => [one, name])
      }),
  )
  return parsed
}

let parsed: ReadonlyMap<string, string> | undefined

/** Last words of the names of outlets: "Boston Globe", "Kyiv Post", "Tarn Evening Mail". Lower case. */
export const outletHeads: ReadonlySet<string> = new Set(
  `times post news herald tribune journal gazette chronicle globe telegraph mail mirror express standard observer guardian courier dispatch examiner sentinel star sun
   radio tv television magazine newspaper daily weekly bulletin ledger review wire newswire pravda zeitung shimbun ilbo enquirer inquirer bee advertiser argus echo press today`
    .trim()
    .split(/\s+/),
)
