import { expect } from "vitest"
import type { Answer, Office } from "./office.ts"
import { reportsAt, type ReportCalls } from "./reports.ts"

/** Calls of an agency's people about what table 2 counts. */
export interface RegisterCalls extends ReportCalls {
  /** Enters an entry; what is left out of it is usual. */
  readonly entry: (entryId: string, register: string, on: string, more?: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** Enters a document in the same way. */
  readonly document: (documentId: string, kind: string, madeOn: string, more?: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** Sends a file of a list in, under a key of its own unless one is given. */
  readonly upload: (list: string, content: string | Uint8Array, key?: string) => Promise<Answer>
  /** Figures of table 2 by row and column of a report. */
  readonly figures: (reportId: string, cells: readonly string[]) => Promise<readonly (number | null)[]>
}

let serial = 0

/** Calls about registers at an agency of an open office. */
export const registersAt = (office: () => Office, agencyId: string): RegisterCalls => {
  const calls = reportsAt(office, agencyId)
  return {
    ...calls,
    entry: (entryId, register, on, more = {}) =>
      calls.act("clerk", "/register-entries", { entryId, register, on, title: "某某事项", source: "某某系统", ...more }),
    document: (documentId, kind, madeOn, more = {}) =>
      calls.act("clerk", "/normative-documents", { documentId, kind, title: "某某管理办法", madeOn, ...more }),
    async upload(list, content, key) {
      serial += 1
      const headers = { "content-type": "application/octet-stream", "idempotency-key": key ?? `list-import-${String(serial)}` }
      const body = typeof content === "string" ? new TextEncoder().encode(content) : content
      return (await office().as(agencyId, "clerk")).send("POST", `/api/v1/${list}/import`, { body, headers })
    },
    async figures(reportId, cells) {
      const report = await calls.report(reportId)
      return cells.map((cell) => {
        const found = report.cells.find((one: any) => one.cell === `disclosure.${cell}`)
        expect(found, cell).toBeDefined()
        return found.value
      })
    },
  }
}
