import { html } from "../carriers/html.ts"
import { tab } from "../carriers/tab.ts"
import type { Carrier } from "../carriers/carrier.ts"
import { docOf } from "../document.ts"
import { makeFigures } from "../figures.ts"
import { published, type Layout } from "../layout.ts"
import { sheetOf } from "../sheet.ts"
import { truthOf } from "../truth.ts"

const again = (text: string, other: string): string =>
  text.includes("</body>")
    ? text.replace("</body>", `<div class="print">${other.replace(/^[^]*<body>|<\/body>[^]*$/gu, "")}</div></body>`)
    : `${text}\n${other}`

const same = (carrier: Carrier): Layout => ({
  name: `printed-twice-${carrier.name}`,
  covers: [22],
  make: (source, random) => {
    const sheet = sheetOf(source.figures)
    const text = carrier.write(docOf(source, sheet), random)
    return published(again(text, text), carrier.extension, truthOf(source, { sheet, variant: `printed-twice-${carrier.name}` }))
  },
})

const different = (carrier: Carrier): Layout => ({
  name: `two-reports-${carrier.name}`,
  covers: [24],
  needs: { size: "many" },
  make: (source, random) => {
    const sheet = sheetOf(source.figures)
    const other = sheetOf(makeFigures(random, { edition: source.edition, size: "many" }))
    const [one, two] = [carrier.write(docOf(source, sheet), random), carrier.write(docOf(source, other), random)]
    const truth = truthOf(source, {
      sheet,
      variant: `two-reports-${carrier.name}`,
      refuse: ["disclosure", "requests", "disputes"],
      says: ["file.unreadable"],
      form: null,
      yearUnscored: true,
      agencyUnscored: true,
      sections: false,
    })
    return published(again(one, two), carrier.extension, truth)
  },
})

/** A page that holds its body a second time for the printer is read once; one that holds another report as well is refused. */
export const printedTwice: readonly Layout[] = [...[html, tab].map(same), ...[html, tab].map(different)]
