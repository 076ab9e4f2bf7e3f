/**
 * The one style sheet of the portal. Sizes are in rem, so that the large type scales everything; colours are variables with
 * 4.5:1 and more on their ground; nothing moves while it loads: no web font, no picture without its place.
 */
export const style = `
:root { color-scheme: light; --ink: #1d2129; --quiet: #4d5562; --ground: #fff; --tint: #f3f6fa; --line: #c9d1dc; --head: #9b1c1c; --on-head: #fff; --link: #0b4f9e; --note: #fff6e0; --note-line: #a66200; --bad: #b3261e; --good: #1a6b34 }
:root.contrast { color-scheme: dark; --ink: #fff; --quiet: #f0f0f0; --ground: #000; --tint: #111; --line: #ffe500; --head: #000; --on-head: #ffe500; --link: #8fd3ff; --note: #1a1a00; --note-line: #ffe500; --bad: #ffb4ab; --good: #8aff9e }
* { box-sizing: border-box }
html { font-size: 100%; scroll-padding-top: 1rem; background: var(--tint) }
html.large { font-size: 150% }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere }
a { color: var(--link); text-underline-offset: .2em }
.masthead a, .lines a, .tiles a, footer a { text-decoration: none }
a:hover, .masthead a:hover, .lines a:hover, footer a:hover { text-decoration: underline }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; border-radius: .1rem }
.masthead :focus-visible { outline-color: var(--on-head) }
main:focus { outline: none }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--ground); color: var(--link); z-index: 2 }
.skip:focus { left: .5rem; top: .5rem }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.masthead { background: var(--head); color: var(--on-head); border-bottom: .2rem solid var(--line) }
.masthead a { color: var(--on-head) }
.masthead > *, main, footer > * { max-width: 72rem; margin-inline: auto; padding-inline: 1rem }
.masthead ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem }
.bar { padding-top: .35rem; font-size: .9rem }
.bar ul { justify-content: flex-end }
.bar a, .columns a { display: inline-block; padding: .3rem 0; min-height: 1.5rem }
.name { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem 2rem; padding-block: .6rem 1rem }
.site { font-size: 1.6rem; font-weight: 700; line-height: 1.3 }
.find { display: flex; flex: 0 1 24rem; min-width: 0 }
.find input { flex: 1 1 auto; min-width: 0 }
.columns { padding-bottom: .5rem; font-size: 1.05rem }
.columns [aria-current], .columns.agency [aria-current] { font-weight: 700; text-decoration: underline }
.columns.agency { max-width: none; background: var(--tint); color: var(--ink); padding: .4rem max(1rem, calc((100vw - 72rem) / 2 + 1rem)) }
.columns.agency p { margin: 0; font-weight: 700 }
.columns.agency a { color: var(--link) }
.columns.agency :focus-visible { outline-color: var(--link) }
main { padding-block: 1rem 3rem; min-height: 60vh }
.trail ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0 0 1rem; padding: 0; font-size: .9rem; color: var(--quiet) }
.trail li + li::before { content: "›"; padding-inline: .5rem }
h1 { font-size: 1.7rem; line-height: 1.4; margin: .5rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.3rem; line-height: 1.4; margin: 2rem 0 .75rem; padding-bottom: .3rem; border-bottom: .1rem solid var(--head) }
.contrast h2 { border-color: var(--line) }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem }
.lines { list-style: none; margin: 0; padding: 0 }
.lines > li { display: flex; gap: .25rem 1.5rem; justify-content: space-between; padding: .45rem 0; border-bottom: .06rem dashed var(--line) }
.lines time, .lines .about { color: var(--quiet); white-space: nowrap; font-size: .9rem; font-variant-numeric: tabular-nums }
.lines p { margin: 0; color: var(--quiet); font-size: .9rem }
.mark { display: inline-block; border: .06rem solid currentColor; border-radius: .2rem; padding: 0 .35rem; font-size: .8rem; line-height: 1.5; color: var(--quiet); margin-left: .5rem; white-space: nowrap }
.mark.ended { color: var(--bad) }
.tiles { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .75rem }
.tiles a { display: block; height: 100%; padding: .7rem 1rem; border: .06rem solid var(--line); background: var(--tint); border-radius: .3rem }
.tiles .about { display: block; color: var(--quiet); font-size: .9rem }
.more { margin: .75rem 0 0 }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: 1rem; background: var(--tint); border: .06rem solid var(--line); border-radius: .3rem; margin-bottom: 1rem }
.filters div { flex: 1 1 10rem; min-width: 0 }
.filters label { display: block; font-size: .9rem }
input, select, textarea, button { font: inherit; color: inherit; max-width: 100% }
input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea { width: 100%; padding: .4rem .6rem; border: .08rem solid #6b7482; border-radius: .2rem; background: var(--ground); color: var(--ink); min-height: 2.6rem }
.contrast input, .contrast select, .contrast textarea { border-color: var(--line) }
button, .button { display: inline-block; padding: .45rem 1.2rem; border: .08rem solid var(--link); border-radius: .2rem; background: var(--link); color: #fff; cursor: pointer; min-height: 2.6rem; text-decoration: none }
.contrast button, .contrast .button { background: #ffe500; border-color: #ffe500; color: #000 }
button.quiet { background: var(--ground); color: var(--link) }
.find button { border-color: var(--on-head); background: var(--on-head); color: var(--head); white-space: nowrap }
.contrast .find button { color: #000; background: #ffe500 }
.paging { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; margin-top: 1.25rem }
.paging a { padding: .4rem 0 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
caption { text-align: left; font-weight: 700; padding: .4rem 0 }
th, td { border: .06rem solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
th { background: var(--tint); font-weight: 600 }
td { font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); column-gap: 1.5rem; margin: 1rem 0; border: .06rem solid var(--line); background: var(--tint); padding: .5rem 1rem }
.facts div { display: flex; gap: .5rem; padding: .2rem 0 }
.facts dt { color: var(--quiet); flex: 0 0 6.5em }
.facts dd { margin: 0; min-width: 0 }
.facts time { white-space: nowrap }
.tree, .tree ul { padding-left: 1.25rem }
.tree a + a { white-space: nowrap }
.notice { border: .06rem solid var(--note-line); border-left-width: .4rem; background: var(--note); padding: .6rem 1rem; margin: 1rem 0 }
.notice p { margin: .2rem 0 }
.notice.bad { border-color: var(--bad) }
.notice.good { border-color: var(--good) }
article > h1 { text-align: center }
.byline { text-align: center; color: var(--quiet) }
.text { font-size: 1.1rem; line-height: 1.9; max-width: 50rem; margin: 1.5rem auto; overflow-x: auto }
.text p { text-indent: 2em; margin: .6rem 0 }
.text td p, .text th p, .text li p { text-indent: 0; margin: 0 }
.text td, .text th { overflow-wrap: break-word }
.text img { max-width: 100%; height: auto }
.report table { min-width: 46rem; font-size: .95rem }
.report th, .report td { text-align: center; vertical-align: middle }
.report td { min-width: 3.5em }
.report section { overflow-x: auto }
.chart { margin: 1rem 0 } .chart svg { width: 30rem; max-width: 100%; height: auto } .chart text { font-size: 16px } .chart .bar { fill: var(--link) }
.report p { text-indent: 2em }
.report p.screen, .report .byline { text-indent: 0 }
.report p.screen a { white-space: nowrap }
fieldset { border: .06rem solid var(--line); border-radius: .3rem; margin: 0 0 1.5rem; padding: .5rem 1.25rem 1rem; min-width: 0 }
legend { font-weight: 700; font-size: 1.15rem; padding: 0 .4rem }
.hint { color: var(--quiet) }
.said { border-left: .25rem solid var(--line); padding-left: 1rem; margin: 1rem 0 }
.said p { margin: .2rem 0 }
.field { margin: .9rem 0; max-width: 40rem }
.field > label, .field > .label { display: block; font-weight: 600 }
.field .hint { margin: 0; color: var(--quiet); font-size: .9rem }
.field .wrong { margin: .2rem 0; color: var(--bad); font-weight: 600 }
.field [aria-invalid="true"] { border-color: var(--bad); border-width: .15rem }
.choice { display: flex; gap: .5rem; align-items: baseline; padding: .2rem 0 }
.choice input { width: 1.2rem; height: 1.2rem; flex: none; transform: translateY(.2rem) }
.scripted [role="status"] { display: block; min-height: 1.75em }
@media (scripting: none) { .scripted { display: none } }
.trap { position: absolute; left: -999rem }
.code { font: 700 1.5rem/1.6 "Noto Sans Mono CJK SC", Consolas, monospace; letter-spacing: .05em }
.course { list-style: none; padding: 0; margin: 0 }
.course li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0 .5rem 1rem; border-left: .25rem solid var(--head) }
.course time { flex: none; color: var(--quiet) }
mark { background: #ffe08a; color: #1d2129 }
footer { border-top: .2rem solid var(--head); background: var(--tint); padding-block: 1rem 2rem; font-size: .95rem; color: var(--quiet) }
footer p { margin-block: .3rem }
footer .ways { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-block: 0 .5rem }
footer .ways a { display: inline-block; padding: .2rem 0 }
@media (max-width: 40rem) { .lines > li { flex-direction: column } .lines .about { white-space: normal } .name { align-items: stretch; flex-direction: column } .find { flex-basis: auto } h1 { font-size: 1.45rem } }
@media print { .masthead, .trail, footer, .skip, .paging, .filters, .screen { display: none !important } :root, :root.contrast { color-scheme: light; --ink: #000; --quiet: #333; --ground: #fff; --tint: #fff; --line: #777; --link: #000 } html, html.large { font-size: 11pt } main { max-width: none; padding: 0 } a { text-decoration: none } tr, .notice, .field, .said, .report section:has(table) { break-inside: avoid } h1, h2, h3, caption { break-after: avoid } thead { display: table-header-group } .report table { min-width: 0; font-size: 8.5pt; line-height: 1.35 } .report th, .report td { padding: .12rem .3rem } @page { size: A4; margin: 20mm 16mm } }
`
