import { printableText } from "../printable-text.ts"
import { typeset } from "../typst/compiler.ts"
import { pageSource } from "../typst/page-source.ts"
import type { ArchivedCase } from "./archived-case.ts"
import { indexHeads, indexRows } from "./index-rows.ts"

const widths = [1, 2.3, 2, 3.6, 2.1, 3.4, 1.6]

const source = `${pageSource}
#set page(footer: numbered)
#set text(size: 10.5pt, tracking: 0pt, top-edge: "ascender", bottom-edge: "descender")
#set par(leading: 0.35em, spacing: 0.6em, justify: false, first-line-indent: 0pt)
#show heading: it => block(width: 100%, below: 14pt, align(center, text(size: 22pt, weight: "bold", it.body)))
#heading(level: 1, [卷内文件目录])
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 6pt, ..data.facts.flatten())
#v(8pt)
#table(
  columns: data.widths.map(one => one * 1fr), inset: (x: 3pt, y: 4pt), stroke: 0.5pt, align: left + horizon,
  table.header(repeat: true, ..data.heads.map(one => table.cell(align: center + horizon, strong(one)))),
  ..data.rows.flatten().map(one => table.cell(breakable: false, one)),
)
`

/** The index of a case as a PDF: what the cover says, then every document in order. */
export const indexPdf = async (archived: ArchivedCase): Promise<Uint8Array> => {
  const { title, agency, facts } = archived
  const cover = [["案卷题名", title], ["立卷机关", agency], ...facts].map((fact) => fact.map(printableText))
  const rows = indexRows(archived)
  return typeset(source, { title: printableText(`${title} 卷内文件目录`), authors: [printableText(agency)], keywords: [], facts: cover, heads: indexHeads, widths, rows }) // prettier-ignore
}
