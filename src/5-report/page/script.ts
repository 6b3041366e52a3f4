/**
 * The one script of the page. Everything is in the page already, and readable without it; the script marks evidence in the
 * document beside a line, lists the lines that rest on a sentence, filters, and answers keys. It holds no text of a document
 * and writes none as HTML.
 */
export const script = String.raw`
(function () {
  'use strict'
  // At once, before anything is drawn: what is folded away is never laid out.
  document.documentElement.classList.add('js')
  addEventListener('DOMContentLoaded', function () {
  var body = document.body
  var report = byId('report'), pane = byId('documents'), pages = byId('pages'), made = byId('made'), choice = byId('choice')
  var filter = byId('filter'), matches = byId('matches'), live = byId('live'), help = byId('help'), letters = byId('letters'), hint = byId('hint')
  var here = [], lit = [], origin = null, keyed = false
  made.hidden = true

  function byId(id) { return document.getElementById(id) }
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)) }
  function calm() { return matchMedia('(prefers-reduced-motion: reduce)').matches }
  function narrow() { return matchMedia('(max-width: 56rem)').matches }
  function lineOf(target) { return target && target.closest ? target.closest('.line') : null }

  // "0:340-380,400-420;2:5-9" → documents and spans
  function evidence(line) {
    var data = line.getAttribute('data-e')
    return data ? data.split(';').map(function (entry) {
      var parts = entry.split(':')
      return { page: Number(parts[0]), spans: parts[1] ? parts[1].split(',').map(function (span) { return span.split('-').map(Number) }) : [] }
    }) : []
  }

  function sentencesOf(page) {
    return page.sentences || (page.sentences = all('.s', page).map(function (element) {
      var start = Number(element.getAttribute('data-a'))
      return { element: element, start: start, end: start + element.textContent.length }
    }))
  }

  function clear() {
    here.forEach(function (line) { line.classList.remove('here') })
    lit.forEach(function (sentence) { sentence.classList.remove('lit') })
    here = []; lit = []
    if (window.CSS && CSS.highlights) CSS.highlights.delete('evidence')
    made.hidden = true
    made.textContent = ''
  }

  function show(page) {
    all('.page.shown').forEach(function (other) { if (other !== page) other.classList.remove('shown') })
    page.classList.add('shown')
    choice.value = page.id
  }

  function scrollTo(element) {
    if (!element) { pages.scrollTop = 0; return }
    var box = element.getBoundingClientRect(), frame = pages.getBoundingClientRect()
    var top = pages.scrollTop + box.top - frame.top - Math.max(24, (frame.height - box.height) / 3)
    pages.scrollTo({ top: Math.max(0, top), behavior: calm() ? 'auto' : 'smooth' })
  }

  function openSheet() { body.classList.add('sheet'); hint.hidden = true }

  // Marks what a line rests on; target is the id of the sentence or page to go to, the first by default.
  function open(line, target, move) {
    clear()
    here = [line]
    line.classList.add('here')
    reveal(line)
    origin = line
    var ranges = [], first = null, firstPage = null
    evidence(line).forEach(function (entry) {
      var page = byId('d' + (entry.page + 1))
      if (!page) return
      firstPage = firstPage || page
      var sentences = sentencesOf(page)
      entry.spans.forEach(function (span) {
        var low = 0, high = sentences.length
        while (low < high) { var middle = (low + high) >> 1; if (sentences[middle].end <= span[0]) low = middle + 1; else high = middle }
        for (; low < sentences.length && sentences[low].start < span[1]; low++) {
          var sentence = sentences[low], node = sentence.element.firstChild
          sentence.element.classList.add('lit')
          lit.push(sentence.element)
          first = first || sentence.element
          if (!node) continue
          var range = document.createRange()
          range.setStart(node, Math.max(0, span[0] - sentence.start))
          range.setEnd(node, Math.min(node.length, span[1] - sentence.start))
          ranges.push(range)
        }
      })
    })
    if (window.CSS && CSS.highlights && window.Highlight && ranges.length) {
      var marks = new Highlight()
      ranges.forEach(function (range) { marks.add(range) })
      CSS.highlights.set('evidence', marks)
    }
    var wanted = target ? byId(target) : first
    var page = wanted ? wanted.closest('.page') : firstPage
    remember(line.id)
    explain(line)
    if (!page) return
    openSheet()
    show(page)
    scrollTo(wanted === page ? null : wanted)
    if (narrow()) line.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
    if (move && wanted) focus(wanted)
    live.textContent = hint.getAttribute('data-showing') + ' ' + (wanted && wanted.id ? label(wanted.id) : '')
  }

  function label(id) { return id.replace(/^d(\d+)(?:-s(\d+))?$/, function (_, page, sentence) { return 'D' + page + (sentence ? ' §' + sentence : '') }) }

  function focus(element) {
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
    element.focus({ preventScroll: true, focusVisible: keyed })
  }

  // Says how the worked-out words of a line were worked out.
  function explain(line) {
    var values = all(':scope > .row .v[title]', line)
    if (!values.length) return
    made.hidden = false
    made.appendChild(make('h3', hint.getAttribute('data-worked')))
    var list = made.appendChild(make('ul'))
    values.forEach(function (value) {
      var item = list.appendChild(make('li', value.textContent))
      item.appendChild(make('span', ': ' + value.title, 'in'))
    })
    made.scrollTop = 0
  }

  // What was made of a sentence: the lines that rest on it.
  function rests(sentence) {
    var ids = (sentence.getAttribute('data-l') || '').split(' ').filter(Boolean)
    if (!ids.length) return
    clear()
    origin = null
    sentence.classList.add('lit')
    lit = [sentence]
    made.hidden = false
    made.appendChild(make('h3', hint.getAttribute('data-lines') + ' ' + label(sentence.id)))
    var list = made.appendChild(make('ul'))
    ids.forEach(function (id) {
      var line = byId(id)
      if (!line) return
      here.push(line)
      line.classList.add('here')
      var link = make('a', short(line.querySelector('.text').textContent))
      link.href = '#' + id
      var item = list.appendChild(make('li'))
      item.appendChild(make('span', line.closest('section').querySelector('h2').firstChild.textContent + ': ', 'in'))
      item.appendChild(link)
    })
    made.scrollTop = 0
    openSheet()
    show(sentence.closest('.page'))
    scrollTo(sentence)
    remember(sentence.id)
    if (!narrow() && here[0]) {
      reveal(here[0])
      here[0].scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
    }
    live.textContent = here.length + ' · ' + hint.getAttribute('data-lines') + ' ' + label(sentence.id)
  }

  function make(name, text, className) {
    var element = document.createElement(name)
    if (text !== undefined) element.textContent = text
    if (className) element.className = className
    return element
  }
  var listed = null
  function lines() {
    if (!listed) { listed = all('.line', report); listed.forEach(function (line, place) { line.place = place }) }
    return listed
  }
  function short(text) { text = text.trim(); return text.length > 110 ? text.slice(0, 108) + '…' : text }

  function remember(id) { try { history.replaceState(null, '', '#' + id) } catch (error) { /* a page without an address of its own */ } }

  // A line that is folded away, and those that it stands under.
  function reveal(line) {
    for (var outer = line; outer; outer = lineOf(outer.parentElement)) if (outer.classList.contains('extra')) outer.classList.remove('extra')
  }
  // A hundred at a time: laying out ten thousand lines takes a browser many seconds.
  function unfold(button) {
    var folded = all(':scope > .extra', button.previousElementSibling)
    folded.slice(0, 100).forEach(function (line) { line.classList.remove('extra') })
    button.textContent = button.textContent.replace(/\d+/, Math.max(0, folded.length - 100))
    button.hidden = folded.length <= 100
    if (folded[0]) focus(folded[0])
  }

  function back() {
    body.classList.remove('sheet')
    clear()
    if (origin) { focus(origin); origin.scrollIntoView({ block: 'nearest' }) }
  }

  function follow() {
    var target = byId(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    if (target.classList.contains('line')) { open(target); target.scrollIntoView({ block: narrow() ? 'start' : 'center' }); focus(target) }
    else if (target.classList.contains('s')) { show(target.closest('.page')); openSheet(); rests(target); scrollTo(target); focus(target) }
    else if (target.classList.contains('page')) { show(target); openSheet(); pages.scrollTop = 0 }
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a')
    var line = lineOf(event.target)
    if (link && link.classList.contains('n')) {
      event.preventDefault()
      rests(byId(link.getAttribute('data-s')))
      return
    }
    if (link && line && link.closest('.cites')) {
      event.preventDefault()
      open(line, link.getAttribute('href').slice(1), narrow())
      return
    }
    if (link && made.contains(link)) {
      event.preventDefault()
      var chosen = byId(link.getAttribute('href').slice(1))
      open(chosen)
      chosen.scrollIntoView({ block: narrow() ? 'start' : 'center', behavior: calm() ? 'auto' : 'smooth' })
      focus(chosen)
      return
    }
    if (event.target.classList.contains('more')) { unfold(event.target); return }
    if (link || String(getSelection())) return
    var sentence = event.target.closest('.s')
    if (sentence) { rests(sentence); return }
    if (line && line.hasAttribute('data-e')) { focus(line); open(line) }
  })

  byId('close').addEventListener('click', back)
  byId('keys').addEventListener('click', function () { help.showModal() })
  byId('done').addEventListener('click', function () { help.close() })
  choice.addEventListener('change', function () { clear(); show(byId(choice.value)); pages.scrollTop = 0 })
  filter.addEventListener('input', function () { clearTimeout(filter.timer); filter.timer = setTimeout(sift, 80) })

  function sift() {
    var wanted = filter.value.trim().toLowerCase()
    all('.found', report).forEach(function (line) { line.classList.remove('found') })
    report.classList.toggle('filtering', wanted !== '')
    matches.textContent = ''
    if (wanted === '') return
    var count = 0
    lines().forEach(function (line) {
      line.words = line.words || line.firstElementChild.textContent.toLowerCase()
      if (line.words.indexOf(wanted) < 0) return
      count++
      line.closest('section').classList.add('found')
      all('.line', line).concat(line).forEach(function (inner) { inner.classList.add('found') })
      for (var outer = lineOf(line.parentElement); outer; outer = lineOf(outer.parentElement)) outer.classList.add('found')
    })
    matches.textContent = count + ' ' + matches.getAttribute('data-words')
  }

  function step(by) {
    var list = lines(), from = lineOf(document.activeElement) || origin
    var at = from ? from.place + by : by > 0 ? 0 : -1
    while (list[at] && list[at].getClientRects().length === 0) at += by
    var next = list[at]
    if (!next) return
    focus(next)
    next.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' })
  }

  document.addEventListener('pointerdown', function () { keyed = false }, true)
  document.addEventListener('keydown', function (event) {
    keyed = true
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    var active = document.activeElement, typing = /^(INPUT|SELECT|TEXTAREA)$/.test(active.tagName)
    var key = event.key
    if (key === 'Escape') {
      if (active === filter) { filter.value = ''; sift(); filter.blur() } else back()
      return
    }
    if (typing) return
    var onLine = active.classList.contains('line')
    if (key === 'Enter' && onLine) { event.preventDefault(); open(active, null, true); return }
    if (key === 'Enter' && active.classList.contains('s')) { event.preventDefault(); rests(active); return }
    if (onLine && key === 'ArrowDown') { event.preventDefault(); step(1); return }
    if (onLine && key === 'ArrowUp') { event.preventDefault(); step(-1); return }
    if (!letters.checked) return
    if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else if (key === '/') { event.preventDefault(); filter.focus() }
    else if (key === '?') help.showModal()
  })

  addEventListener('hashchange', follow)
  var start = document.querySelector('.page')
  if (start) show(start)
  if (location.hash) follow()
  })
})()
`
