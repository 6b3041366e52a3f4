import { expect, test } from 'vitest'
import { compareTimes } from '../../../test/times.ts'

test.each([
  ['In {t:2014}, Russia took the peninsula. In {t:April}, fighting spread east.', '2014', '2014-04'],
  ['On {t:Monday 3 March 2014} troops landed. On {t:Friday} they took the base.', '2014-03-03', '2014-03-07'],
  [
    'He met her on {t:5 May 2012}. {t:Three days later} he left; {t:the following month} he came back.',
    '2012-05-05',
    '2012-05-08',
    '2012-06',
  ],
  [
    'It fell on {t:5 May 2012}. {t:The next morning} they fled, {t:that year} they returned.',
    '2012-05-05',
    '2012-05-06TMO',
    '2012',
  ],
  ['The firm earned less in {t:the third quarter} than {t:a year earlier}.', '2024-Q3', '2023-Q3'],
])('a story keeps its own time: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['Arms have flowed since {t:2022}, formalized in {t:June}.', '2022', '2024-06'],
  ['The {t:2015} treaty was broken. On {t:Monday} they met.', '2015', '2024-10-28'],
  ['In {t:2014}, they fled.\nOn {t:Monday} they came back.', '2014', '2024-10-28'],
  ['In {t:2014}, they fled. They will return in {t:January}.', '2014', '2025-01'],
])('the present stays the present: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})
