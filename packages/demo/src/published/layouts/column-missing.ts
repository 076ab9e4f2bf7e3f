import type { RequestColumnId } from "@gongkai/report"
import { html } from "../carriers/html.ts"
import { lines, linesPiped } from "../carriers/lines.ts"
import { pipes, ragged } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import { across, type Layout } from "../layout.ts"
import { reprinted, sheetOf } from "../sheet.ts"
import { allColumns } from "../tables.ts"

/**
 * Pattern 9: one of the organisations' columns is missing, its header too. The header names the six that are there, so
 * the place of every number is determined; the missing column is null in every row.
 */
export const columnMissing: readonly Layout[] = across(
  {
    name: "column-missing",
    covers: [9],
    set: (source, random) => {
      const missing = random.pick<RequestColumnId>(["otherOrganization", "otherOrganization", "legalServiceOrganization", "researchInstitution"])
      const sheet = reprinted(sheetOf(source.figures), (id) =>
        id.startsWith("requests.") && id.endsWith(`.${missing}`) ? { text: "", value: null } : undefined,
      )
      return { sheet, doc: { requests: { columns: allColumns.filter((column) => column !== missing) } } }
    },
  },
  [tab, pipes, ragged, lines, linesPiped, spaces, html],
)
