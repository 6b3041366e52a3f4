/**
 * Named days: "Christmas Eve", "Thanksgiving", "Election Day", "9/11". A rule says when one falls in a year;
 * days that happened once carry their date.
 */

type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month (Monday is 1); −1 is the last; `plus` days after it. */
  | {
      readonly kind: 'nth'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  /** Days after Easter Sunday of the Western churches. */
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'once'; readonly value: string }
  /** By a calendar of the moon: found, and left without a day. */
  | { readonly kind: 'moon' }

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: n,
  plus,
})
const moon: HolidayRule = { kind: 'moon' }
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus })

/** Keys are lower case, plain apostrophes, tokens parted by one space. The United States' day where countries differ. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ['new year eve', fixed(12, 31)],
  ['new year day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['ramadan', moon],
  ['eid al-fitr', moon],
  ['eid al - fitr', moon],
  ['eid al-adha', moon],
  ['eid al - adha', moon],
  ['islamic new year', moon],
  ['diwali', moon],
  ['yom kippur', moon],
  ['rosh hashanah', moon],
  ['hanukkah', moon],
  ['passover', moon],
  ['lunar new year', moon],
  ['chinese new year', moon],
  ['epiphany', fixed(1, 6)],
  ['mlk day', nth(1, 1, 3)],
  ["saint patrick 's day", fixed(3, 17)],
  ["int'l workers day", fixed(5, 1)],
  ["international workers ' day", fixed(5, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ["valentine 's day", fixed(2, 14)],
  ["presidents ' day", nth(2, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["international women 's day", fixed(3, 8)],
  ["st. patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ["mother 's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ["father 's day", nth(6, 7, 3)],
  ['independence day', fixed(7, 4)],
  ['the fourth of july', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['election day', nth(11, 1, 1, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ["st. andrew 's day", fixed(11, 30)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st. stephen 's day", fixed(12, 26)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['corpus christi', easter(60)],
  ['inauguration day', fixed(1, 20)],
  ['9 / 11', { kind: 'once', value: '2001-09-11' }],
  ['d - day', { kind: 'once', value: '1944-06-06' }],
  ['ve day', { kind: 'once', value: '1945-05-08' }],
  ['v - e day', { kind: 'once', value: '1945-05-08' }],
  ['vj day', { kind: 'once', value: '1945-08-15' }],
])

/** Longest key in tokens. */
export const longestHoliday = 5
