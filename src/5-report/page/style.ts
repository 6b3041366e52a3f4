/**
 * The one style of the page. Two columns for reading, a sheet on narrow screens, footnotes on paper. One accent, the ochre of a
 * marker; serif for what documents say, sans serif for what we say about it.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf7; --ink: #1d1b16; --quiet: #605b50; --line: #dedacd; --pane: #f5f2e9;
  --accent: #80500a; --mark: #fae3b0; --mark-2: #f3c766;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171612; --ink: #e9e5da; --quiet: #a9a394; --line: #38352c; --pane: #1f1d18;
    --accent: #e6b45c; --mark: #453510; --mark-2: #7a5a12;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
ol, ul { list-style: none; }
button, select, input { font: inherit; font-size: .875rem; color: inherit; background: var(--paper); border: 1px solid var(--quiet);
  border-radius: 4px; padding: .25rem .6rem; min-height: 2rem; }
button { cursor: pointer; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; z-index: 9; }
[hidden] { display: none !important; }
.only-js { display: none; }
.js .only-js { display: revert; }
.quietly { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.desk { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); max-width: 100rem; margin: 0 auto; }
#report { padding: 2.5rem clamp(1rem, 3.4vw, 3.5rem) 6rem; min-width: 0; }
.masthead, section, .tools { max-width: 46rem; }
h1 { font: 600 clamp(1.6rem, 1.1rem + 1.7vw, 2.3rem)/1.18 var(--serif); letter-spacing: -.01em; text-wrap: balance; overflow-wrap: anywhere; }
h1 > .w:first-child:not(:only-child) { display: block; font: 600 .875rem/1.5 var(--sans); letter-spacing: 0; color: var(--quiet); margin-bottom: .3rem; }
.contents { margin: 1.4rem 0 0; padding: .8rem 0; border-block: 1px solid var(--line); font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
.contents a { color: var(--ink); text-decoration: none; display: inline-block; padding: .1rem 0; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents .none { color: var(--quiet); }
.count { color: var(--quiet); font-variant-numeric: tabular-nums; padding-left: .15em; }
.js .tools { display: flex; gap: .6rem; align-items: center; position: sticky; top: 0; z-index: 3; background: var(--paper);
  padding: .7rem 0; margin-top: .3rem; }
.tools input { flex: 1; min-width: 0; }
.matches { color: var(--quiet); font-size: .8125rem; white-space: nowrap; }

section { margin-top: 2.6rem; }
h2 { font: 600 1.05rem/1.3 var(--sans); letter-spacing: .005em; padding-top: .7rem; border-top: 2px solid var(--ink); }
.lead { color: var(--quiet); font-size: .875rem; margin: .15rem 0 .5rem; }
.empty { color: var(--quiet); padding: .5rem 0 0; font-size: .9375rem; }
.line { position: relative; padding: .75rem .6rem .75rem .75rem; margin-left: -.75rem; border-left: 3px solid transparent; }
.lines > .line + .line { border-top: 1px solid var(--line); }
.js .line[data-e] > .row { cursor: pointer; }
.js .line[data-e] > .row:hover { background: var(--pane); }
.line:focus-visible { outline-offset: -2px; }
.line.here { border-left-color: var(--accent); background: var(--pane); }
.text { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.48; overflow-wrap: anywhere; }
.text .w, .text .v { font-family: var(--sans); font-size: .92em; }
.text .v { font-weight: 500; }
.heads > .row .text { font-weight: 600; }
.heads > .row .text .w { font-weight: 500; }
.line:hover > .row .v[title], .line.here > .row .v[title] { text-decoration: underline dotted var(--quiet) 1px; text-underline-offset: .25em; }
.cites { font: .75rem/1.4 var(--sans); font-variant-numeric: tabular-nums; margin-left: .25em; color: var(--quiet); }
.cites a { text-decoration: none; white-space: nowrap; padding: .25em 0; }
.cites a:hover { text-decoration: underline; }
.fields { font-size: .8125rem; line-height: 1.5; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin-top: .3rem; }
.fields > div { display: flex; gap: .45em; min-width: 0; max-width: 100%; }
.fields .long { flex-basis: 100%; }
dt { flex: none; }
dd { color: var(--ink); min-width: 0; overflow-wrap: anywhere; }
dd .q { font-family: var(--serif); font-size: 1.06em; }
.dated > .row { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; }
.dated > .under { margin-left: 10.5rem; }
.when { font-size: .8125rem; line-height: 1.55; color: var(--ink); padding-top: .12rem; font-variant-numeric: tabular-nums; }
.under { margin-top: .35rem; border-left: 1px solid var(--line); }
.under .line { margin-left: 0; padding: .3rem .5rem .3rem .75rem; border-top: 0 !important; margin-left: -2px; }
.under .text { font-size: 1rem; }
#claims .dated > .row { grid-template-columns: 12.5rem minmax(0, 1fr); }
.group > .row .text, .group > .row .text .w { font: 600 .9375rem/1.5 var(--sans); }
.lines > .group { border-top: 1px solid var(--line); margin-top: .4rem; }
.group > .under { border-left: 0; margin-left: 0; }
.group > .under > .line { padding: .4rem .6rem .4rem .75rem; margin-left: 0; }
.group > .under > .line + .line { border-top: 1px solid var(--line) !important; }
#claims .under .line { padding-block: .12rem; }
#claims .group > .under .line { padding-block: .4rem; }
#claims .group > .under .text { font: 1rem/1.48 var(--serif); }
#claims .group > .under .text .w, #claims .group > .under .text .v { font: .92em/1.5 var(--sans); }
#claims .line:not(.group) > .under .text, #claims .line:not(.group) > .under .text .w { font: .875rem/1.55 var(--sans); }
.status { font-weight: 650; color: var(--ink); }
.js .extra { display: none; }
.js .extra.found { display: block; }
.more { display: none; }
.js .more { display: inline-block; margin: .5rem 0 0; color: var(--accent); border-color: var(--line); }
.js .filtering .line:not(.found) { display: none; }
.js .filtering .more, .js .filtering section:not(.found) { display: none; }

#documents { position: sticky; top: 0; height: 100vh; height: 100dvh; display: flex; flex-direction: column; min-width: 0;
  background: var(--pane); border-left: 1px solid var(--line); }
.bar { display: flex; gap: .6rem; align-items: center; padding: .8rem clamp(1rem, 2vw, 2rem); border-bottom: 1px solid var(--line); min-width: 0; }
.bar select { min-width: 0; flex: 1; text-overflow: ellipsis; }
.bar label, .bar h2 { font: 600 .875rem/1.4 var(--sans); border: 0; padding: 0; }
.bar .close { display: none; }
.made { border-bottom: 1px solid var(--line); padding: .7rem clamp(1rem, 2vw, 2rem); font-size: .8125rem; max-height: 36%; overflow: auto; }
.made h3 { font: 600 .8125rem/1.5 var(--sans); }
.made li { padding: .2rem 0; overflow-wrap: anywhere; }
.made a { text-decoration: none; }
.made a:hover { text-decoration: underline; }
.made .in { color: var(--quiet); }
.hint { color: var(--quiet); font-size: .8125rem; padding: .7rem clamp(1rem, 2vw, 2rem) 0; }
.pages { overflow: auto; flex: 1; position: relative; scroll-padding: 30vh 0; padding: 1rem clamp(1rem, 2vw, 2rem) 40vh; }
.page { max-width: 38rem; font: 1.0625rem/1.62 var(--serif); overflow-wrap: anywhere; }
.page + .page { margin-top: 3rem; }
.js .page { margin-top: 0; }
.js .page:not(.shown) { display: none; }
.page header { font: .8125rem/1.5 var(--sans); color: var(--quiet); margin-bottom: 1.1rem; }
.page header h3 { font: 600 1.25rem/1.28 var(--serif); color: var(--ink); margin-bottom: .3rem; text-wrap: balance; }
.page p, .page h4 { margin: 0 0 .85em; white-space: pre-wrap; }
.page h4 { font: 600 1.1rem/1.35 var(--serif); }
.page .item { padding-left: 1.2em; }
.page .quote { padding-left: 1em; border-left: 2px solid var(--line); }
.page .caption { font-size: .9em; color: var(--quiet); }
.n { font: .6875rem/1 var(--sans); color: var(--quiet); text-decoration: none; vertical-align: .35em; padding: .3em .25em .3em .1em;
  font-variant-numeric: tabular-nums; user-select: none; }
a.n { color: var(--accent); }
.s, .q { unicode-bidi: isolate; }
.js .s.cited { cursor: pointer; }
.js .s.cited:hover { text-decoration: underline dotted var(--accent) 1px; text-underline-offset: .28em; }
.s:target, .s.lit { background: var(--mark); color: var(--ink); box-shadow: 0 0 0 .12em var(--mark); border-radius: 1px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
::highlight(evidence) { background-color: var(--mark-2); color: var(--ink); }
dialog { background: var(--paper); color: var(--ink); border: 1px solid var(--quiet); border-radius: 6px; padding: 1.4rem 1.6rem; max-width: 30rem; }
dialog::backdrop { background: rgb(0 0 0 / .35); }
dialog h2 { border: 0; padding: 0 0 .6rem; }
dialog .key { display: flex; gap: 1rem; padding: .18rem 0; font-size: .9375rem; }
dialog dt { width: 4.5rem; font-weight: 600; }
dialog p { font-size: .875rem; color: var(--quiet); margin: .8rem 0; }
dialog label { display: flex; gap: .5rem; align-items: center; font-size: .9375rem; margin-bottom: .9rem; }
dialog input { min-height: 0; }

@media (max-width: 56rem) {
  .desk { display: block; }
  #report { padding-top: 1.4rem; padding-bottom: 3rem; }
  .dated > .row, #claims .dated > .row { display: block; }
  .dated > .under { margin-left: 0; }
  .when { color: var(--quiet); }
  #documents { position: static; height: auto; border-left: 0; border-top: 1px solid var(--line); }
  #hint { display: none; }
  .pages { padding-bottom: 2rem; }
  .js #documents { position: fixed; inset: auto 0 0 0; height: 62vh; height: 62dvh; z-index: 5; border-top: 2px solid var(--accent);
    transform: translateY(102%); visibility: hidden; transition: transform .18s ease-out, visibility 0s .18s; box-shadow: 0 -6px 24px rgb(0 0 0 / .18); }
  .js .sheet #documents { transform: none; visibility: visible; transition: transform .18s ease-out; }
  .js .sheet #report { padding-bottom: 66vh; }
  .js .bar { padding-block: .5rem; }
  .js .bar .close { display: block; }
  .js .pages { padding-bottom: 20vh; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) { .s.lit, .s:target { outline: 1px solid Highlight; } .line.here { border-left-color: Highlight; } }

@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --pane: #fff; --accent: #000; --mark: #fff; --mark-2: #fff; }
  body { font-size: 9.5pt; }
  .desk { display: block; max-width: none; }
  #report, .pages, .js .pages { padding: 0; overflow: visible; }
  .masthead, section, .page { max-width: none; }
  .skip, .js .tools, .js .more, .more, .bar, .hint, .made, dialog, .contents { display: none !important; }
  section { margin-top: 1.4em; }
  h2 { font-size: 12pt; break-after: avoid; }
  .lead { break-after: avoid; font-size: 8.5pt; }
  .line, .line.here { padding: .35em 0; margin: 0; border-left: 0; background: none; }
  .under .line { padding: .12em 0 .12em 1em; }
  .line > .row { break-inside: avoid; }
  .dated > .row, #claims .dated > .row { display: grid; grid-template-columns: 11rem minmax(0, 1fr); }
  .dated > .under { margin-left: 12rem; }
  .fields, .when, #claims .line:not(.group) > .under .text, #claims .line:not(.group) > .under .text .w { font-size: 8.5pt; }
  #claims .group > .under .text { font-size: 10pt; }
  .text { font-size: 10.5pt; } .under .text { font-size: 10pt; }
  .line > .row .v[title] { text-decoration: none !important; }
  .cites { font-size: 7.5pt; vertical-align: .25em; }
  .js .extra, .js .filtering .line:not(.found), .js .filtering section:not(.found) { display: block; }
  .js #documents, #documents { display: block; position: static; height: auto; transform: none; visibility: visible; border: 0; box-shadow: none; break-before: page; background: none; }
  .js .page, .js .page:not(.shown) { display: block; font-size: 10pt; line-height: 1.45; }
  .page + .page, .js .page + .page { margin-top: 2em; }
  .page header a::after { content: ""; }
  .s.lit, .s:target, .js .s.cited { background: none; box-shadow: none; text-decoration: none; }
  ::highlight(evidence) { background-color: transparent; }
  a { color: inherit; text-decoration: none; }
  p, li { orphans: 2; widows: 2; }
}
`
