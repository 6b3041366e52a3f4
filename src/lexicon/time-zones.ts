/** "5 p.m. EST", "1500 GMT", "10 a.m. Moscow time": offsets from UTC as ISO 8601 writes them. */

export const timeZones: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', ''],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['ct', ''],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['mt', ''],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['pt', ''],
])

/** Zones of which the offset changes with the season, or that only a place tells: the words are read, no offset is claimed. */
export const zoneWords: ReadonlySet<string> = new Set(
  'eastern central pacific mountain moscow kyiv beijing tokyo london greenwich local'.split(' '),
)
