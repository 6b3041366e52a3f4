/** How large a unit is, by its UCUM code, so that figures in different units can be laid side by side (NIST SP 811, appendix B; UCUM). */
export interface UnitSize {
  readonly dimension: 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'energy' | 'power'
  /** In metres, square metres, cubic metres, kilograms, metres a second, joules, watts. */
  readonly size: number
}

const sizes: Readonly<Record<UnitSize['dimension'], string>> = {
  length:
    'nm 1e-9, um 1e-6, mm 0.001, cm 0.01, dm 0.1, m 1, km 1000, [in_i] 0.0254, [ft_i] 0.3048, [yd_i] 0.9144, [mi_i] 1609.344, [nmi_i] 1852, [ly] 9.4607304725808e15',
  area: 'mm2 1e-6, cm2 1e-4, m2 1, har 1e4, km2 1e6, [in_i]2 6.4516e-4, [ft_i]2 0.09290304, [yd_i]2 0.83612736, [acr_us] 4046.872609874252, [mi_us]2 2589998.470319521',
  volume:
    'mL 1e-6, cm3 1e-6, cL 1e-5, L 0.001, m3 1, km3 1e9, [in_i]3 1.6387064e-5, [ft_i]3 0.028316846592, [yd_i]3 0.764554857984, [pt_us] 4.73176473e-4, [qt_us] 9.46352946e-4, [gal_us] 0.003785411784, [bbl_us] 0.158987294928, [mi_i]3 4168181825.440579',
  mass: 'ug 1e-9, mg 1e-6, g 0.001, kg 1, t 1000, [oz_av] 0.028349523125, [lb_av] 0.45359237, [ston_av] 907.18474, [lton_av] 1016.0469088',
  speed: 'm/s 1, km/h 0.2777777777777778, [mi_i]/h 0.44704, [kn_i] 0.5144444444444445',
  energy: 'J 1, kJ 1000, W.h 3600, kW.h 3.6e6, MW.h 3.6e9, GW.h 3.6e12, TW.h 3.6e15',
  power: 'W 1, kW 1000, MW 1e6, GW 1e9, TW 1e12',
}

const table: ReadonlyMap<string, UnitSize> = new Map(
  Object.entries(sizes).flatMap(([dimension, units]) =>
    units.split(', ').map((unit) => {
      const [code, size] = unit.split(' ') as [string, string]
      return [code, { dimension: dimension as UnitSize['dimension'], size: Number(size) }] as const
    }),
  ),
)

/** `undefined` where the unit has no fixed size, or none that is known. */
export function unitSize(code: string | undefined): UnitSize | undefined {
  return code === undefined ? undefined : table.get(code)
}
