import { describe, expect, test } from 'vitest'
import { escapeHtml, safeAddress } from './escape.ts'

test('nothing in a text can end an element or an attribute', () => {
  expect(escapeHtml(`</script><!-- " ' \` & >`)).toBe('&lt;/script&gt;&lt;!-- &quot; &#39; &#96; &amp; &gt;')
  expect(escapeHtml('a\0b\rc')).toBe('a�b&#13;c')
})

describe('only http and https become links', () => {
  for (const url of ['https://courier.example/a?b=c#d', 'http://courier.example']) {
    test(url, () => expect(safeAddress(url)).toBe(url))
  }
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://courier.example',
    'data:text/html,hello',
    'https://courier.example/" onclick="x',
    "https://courier.example/'x",
    'https://courier.example/\nx',
    '//courier.example',
    'file:///etc/passwd',
    '',
  ]) {
    test(JSON.stringify(url), () => expect(safeAddress(url)).toBeUndefined())
  }
})
