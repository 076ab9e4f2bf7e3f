import { printableText } from "../printable-text.ts"
import { typeset } from "../typst/compiler.ts"
import { pageSource } from "../typst/page-source.ts"

const source = `${pageSource}
#set page(footer: numbered)
#show heading: it => block(width: 100%, below: pitch, align(center, text(size: 22pt, weight: "bold", tracking: 0pt, it.body)))
#set par(first-line-indent: 0pt, justify: false)
#heading(level: 1, data.heading)
#table(
  columns: (auto, 1fr), inset: (x: 6pt, y: 7pt), stroke: 0.5pt, align: left + horizon,
  ..data.facts.flatten(),
)
`

/** What is known of something as a sheet of paper, as a register of requests has it. */
export interface FactsSheet {
  readonly heading: string
  readonly agency: string
  /** Each with its label; lines of a value are parted by \n. */
  readonly facts: readonly (readonly [label: string, value: string])[]
}

/**
 * Sets facts as a PDF of two columns, the label and what it is.
 * @returns the same bytes for the same facts
 */
export const factsPdf = async ({ heading, agency, facts }: FactsSheet): Promise<Uint8Array> => {
  const lines = facts.map(([label, value]) => [printableText(label), value.split("\n").map(printableText).join("\n")])
  return typeset(source, { title: printableText(heading), authors: [printableText(agency)], keywords: [], heading, facts: lines })
}
