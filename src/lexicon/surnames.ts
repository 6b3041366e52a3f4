/** Surnames that the news writes without a first name: "whether it is Clinton or Trump". Lower case; none that is also a state, a common word or a first name. */
export function isKnownSurname(lower: string): boolean {
  return surnames.has(lower)
}

const surnames: ReadonlySet<string> = new Set(
  `trump clinton obama biden bush reagan nixon kennedy roosevelt eisenhower pence cheney kerry blinken pompeo tillerson rumsfeld kissinger mcconnell pelosi schumer mccain romney gingrich sanders rubio
   cruz christie giuliani comey mueller bannon manafort kushner yellen bernanke greenspan powell zelensky zelenskyy zelenskiy poroshenko yanukovych tymoshenko putin medvedev yeltsin gorbachev lavrov peskov shoigu navalny
   prigozhin lukashenko lukashenka merkel scholz steinmeier kohl schröder schroeder baerbock macron hollande sarkozy chirac mitterrand draghi renzi berlusconi meloni sanchez rajoy zapatero
   thatcher blair sunak starmer truss corbyn farage osborne netanyahu rabin peres olmert gantz lapid arafat sinwar haniyeh nasrallah assad mubarak sisi morsi gaddafi gadhafi qaddafi
   khamenei khomeini rouhani raisi ahmadinejad zarif soleimani erdogan erdoğan gulen maliki abadi talabani barzani karzai ghani musharraf bhutto sharif modi gandhi vajpayee rajapaksa sirisena hasina
   jinping deng duterte aquino widodo suharto mahathir najib thaksin prayuth abe kishida koizumi suga noda kuczynski bolsonaro lula rousseff temer macri kirchner
   maduro chavez chávez castro morales correa ortega fujimori pinochet trudeau mulroney turnbull abbott gillard rudd albanese ardern mandela zuma ramaphosa mbeki mugabe mnangagwa kagame museveni kenyatta
   buhari obasanjo tinubu kabila tshisekedi mobutu rutte orban orbán tusk kaczynski duda kaczyński stoltenberg rasmussen juncker barroso lagarde strauss-kahn georgieva blatter infantino annan
   guterres snowden assange zuckerberg bezos musk gates buffett soros murdoch wolfowitz greenberg weinstein epstein kavanaugh scalia ginsburg sotomayor garland souter
   alito dershowitz hannity o'reilly maddow`
    .trim()
    .split(/\s+/),
)

/** First names of presidents whose families are in the news too: "President Obama" is not Michelle Obama. Lower case. */
export const presidents: ReadonlyMap<string, readonly string[]> = new Map([
  ['obama', ['barack']],
  ['trump', ['donald']],
  ['clinton', ['bill', 'william']],
  ['bush', ['george']],
  ['biden', ['joe', 'joseph']],
  ['macron', ['emmanuel']],
  ['zelensky', ['volodymyr']],
  ['zelenskyy', ['volodymyr']],
])
