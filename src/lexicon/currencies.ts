/** Money: ISO 4217 codes with the words, nations and signs that stand for them. "Canadian dollars" is nation + word, "C$" a sign. */

interface Currency {
  readonly code: string
  /** Singular; plurals are formed. */
  readonly words: string
  /** Adjectives that make the word this one: "Canadian dollars". */
  readonly nations?: string
  readonly signs?: string
  /** The word alone means this currency. */
  readonly plain?: boolean
}

const table: readonly Currency[] = [
  {
    code: 'USD',
    words: 'dollar buck greenback usd',
    nations: 'us|u.s.|american|united states',
    signs: '$ US$ U.S.$ U.S$ USD$',
    plain: true,
  },
  { code: 'EUR', words: 'euro', signs: '€ EUR€', plain: true },
  { code: 'GBP', words: 'pound sterling quid', nations: 'british|uk|sterling', signs: '£ UK£', plain: true },
  { code: 'JPY', words: 'yen', nations: 'japanese', signs: '¥ JP¥', plain: true },
  { code: 'CNY', words: 'yuan renminbi kuai rmb', nations: 'chinese', signs: 'RMB CN¥ 元', plain: true },
  { code: 'RUB', words: 'ruble rouble', nations: 'russian', signs: '₽', plain: true },
  { code: 'UAH', words: 'hryvnia hryvnya', nations: 'ukrainian', signs: '₴', plain: true },
  { code: 'INR', words: 'rupee', nations: 'indian', signs: '₹ Rs Rs.', plain: true },
  { code: 'PKR', words: 'rupee', nations: 'pakistani' },
  { code: 'LKR', words: 'rupee', nations: 'sri lankan' },
  { code: 'KRW', words: 'won', nations: 'korean|south korean', signs: '₩', plain: true },
  { code: 'CAD', words: 'dollar', nations: 'canadian', signs: 'C$ CA$ Can$ CAD$ CDN$' },
  { code: 'AUD', words: 'dollar', nations: 'australian', signs: 'A$ AU$ AUD$' },
  { code: 'NZD', words: 'dollar', nations: 'new zealand', signs: 'NZ$' },
  { code: 'HKD', words: 'dollar', nations: 'hong kong', signs: 'HK$' },
  { code: 'SGD', words: 'dollar', nations: 'singapore|singaporean', signs: 'S$' },
  { code: 'TWD', words: 'dollar', nations: 'taiwan|taiwanese|new taiwan', signs: 'NT$' },
  { code: 'CHF', words: 'franc', nations: 'swiss', signs: 'CHF SFr' },
  { code: 'XAF', words: 'franc', nations: 'cfa' },
  { code: 'SEK', words: 'krona kronor', nations: 'swedish', plain: true },
  { code: 'NOK', words: 'krone kroner', nations: 'norwegian' },
  { code: 'DKK', words: 'krone kroner', nations: 'danish' },
  { code: 'ISK', words: 'krona kronur', nations: 'icelandic' },
  { code: 'PLN', words: 'zloty', nations: 'polish', signs: 'zł', plain: true },
  { code: 'CZK', words: 'koruna crown', nations: 'czech' },
  { code: 'HUF', words: 'forint', nations: 'hungarian', plain: true },
  { code: 'RON', words: 'leu lei', nations: 'romanian' },
  { code: 'BGN', words: 'lev', nations: 'bulgarian' },
  { code: 'TRY', words: 'lira', nations: 'turkish', signs: '₺', plain: true },
  { code: 'LBP', words: 'pound lira', nations: 'lebanese' },
  { code: 'SYP', words: 'pound', nations: 'syrian' },
  { code: 'EGP', words: 'pound', nations: 'egyptian' },
  { code: 'ILS', words: 'shekel', nations: 'israeli', signs: '₪ NIS', plain: true },
  { code: 'AED', words: 'dirham', nations: 'emirati|uae', plain: true },
  { code: 'SAR', words: 'riyal', nations: 'saudi', plain: true },
  { code: 'QAR', words: 'riyal', nations: 'qatari' },
  { code: 'IRR', words: 'rial', nations: 'iranian', plain: true },
  { code: 'YER', words: 'rial', nations: 'yemeni' },
  { code: 'IQD', words: 'dinar', nations: 'iraqi' },
  { code: 'KWD', words: 'dinar', nations: 'kuwaiti' },
  { code: 'JOD', words: 'dinar', nations: 'jordanian' },
  { code: 'LYD', words: 'dinar', nations: 'libyan' },
  { code: 'RSD', words: 'dinar', nations: 'serbian' },
  { code: 'AFN', words: 'afghani', plain: true },
  { code: 'ZAR', words: 'rand', nations: 'south african', plain: true },
  { code: 'NGN', words: 'naira', nations: 'nigerian', signs: '₦', plain: true },
  { code: 'GHS', words: 'cedi', nations: 'ghanaian', signs: '₵', plain: true },
  { code: 'KES', words: 'shilling', nations: 'kenyan', signs: 'Sh KSh Ksh' },
  { code: 'UGX', words: 'shilling', nations: 'ugandan' },
  { code: 'ETB', words: 'birr', nations: 'ethiopian', plain: true },
  { code: 'BRL', words: 'real reais', nations: 'brazilian', signs: 'R$' },
  { code: 'MXN', words: 'peso', nations: 'mexican', signs: 'Mex$ MX$ MXN$ MEX$' },
  { code: 'ARS', words: 'peso', nations: 'argentine|argentinian' },
  { code: 'CLP', words: 'peso', nations: 'chilean' },
  { code: 'COP', words: 'peso', nations: 'colombian' },
  { code: 'PHP', words: 'peso', nations: 'philippine|filipino', signs: '₱' },
  { code: 'CUP', words: 'peso', nations: 'cuban' },
  { code: 'CRC', words: 'colon', nations: 'costa rican', signs: '₡' },
  { code: 'PEN', words: 'sol', nations: 'peruvian' },
  { code: 'VES', words: 'bolivar', nations: 'venezuelan', plain: true },
  { code: 'THB', words: 'baht', nations: 'thai', signs: '฿', plain: true },
  { code: 'VND', words: 'dong', nations: 'vietnamese', signs: '₫', plain: true },
  { code: 'IDR', words: 'rupiah', nations: 'indonesian', signs: 'Rp', plain: true },
  { code: 'MYR', words: 'ringgit', nations: 'malaysian', signs: 'RM', plain: true },
  { code: 'BDT', words: 'taka', nations: 'bangladeshi', plain: true },
  { code: 'LAK', words: 'kip', nations: 'lao', signs: '₭', plain: true },
  { code: 'KZT', words: 'tenge', nations: 'kazakh', signs: '₸', plain: true },
  { code: 'GEL', words: 'lari', nations: 'georgian', signs: '₾', plain: true },
  { code: 'DEM', words: 'mark deutschmark', nations: 'german|deutsche|west german' },
  { code: 'FIM', words: 'markka', nations: 'finnish', plain: true },
  { code: 'NLG', words: 'guilder', nations: 'dutch|netherlands', plain: true },
  { code: 'FRF', words: 'franc', nations: 'french' },
  { code: 'ITL', words: 'lira lire', nations: 'italian' },
  { code: 'BOB', words: 'boliviano', nations: 'bolivian', plain: true },
  { code: 'DOP', words: 'peso', nations: 'dominican' },
  { code: 'DZD', words: 'dinar', nations: 'algerian' },
  { code: 'MAD', words: 'dirham', nations: 'moroccan' },
  { code: 'TND', words: 'dinar', nations: 'tunisian' },
  { code: 'TZS', words: 'shilling', nations: 'tanzanian' },
  { code: 'ZMW', words: 'kwacha', nations: 'zambian', plain: true },
  { code: 'SDG', words: 'pound', nations: 'sudanese' },
  { code: 'MMK', words: 'kyat', nations: 'burmese|myanmar', plain: true },
  { code: 'MNT', words: 'tugrik', nations: 'mongolian', plain: true },
  { code: 'NPR', words: 'rupee', nations: 'nepalese|nepali' },
  { code: 'UZS', words: 'som sum', nations: 'uzbek' },
  { code: 'AMD', words: 'dram', nations: 'armenian' },
  { code: 'AZN', words: 'manat', nations: 'azerbaijani', plain: true },
  { code: 'BYN', words: 'ruble rouble', nations: 'belarusian' },
  { code: 'MDL', words: 'leu lei', nations: 'moldovan' },
  { code: 'HRK', words: 'kuna', nations: 'croatian', plain: true },
  { code: 'UYU', words: 'peso', nations: 'uruguayan' },
  { code: 'KPW', words: 'won', nations: 'north korean' },
  { code: 'BTC', words: 'bitcoin', signs: '₿', plain: true },
] // prettier-ignore

/** Money whose word alone does not say whose: no code then. */
const unplaced =
  'peso franc krone kroner dinar shilling peseta mark deutschmark satoshi cent penny pence kopek kopeck eurocent'

/** Words in the singular or plural → code; undefined where several states have such money. */
export const moneyWords: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...unplaced.split(' ').flatMap((word) => forms(word).map((form): [string, undefined] => [form, undefined])),
  ...table
    .filter(({ plain }) => plain)
    .flatMap(({ code, words }) =>
      words.split(' ').flatMap((word) => forms(word).map((form): [string, string] => [form, code])),
    ),
])

/** "canadian dollars" → CAD, in lower case, words parted by one space. */
export const nationMoney: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ code, words, nations }) =>
    (nations?.split('|') ?? []).flatMap((nation) =>
      words.split(' ').flatMap((word) => forms(word).map((form): [string, string] => [`${nation} ${form}`, code])),
    ),
  ),
)

/** As written, case kept: "$", "US$", "Rs". */
export const moneySigns: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ code, signs }) => (signs?.split(' ') ?? []).map((sign): [string, string] => [sign, code])),
)

export const moneyCodes: ReadonlySet<string> = new Set(table.map(({ code }) => code))

function forms(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [word, `${word}s`, `${word.slice(0, -1)}ies`]
  return [word, `${word}s`]
}
