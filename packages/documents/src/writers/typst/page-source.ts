/**
 * What every document of ours begins with in Typst: its data, A4 with a text of 156 × 225 mm as GB/T 9704-2012 has it,
 * lines of 28.95 pt, characters so near that 28 of 3号 fill one, — 1 — at the outer side below the text.
 * Text in angle brackets of the data is never source: strings are set as they stand.
 */
export const pageSource = `
#let data = json(bytes(sys.inputs.data))
#let pitch = 28.95pt
#let third = 16pt
#let fourth = 14pt
// 28 characters in 156 mm.
#let close = 156mm / 28 - third
#let numbered = context {
  let at = counter(page).get().first()
  set text(size: fourth, tracking: 0pt)
  set align(if calc.odd(at) { right } else { left })
  pad(x: fourth, [— #at —])
}
#set document(title: data.title, author: data.authors, keywords: data.keywords, date: none)
#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), footer-descent: 7mm)
#set text(font: "Noto Serif SC", lang: "zh", region: "cn", size: third, tracking: close, top-edge: 0.85em, bottom-edge: -0.15em, cjk-latin-spacing: none, overhang: false)
#set par(leading: pitch - third, spacing: pitch - third, justify: true, first-line-indent: (amount: 2em + 2 * close, all: true))
`
