/**
 * How large a unit is, by its UCUM code, so that figures in different units can be laid side by side (NIST SP 811, appendix B; UCUM 2.1).
 * What the value is in the SI unit of its dimension: `value × size + offset`; only temperatures have an offset: 20 °C is 293.15 K.
 */
export interface UnitSize {
  readonly dimension: Dimension
  readonly size: number
  readonly offset: number
}

/** In metres, square metres, cubic metres, kilograms, metres a second, kelvins, joules, watts, pascals, bits, bits a second, seconds, hertz, radians, sieverts; parts of one. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'data rate'
  | 'time'
  | 'frequency'
  | 'angle'
  | 'dose'
  | 'ratio'

const sizes: Readonly<Record<Dimension, string>> = {
  length:
    'nm 1e-9, um 1e-6, mm 0.001, cm 0.01, dm 0.1, m 1, km 1000, [in_i] 0.0254, [ft_i] 0.3048, [yd_i] 0.9144, [mi_i] 1609.344, [nmi_i] 1852, [fth_i] 1.8288, [fur_us] 201.16840233680466, AU 149597870700, pc 3.0856775814913673e16, [ly] 9.4607304725808e15',
  area: 'mm2 1e-6, cm2 1e-4, m2 1, har 1e4, km2 1e6, [in_i]2 6.4516e-4, [ft_i]2 0.09290304, [yd_i]2 0.83612736, [acr_us] 4046.872609874252, [mi_us]2 2589998.470319521',
  volume:
    'mL 1e-6, cm3 1e-6, cL 1e-5, L 0.001, m3 1, km3 1e9, [in_i]3 1.6387064e-5, [ft_i]3 0.028316846592, [yd_i]3 0.764554857984, [tsp_us] 4.92892159375e-6, [foz_us] 2.95735295625e-5, [acr_us].[ft_us] 1233.4892384681, [tbs_us] 1.478676478125e-5, [cup_us] 2.365882365e-4, [pt_us] 4.73176473e-4, [qt_us] 9.46352946e-4, [gal_us] 0.003785411784, [bu_us] 0.03523907016688, [bbl_us] 0.158987294928, [mi_i]3 4168181825.440579',
  mass: 'ug 1e-9, mg 1e-6, g 0.001, kg 1, t 1000, Mt 1e9, Gt 1e12, car_m 2e-4, [oz_av] 0.028349523125, [lb_av] 0.45359237, [stone_av] 6.35029318, [ston_av] 907.18474, [lton_av] 1016.0469088',
  speed: 'm/s 1, km/h 0.2777777777777778, [ft_i]/s 0.3048, [mi_i]/h 0.44704, [kn_i] 0.5144444444444445',
  temperature: 'K 1, Cel 1 273.15, [degF] 0.5555555555555556 255.3722222222222',
  energy:
    'J 1, kJ 1000, eV 1.602176634e-19, MeV 1.602176634e-13, GeV 1.602176634e-10, TeV 1.602176634e-7, cal 4.184, kcal 4184, [Btu] 1055.05585262, W.h 3600, kW.h 3.6e6, MW.h 3.6e9, GW.h 3.6e12, TW.h 3.6e15',
  power: 'W 1, kW 1000, MW 1e6, GW 1e9, TW 1e12, [HP] 745.6998715822702',
  pressure:
    'Pa 1, hPa 100, kPa 1e3, MPa 1e6, GPa 1e9, mm[Hg] 133.322387415, atm 101325, mbar 100, bar 1e5, [psi] 6894.757293168361',
  data: 'bit 1, kbit 1e3, Tbit 1e12, Mbit 1e6, Gbit 1e9, By 8, kBy 8e3, MBy 8e6, GBy 8e9, TBy 8e12, PBy 8e15, EBy 8e18',
  'data rate': 'Mbit/s 1e6, Gbit/s 1e9',
  time: 'ns 1e-9, us 1e-6, ms 0.001, s 1, min 60, h 3600, d 86400, wk 604800, mo 2629800, a 31557600, 10.a 315576000, 100.a 3155760000',
  frequency: 'Hz 1, kHz 1e3, MHz 1e6, GHz 1e9',
  angle: 'rad 1, deg 0.017453292519943295',
  dose: 'uSv 1e-6, mSv 1e-3, Sv 1',
  ratio: '[ppb] 1e-9, [ppm] 1e-6, [ppth] 1e-3',
}

const table: ReadonlyMap<string, UnitSize> = new Map(
  Object.entries(sizes).flatMap(([dimension, units]) =>
    units.split(', ').map((unit) => {
      const [code, size, offset = 0] = unit.split(' ') as [string, string, string?]
      return [code, { dimension: dimension as Dimension, size: Number(size), offset: Number(offset) }] as const
    }),
  ),
)

/** `undefined` where the unit has no fixed size, or none that is known. */
export function unitSize(code: string | undefined): UnitSize | undefined {
  return code === undefined ? undefined : table.get(code)
}

/** The value in the SI unit of its dimension; as it is where the unit has no known size. */
export function inBase(value: number, code: string | undefined): number {
  const unit = unitSize(code)
  return unit === undefined ? value : value * unit.size + unit.offset
}

/** 20 feet in metres, 68 °F in °C; `undefined` where one of the units is not known, or they measure different things. */
export function convert(value: number, from: string | undefined, to: string | undefined): number | undefined {
  const [source, target] = [unitSize(from), unitSize(to)]
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined
  if (from === to) return value
  return (value * source.size + source.offset - target.offset) / target.size
}

/** A change or a distance between two values: "warmer by 9 °F" is 5 °C warmer. */
export function convertDifference(value: number, from: string | undefined, to: string | undefined): number | undefined {
  const [zero, end] = [convert(0, from, to), convert(value, from, to)]
  return zero === undefined || end === undefined ? undefined : end - zero
}

/** Which of several units a word is taken for; the text does not say. */
export const takenFor: ReadonlyMap<string, string> = new Map([
  ['[ston_av]', 'a ton is 2,000 pounds'],
  ['[gal_us]', 'a gallon is a US gallon of 3.785 litres'],
  ['[pt_us]', 'a pint is a US pint of 0.473 litres'],
  ['[qt_us]', 'a quart is a US quart of 0.946 litres'],
  ['[bbl_us]', 'a barrel is one of oil, 159 litres'],
  ['[bu_us]', 'a bushel is a US bushel of 35.2 litres'],
  ['[HP]', 'a horsepower is 746 watts'],
  ['kBy', 'a kilobyte is 1,000 bytes'],
  ['MBy', 'a megabyte is a million bytes'],
  ['GBy', 'a gigabyte is a billion bytes'],
  ['TBy', 'a terabyte is a trillion bytes'],
  ['mo', 'a month is a twelfth of a year of 365.25 days'],
  ['a', 'a year is 365.25 days'],
])
