import { pages, serialisations } from "../carriers/index.ts"
import { across, type Layout } from "../layout.ts"
import { rewordedHeadings } from "../prose/headings.ts"
import { markForNought, plain, sheetOf } from "../sheet.ts"
import type { Wording } from "../tables.ts"
import { titles } from "./titles.ts"
import { misprinted, numberings, spacedHead } from "./wordings.ts"

const same: Wording = (label) => label

/** Several departures in one report, as most published reports have them: title, headings, numbering, misprints, heads, marks for nought. */
export const mixture: readonly Layout[] = across(
  {
    name: "mixture",
    covers: [3, 12, 16, 18, 20, 25, 26],
    set: (source, random) => {
      const misprint = random.chance(0.5) ? misprinted(random) : same
      const number = random.chance(0.7) ? random.pick(numberings) : same
      const space = random.chance(0.5) ? spacedHead : same
      const title = random.chance(0.5) ? { title: random.pick(titles)(source.agency.name, source.year) } : {}
      const headings = random.chance(0.4) ? { headings: rewordedHeadings(random) } : {}
      const notes = random.chance(0.3) ? { notes: { requests: "收到和处理政府信息公开申请情况见下表：" } } : {}
      return {
        sheet: sheetOf(source.figures, random.chance(0.2) ? markForNought(random.pick(["/", "-", "—"])) : plain),
        doc: { say: (label) => number(space(misprint(label))), requests: { totalLower: random.chance(0.2) }, ...title, ...headings, ...notes },
      }
    },
  },
  [...serialisations, ...pages],
)
