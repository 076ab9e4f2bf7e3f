import { createHash } from "node:crypto"
import { readRegister } from "@gongkai/documents"
import { plusDays } from "@gongkai/law"
import { importOfFile, insertImport, insertImportRows, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import { judgeRows } from "./judge-rows.ts"

/** Days for which a plan is kept. */
const daysKept = 7

/** An import to be planned; the file comes beside it. */
const ImportToPlan = z.object({ importId: Id })

const isMark = ({ code }: { readonly code: string }): boolean => code === "SECRECY_MARK"

/**
 * Reads a register and judges every row; nothing is imported. The file is kept nowhere: its rows are, sealed, until they are
 * imported or discarded, at most seven days.
 */
export const planImport =
  (ring: KeyRing) =>
  async (
    casework: Casework,
    actor: Actor,
    { importId, bytes }: { readonly importId: string; readonly bytes: Uint8Array },
    once?: Once,
  ): Promise<Recorded<"register-import.planned"> | Refused> => {
    const plan = command({
      act: "request.plan-import",
      input: ImportToPlan,
      constraints: { register_import_pkey: "ALREADY_THERE" },
      async run(circumstances, { importId: id }) {
        const { tx, today } = circumstances
        const { agencyId, personId } = actor
        const register = await readRegister(bytes)
        const marked = register.findings.find(isMark)
        if (marked !== undefined) return refuse("SECRECY_MARK_FOUND", { where: marked.cell })
        const fileHash = createHash("sha256").update(bytes).digest("hex")
        if (register.findings.length > 0) return refuse("REGISTER_NOT_READABLE", { findings: register.findings })
        const before = await importOfFile(tx, agencyId, fileHash)
        if (before !== null) return refuse("REGISTER_IMPORTED_BEFORE", { importId: before })
        const rows = await judgeRows(circumstances, await lawOf(tx, agencyId), register)
        const good = rows.filter(({ state }) => state === "good")
        const counts = { good: good.length, bad: rows.length - good.length, late: good.filter(({ late }) => late).length }
        const kept = { id, agencyId, fileHash, plannedBy: personId, plannedOn: today, expiresOn: plusDays(today, daysKept) }
        await insertImport(tx, { ...kept, ...counts, unreadColumns: [...register.unread] })
        await insertImportRows(tx, ring, agencyId, id, rows)
        return recorded("register-import.planned", id, { importId: id, good: counts.good, bad: counts.bad, version: 1 })
      },
    })
    return plan(casework, actor, { importId }, once)
  }
