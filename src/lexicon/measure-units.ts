/** Units of measure, SI and customary, with their UCUM code (ucum.org). "square miles", "km/h" and "MW" are rows of one table. */

interface Unit {
  readonly code: string
  /** Words in the singular, in lower case, with "|" between. */
  readonly words: string
  /** Case kept. A symbol of one letter must touch its number: "300m". */
  readonly symbols?: string
}

const table: readonly Unit[] = [
  { code: 'km', words: 'kilometre|kilometer|klick', symbols: 'km|kms|KM' },
  { code: 'm', words: 'metre|meter', symbols: 'm' },
  { code: 'dm', words: 'decimetre|decimeter', symbols: 'dm' },
  { code: 'cm', words: 'centimetre|centimeter', symbols: 'cm' },
  { code: 'mm', words: 'millimetre|millimeter', symbols: 'mm' },
  { code: 'um', words: 'micrometre|micrometer|micron', symbols: 'μm|µm' },
  { code: 'nm', words: 'nanometre|nanometer', symbols: 'nm' },
  { code: '[mi_i]', words: 'mile', symbols: 'mi' },
  { code: '[nmi_i]', words: 'nautical mile' },
  { code: '[ft_i]', words: 'foot|feet', symbols: 'ft|ft.|′' },
  { code: '[yd_i]', words: 'yard', symbols: 'yd|yds' },
  { code: '[in_i]', words: 'inch', symbols: 'in.|"|″' },
  { code: '[fth_i]', words: 'fathom' },
  { code: '[fur_us]', words: 'furlong' },
  { code: 'AU', words: 'astronomical unit' },
  { code: 'pc', words: 'parsec' },
  { code: '[ly]', words: 'light-year|light year' },
  { code: 'km2', words: 'square kilometre|square kilometer', symbols: 'sq km|sq. km|km²|km2' },
  { code: 'm2', words: 'square metre|square meter', symbols: 'sq m|sq. m|m²|m2' },
  { code: '[mi_us]2', words: 'square mile', symbols: 'sq mi|sq. mi' },
  { code: '[ft_i]2', words: 'square foot|square feet', symbols: 'sq ft|sq. ft|sq. ft.' },
  { code: '[acr_us]', words: 'acre' },
  { code: 'har', words: 'hectare', symbols: 'ha' },
  { code: 'm3', words: 'cubic metre|cubic meter', symbols: 'm³|m3' },
  { code: 'mm2', words: 'square millimetre|square millimeter', symbols: 'mm²|mm2' },
  { code: 'cm2', words: 'square centimetre|square centimeter', symbols: 'cm²|cm2' },
  { code: '[in_i]2', words: 'square inch', symbols: 'sq in' },
  { code: '[yd_i]2', words: 'square yard', symbols: 'sq yd' },
  { code: '[in_i]3', words: 'cubic inch' },
  { code: '[ft_i]3', words: 'cubic foot|cubic feet' },
  { code: 'cm3', words: 'cubic centimetre|cubic centimeter', symbols: 'cc|cm³' },
  { code: 'L', words: 'litre|liter', symbols: 'l|L' },
  { code: 'mL', words: 'millilitre|milliliter', symbols: 'ml|mL' },
  { code: 'cL', words: 'centilitre|centiliter', symbols: 'cl' },
  { code: 'km3', words: 'cubic kilometre|cubic kilometer', symbols: 'km³' },
  { code: '[mi_i]3', words: 'cubic mile' },
  { code: '[yd_i]3', words: 'cubic yard' },
  { code: '[acr_us].[ft_us]', words: 'acre-foot|acre-feet|acre foot|acre feet' },
  { code: '[foz_us]', words: 'fluid ounce', symbols: 'fl oz|fl. oz.' },
  { code: '[cup_us]', words: 'cup' },
  { code: '[gal_us]', words: 'gallon', symbols: 'gal' },
  { code: '[pt_us]', words: 'pint' },
  { code: '[qt_us]', words: 'quart' },
  { code: '[tsp_us]', words: 'teaspoon', symbols: 'tsp' },
  { code: '[tbs_us]', words: 'tablespoon', symbols: 'tbsp' },
  { code: '[bbl_us]', words: 'barrel', symbols: 'bbl' },
  { code: '[bu_us]', words: 'bushel' },
  { code: 'kg', words: 'kilogram|kilogramme|kilo', symbols: 'kg|kgs' },
  { code: 'g', words: 'gram|gramme', symbols: 'g' },
  { code: 'mg', words: 'milligram|milligramme', symbols: 'mg' },
  { code: 'ug', words: 'microgram|microgramme', symbols: 'μg|µg|mcg' },
  { code: 'Mt', words: 'megatonne' },
  { code: 'Gt', words: 'gigatonne|gigaton' },
  { code: 't', words: 'tonne|metric ton|metric tonne', symbols: 't' },
  { code: '[ston_av]', words: 'ton|short ton' },
  { code: '[lton_av]', words: 'long ton' },
  { code: '[lb_av]', words: '', symbols: 'lb|lbs|lb.|lbs.' },
  { code: '[oz_av]', words: 'ounce', symbols: 'oz' },
  { code: '[stone_av]', words: 'stone' },
  { code: 'car_m', words: 'carat' },
  {
    code: 'km/h',
    words: 'kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour',
    symbols: 'km/h|kph|kmh|kmph|km/hr|km per hour',
  },
  { code: '[mi_i]/h', words: 'mile per hour|mile an hour', symbols: 'mph|MPH' },
  { code: 'm/s', words: 'metre per second|meter per second|metre a second', symbols: 'm/s|m per second' },
  { code: '[ft_i]/s', words: 'foot per second|feet per second' },
  { code: '[kn_i]', words: 'knot', symbols: 'kt|kts' },
  {
    code: 'Cel',
    words:
      'degree celsius|degree centigrade|celsius|celcius|centigrade|centigrate|degree celcius|degree c|deg celsius|deg c',
    symbols: '°C|° C|°c|℃|C|° Celsius|°Celsius',
  },
  {
    code: '[degF]',
    words: 'degree fahrenheit|fahrenheit|farenheit|degree farenheit|degree f|deg fahrenheit|deg f',
    symbols: '°F|° F|°f|℉|F|° Fahrenheit|°Fahrenheit',
  },
  { code: 'K', words: 'kelvin|degree kelvin' },
  { code: 'deg', words: 'degree|deg', symbols: '°|deg.' },
  { code: 'rad', words: 'radian', symbols: 'rad' },
  { code: 'ms', words: 'millisecond', symbols: 'ms' },
  { code: 'us', words: 'microsecond', symbols: 'μs|µs' },
  { code: 'ns', words: 'nanosecond', symbols: 'ns' },
  { code: 'W', words: 'watt', symbols: 'W' },
  { code: 'kW', words: 'kilowatt', symbols: 'kW' },
  { code: 'MW', words: 'megawatt', symbols: 'MW' },
  { code: 'GW', words: 'gigawatt', symbols: 'GW' },
  { code: 'TW', words: 'terawatt', symbols: 'TW' },
  { code: 'kW.h', words: 'kilowatt hour|kilowatt-hour', symbols: 'kWh' },
  { code: 'MW.h', words: 'megawatt hour|megawatt-hour', symbols: 'MWh' },
  { code: 'GW.h', words: 'gigawatt hour|gigawatt-hour', symbols: 'GWh' },
  { code: 'TW.h', words: 'terawatt hour|terawatt-hour', symbols: 'TWh' },
  { code: '[HP]', words: 'horsepower', symbols: 'hp|bhp' },
  { code: 'W.h', words: 'watt hour|watt-hour', symbols: 'Wh' },
  { code: 'eV', words: 'electronvolt|electron volt', symbols: 'eV' },
  { code: 'MeV', words: 'megaelectronvolt', symbols: 'MeV' },
  { code: 'GeV', words: 'gigaelectronvolt', symbols: 'GeV' },
  { code: 'TeV', words: 'teraelectronvolt', symbols: 'TeV' },
  { code: 'J', words: 'joule' },
  { code: 'kJ', words: 'kilojoule', symbols: 'kJ' },
  { code: 'cal', words: 'calorie' },
  { code: 'kcal', words: 'kilocalorie', symbols: 'kcal' },
  { code: '[Btu]', words: 'british thermal unit', symbols: 'BTU|Btu' },
  { code: 'V', words: 'volt', symbols: 'V' },
  { code: 'kV', words: 'kilovolt', symbols: 'kV' },
  { code: 'A', words: 'amp|ampere' },
  { code: 'Hz', words: 'hertz', symbols: 'Hz' },
  { code: 'kHz', words: 'kilohertz', symbols: 'kHz' },
  { code: 'MHz', words: 'megahertz', symbols: 'MHz' },
  { code: 'GHz', words: 'gigahertz', symbols: 'GHz' },
  { code: 'Pa', words: 'pascal' },
  { code: 'hPa', words: 'hectopascal' },
  { code: 'kPa', words: 'kilopascal', symbols: 'kPa' },
  { code: 'MPa', words: 'megapascal', symbols: 'MPa' },
  { code: 'GPa', words: 'gigapascal', symbols: 'GPa' },
  { code: 'mm[Hg]', words: 'millimetre of mercury|millimeter of mercury', symbols: 'mmHg' },
  { code: 'atm', words: 'atmosphere' },
  { code: 'bar', words: '', symbols: 'bar' },
  { code: 'mbar', words: 'millibar', symbols: 'mbar|hPa' },
  { code: '[psi]', words: 'pound per square inch', symbols: 'psi' },
  { code: 'N', words: 'newton' },
  { code: 'Gy', words: '', symbols: 'Gy' },
  { code: 'mGy', words: 'milligray', symbols: 'mGy' },
  { code: 'dB', words: 'decibel', symbols: 'dB' },
  { code: 'Bq', words: 'becquerel' },
  { code: 'Sv', words: 'sievert', symbols: 'Sv' },
  { code: 'uSv', words: 'microsievert', symbols: 'μSv|µSv' },
  { code: 'mSv', words: 'millisievert', symbols: 'mSv' },
  { code: 'kt{TNT}', words: 'kiloton|kilotonne' },
  { code: 'Mt{TNT}', words: 'megaton' },
  { code: 'bit', words: 'bit' },
  { code: 'By', words: 'byte' },
  { code: 'kBy', words: 'kilobyte', symbols: 'KB|kB' },
  { code: 'MBy', words: 'megabyte|meg', symbols: 'MB|Mb|mb' },
  { code: 'GBy', words: 'gigabyte|gig', symbols: 'GB|Gb|gb' },
  { code: 'TBy', words: 'terabyte', symbols: 'TB|tb' },
  { code: 'PBy', words: 'petabyte', symbols: 'PB' },
  { code: 'EBy', words: 'exabyte', symbols: 'EB' },
  { code: 'kbit', words: 'kilobit' },
  { code: 'Tbit', words: 'terabit' },
  { code: 'Mbit', words: 'megabit' },
  { code: 'Gbit', words: 'gigabit' },
  { code: 'Mbit/s', words: 'megabit per second', symbols: 'Mbps' },
  { code: 'Gbit/s', words: 'gigabit per second', symbols: 'Gbps' },
  { code: '[ppth]', words: 'per mille|part per thousand', symbols: '‰' },
  { code: '[ppm]', words: 'part per million', symbols: 'ppm' },
  { code: '[ppb]', words: 'part per billion', symbols: 'ppb' },
  { code: '[pp]', words: 'percentage point' },
  { code: '[bp]', words: 'basis point' },
  { code: '[pt]', words: 'point' },
  { code: '[MP]', words: 'megapixel' },
] // prettier-ignore

/** What UCUM has no code for. */
const uncoded: ReadonlySet<string> = new Set(['[pp]', '[bp]', '[pt]', '[MP]', 'kt{TNT}', 'Mt{TNT}'])

export interface UnitEntry {
  readonly code: string | undefined
  /** "°C" and "C" touch their number; "miles" need not. */
  readonly symbol: boolean
}

/** Words in lower case, singular and plural; words parted by a space. */
export const measureWords: ReadonlyMap<string, UnitEntry> = new Map(
  table.flatMap(({ code, words }) =>
    words === '' ? [] : words.split('|').flatMap((word) => forms(word).map((form) => entry(form, code, false))),
  ),
)

/** Symbols, case kept, the tokens of which touch each other: "km/h" is written whole. */
export const measureSymbols: ReadonlyMap<string, UnitEntry> = new Map(
  table.flatMap(({ code, symbols }) => symbols?.split('|').map((symbol) => entry(symbol, code, true)) ?? []),
)

function entry(form: string, code: string, symbol: boolean): [string, UnitEntry] {
  return [form, { code: uncoded.has(code) ? undefined : code, symbol }]
}

/** "mile per hour" has its plural on the word before "per", "square mile" on the last, "degree celsius" on the first. */
function forms(word: string): string[] {
  const words = word.split(' ')
  const tail = words.findIndex((one) =>
    /^(?:per|of|an?|celsius|fahrenheit|celcius|farenheit|centigrade|kelvin|c|f)$/.test(one),
  )
  const head = tail > 0 ? tail - 1 : words.length - 1
  words[head] += /(?:x|ch|sh)$/.test(words[head]!) ? 'es' : 's'
  return [word, words.join(' ')]
}
