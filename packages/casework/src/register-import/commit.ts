import { deleteImportRows, importRows, lockImport, numbersThere, raiseNumber, setImportState, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { rowsEntering, type RowToEnter } from "./enter-rows.ts"
import { readContent } from "./entry.ts"
import { judge } from "./judge.ts"
import { pause } from "./judge-rows.ts"
import { ownNumbers } from "./own-number.ts"

/** A plan to be carried out: only where every row is right, or the right ones alone. */
export const ImportToCommit = z.object({ importId: Id, only: z.enum(["all", "good"]) })

const batch = 500
const mostNamed = 20

/** Imports the right rows of a plan in one transaction: every case with all its facts, or nothing. */
export const commitImport = (ring: KeyRing) =>
  command({
    act: "request.import",
    input: ImportToCommit,
    constraints: { request_agency_id_registration_number_key: "IMPORT_STALE", case_record_pkey: "IMPORT_ENDED" },
    async run(circumstances, { importId, only }) {
      const { tx, actor, today } = circumstances
      const { agencyId } = actor
      const planned = await lockImport(tx, agencyId, importId)
      if (planned === null) return refuse("NOT_FOUND", { importId })
      if (planned.state !== "planned" || planned.expiresOn < today)
        return refuse("IMPORT_ENDED", { state: planned.state, expiresOn: planned.expiresOn })
      if (only === "all" && planned.bad > 0) return refuse("IMPORT_HAS_BAD_ROWS", { bad: planned.bad })
      if (planned.good === 0) return refuse("IMPORT_WITHOUT_GOOD_ROWS")
      const law = await lawOf(tx, agencyId)
      const [enter, numberOf] = [await rowsEntering(circumstances, ring, law), await ownNumbers(tx, agencyId)]
      const highest = new Map<number, number>()
      let [cases, late] = [0, 0]
      for (let after: string | null = null; ;) {
        const { items, next } = await importRows(tx, ring, { agencyId, importId, state: "good" }, { after, limit: batch })
        const rows = items.map(({ rowNumber, content }) => ({ rowNumber, entry: readContent(content).entry }))
        const there = await numbersThere(
          tx,
          agencyId,
          rows.map(({ entry }) => entry.number ?? ""),
        )
        const toEnter: RowToEnter[] = []
        const stale: { row: number; why: string }[] = []
        for (const { rowNumber, entry } of rows) {
          // Judged again: a calendar, a setting or the day may have changed since.
          const judged = await judge(circumstances, law, entry, new Set())
          const [fault] = judged.faults
          if (there.has(entry.number ?? "") || fault !== undefined) {
            stale.push({ row: rowNumber, why: fault?.code ?? "NUMBER_TAKEN" })
            continue
          }
          const numbered = numberOf(entry.number ?? "")
          if (numbered !== null) highest.set(numbered.year, Math.max(numbered.seq, highest.get(numbered.year) ?? 0))
          toEnter.push({ importId, rowNumber, entry, judged, numbered })
          cases += 1
          if (judged.marks.some((mark) => mark.startsWith("late:"))) late += 1
        }
        if (stale.length > 0) return refuse("IMPORT_STALE", { rows: stale.slice(0, mostNamed) })
        await enter(toEnter)
        if (next === null) break
        after = next
        await pause()
      }
      for (const [year, seq] of highest) await raiseNumber(tx, "request", year, seq)
      // What is a case now is kept as one; the wrong rows stay to be put right, until the plan's last day.
      await deleteImportRows(tx, agencyId, importId, "good")
      const version = await setImportState(tx, planned, "imported", cases, late)
      return recorded("register-import.committed", importId, { importId, only, cases, late, version })
    },
  })
