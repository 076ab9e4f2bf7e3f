import { pageSource } from "../typst/page-source.ts"

/**
 * A letter in the letter form of GB/T 9704-2012 (10.1): the sender's name in red 30 mm below the edge, a double line of 170 mm
 * 4 mm under it and another 20 mm above the lower edge, the number at the right of the first line, no page number on the first page.
 */
export const letterSource = `${pageSource}
#let red = rgb("#DD0000")
#let double(upper, lower) = place(dx: -8mm, stack(
  spacing: 1.5pt,
  line(length: 170mm, stroke: upper + red),
  line(length: 170mm, stroke: lower + red),
))
#set page(footer: context {
  if counter(page).get().first() == 1 { place(top, dy: 8mm, double(0.75pt, 2.25pt)) } else { numbered }
})
#let indented(above: 0, left: 0, hanging: 0, body) = block(
  above: pitch - third + above * pitch, below: pitch - third,
  pad(left: left * (third + close), par(first-line-indent: 0pt, hanging-indent: hanging * (third + close), body)),
)
#show heading: it => {
  set text(size: third, weight: if it.level == 1 { "bold" } else { "regular" })
  block(above: pitch - third, below: pitch - third, sticky: true, pad(left: 2 * (third + close), it.body))
}
#let closing(it, above: 0) = block(
  above: pitch - third + above * pitch, below: pitch - third, width: 100%, sticky: it.role == "signature",
  align(right, pad(right: it.indent * (third + close), it.text)),
)
#let printed(it) = {
  if it.role == "agency" {
    v(-7mm)
    block(width: 100%, below: 0pt, align(center, {
      set par(first-line-indent: 0pt, justify: false, leading: 10pt)
      text(size: 26pt, weight: "bold", fill: red, tracking: 1.3pt, it.text)
    }))
    block(above: 4mm, below: 14pt, height: 4.5pt, double(2.25pt, 0.75pt))
  } else if it.role == "number" {
    block(above: 0pt, below: 0pt, width: 100%, align(right, it.text))
  } else if it.role == "title" {
    block(above: pitch, below: pitch, width: 100%, sticky: true, align(center, {
      set par(first-line-indent: 0pt, justify: false, leading: 10pt)
      text(size: 22pt, weight: "bold", tracking: 0pt, it.text)
    }))
  } else if it.role == "addressee" {
    indented(it.text)
  } else if it.role.starts-with("heading") {
    heading(level: int(it.role.slice(7)), it.text)
  } else if it.role == "attachment" {
    if it.first { indented(above: 1, left: 2, hanging: 3, it.text) } else { indented(left: 5, it.text) }
  } else if it.role == "signature" {
    closing(it, above: 2)
  } else if it.role == "date" {
    closing(it)
  } else if it.role == "copies" {
    block(above: pitch, width: 100%, pad(x: fourth, {
      set par(first-line-indent: 0pt, hanging-indent: 3 * fourth)
      text(size: fourth, tracking: 0pt, it.text)
    }))
  } else {
    par(it.text)
  }
}
#for it in data.lines { printed(it) }
`
