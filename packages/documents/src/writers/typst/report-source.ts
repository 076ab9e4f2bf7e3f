import { pageSource } from "./page-source.ts"

/** A report: title, headings that the outline lists, paragraphs, and the form's tables with repeated heads. */
export const reportSource = `${pageSource}
#set page(footer: numbered)
#show heading: it => {
  set text(size: third, weight: "bold")
  block(above: pitch - third + 6pt, below: pitch - third + 4pt, sticky: true, pad(left: 2em, it.body))
}
#let formed(table-of) = {
  set text(tracking: 0pt, top-edge: "ascender", bottom-edge: "descender", size: table-of.size * 1pt)
  set par(leading: 0.3em, spacing: 0.3em, justify: false, first-line-indent: 0pt)
  let cell(it) = table.cell(
    x: it.x, y: it.y, colspan: it.w, rowspan: it.h, breakable: it.h > 1,
    align: (if it.left { left } else { center }) + horizon,
    text(size: it.size * 1pt, weight: if it.bold { "bold" } else { "regular" }, it.text),
  )
  let head = table-of.cells.filter(it => it.y < table-of.head).map(cell)
  let body = table-of.cells.filter(it => it.y >= table-of.head).map(cell)
  block(breakable: table-of.breakable, table(
    columns: table-of.columns.map(one => one * 1fr),
    inset: (x: 2pt, y: 4pt), stroke: 0.5pt,
    ..if table-of.head > 0 { (table.header(repeat: true, ..head),) },
    ..body,
  ))
}
#if data.title != "" {
  set text(size: 22pt, weight: "bold", tracking: 0pt)
  set par(leading: 10pt, first-line-indent: 0pt, justify: false)
  block(width: 100%, below: pitch, align(center, data.lines.join(linebreak())))
}
#for chapter in data.chapters {
  heading(level: 1, chapter.heading)
  for paragraph in chapter.paragraphs { par(paragraph) }
  if chapter.table != none { formed(chapter.table) }
}
`
