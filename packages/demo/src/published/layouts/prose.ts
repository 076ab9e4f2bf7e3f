import { disputeBlocks, requestRowsOf } from "@gongkai/report"
import { few, serialisations } from "../carriers/index.ts"
import type { Carrier } from "../carriers/carrier.ts"
import { across, type Layout } from "../layout.ts"
import { rewordedHeadings } from "../prose/headings.ts"
import { reprinted, sheetOf } from "../sheet.ts"
import { inTraditional } from "../traditional.ts"

/** Pattern 26: headings in other words, and none at all. */
const headings: readonly Layout[] = [
  ...across({ name: "headings-reworded", covers: [26], set: (_source, random) => ({ doc: { headings: rewordedHeadings(random) } }) }, serialisations),
  ...across({ name: "headings-none", covers: [26], set: () => ({ doc: { headings: null }, truth: { sections: false } }) }, serialisations),
]

/** Pattern 27: the prose tells of the government's own office, the table of the whole district. Nothing in the tables is wrong. */
const disagreeing: readonly Layout[] = across(
  {
    name: "prose-disagrees",
    covers: [27],
    needs: { size: "many" },
    set: (source, random) => {
      const own = random.int(3, 30)
      const told = `（二）依申请公开。${source.year}年，区政府本级共收到政府信息公开申请${own}件，均已依法办结。`
      return { source: { ...source, overview: source.overview.map((text) => (text.startsWith("（二）") ? told : text)) } }
    },
  },
  few,
)

/** Pattern 28: totals wrong as printed, in two rows of table 3 and one block of table 4. */
const totals: readonly Layout[] = across(
  {
    name: "totals-wrong",
    covers: [28],
    set: (source, random) => {
      const rows = requestRowsOf(source.requestsEdition)
      const slips = [
        `requests.${random.pick(rows.slice(0, 8)).id}.total`,
        `requests.${random.pick(rows.slice(8)).id}.total`,
        `disputes.${random.pick(disputeBlocks).id}.total`,
      ]
      const sheet = reprinted(sheetOf(source.figures), (id, printed) => {
        if (!slips.includes(id)) return undefined
        const value = (printed.value ?? 0) + random.int(1, 3)
        return { text: String(value), value }
      })
      return { sheet, truth: { slips } }
    },
  },
  few,
)

const traditional = (carrier: Carrier): Carrier => ({ ...carrier, write: (doc, random) => inTraditional(carrier.write(doc, random)) })

/** Pattern 29: traditional characters with the words of a converter; the agency is named as printed. */
const converted: readonly Layout[] = across(
  { name: "traditional", covers: [29], set: () => ({ truth: { say: inTraditional } }) },
  few.map(traditional),
)

/** Departures of the words between the tables, and of what they say. */
export const prose: readonly Layout[] = [...headings, ...disagreeing, ...totals, ...converted]
