import { createHash } from "node:crypto"
import type { ListRead, ListRow } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import type { Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import { refusals, type RefusalCode } from "../refusals.ts"

/** What a row comes to, or everything that bars it. */
export type JudgedRow<Column extends string, Item> =
  { readonly item: Item } | { readonly faults: readonly { readonly field: Column; readonly code: RefusalCode }[] }

/** A list that is taken in from a file. */
interface ImportedList<Column extends string, Item> {
  readonly list: "register-entries" | "normative-documents" | "duties"
  /** What a role must permit; entering in the registers behind table 2 where it is left out. */
  readonly act?: string
  readonly read: (bytes: Uint8Array) => Promise<ListRead<Column>>
  /** The column that every file has: a fault of one that the file lacks is named there. */
  readonly always: Column
  readonly judge: (row: ListRow<Column>, today: Day) => JudgedRow<Column, Item>
  readonly insert: (tx: Tx, agencyId: string, items: readonly (Item & { readonly id: string })[]) => Promise<void>
  /** The database's word that one of the ids is taken. */
  readonly key: string
}

interface CellFault {
  readonly cell: string | null
  readonly code: string
  readonly words: string
  readonly found: string
}

const atOnce = 1000
/** So many faults are named; of more a file has only the number. */
export const mostNamed = 2000
const ListToImport = z.object({ importId: Id })

/** The same file of the same agency has the same name, so that it is entered once. */
export const importIdOf = (agencyId: string, bytes: Uint8Array): string => {
  const hash = createHash("sha256").update(JSON.stringify(agencyId)).update(bytes).digest("hex")
  return `import-${hash.slice(0, 32)}`
}

/** All rows of a list: what each comes to, and every fault by its cell. */
export const judged = <Column extends string, Item>(
  of: Pick<ImportedList<Column, Item>, "judge" | "always">,
  { rows, columns }: ListRead<Column>,
  importId: string,
  today: Day,
) => {
  const faults: CellFault[] = []
  const items: (Item & { readonly id: string })[] = []
  for (const row of rows) {
    const outcome = of.judge(row, today)
    faults.push(...row.faults)
    if ("item" in outcome) items.push({ ...outcome.item, id: `${importId}.${String(row.row)}` })
    else
      for (const { field, code } of outcome.faults)
        faults.push({ cell: `${columns[field] ?? columns[of.always] ?? "A"}${String(row.row)}`, code, words: refusals[code], found: "" })
  }
  return { faults, items }
}

/**
 * Makes the import of a list: every row is judged, every fault named by its cell, and nothing entered unless all are right.
 * The file is kept nowhere; one that was entered before is not entered again.
 */
export const importList =
  <Column extends string, Item>(of: ImportedList<Column, Item>) =>
  (casework: Casework, actor: Actor, bytes: Uint8Array, once?: Once): Promise<Recorded<"register.imported"> | Refused> => {
    const take = command({
      act: of.act ?? "register.enter",
      input: ListToImport,
      constraints: { [of.key]: "LIST_IMPORTED_BEFORE" },
      async run({ tx, today }, { importId }) {
        const read = await of.read(bytes)
        const marked = read.findings.find(({ code }) => code === "SECRECY_MARK")
        if (marked !== undefined) return refuse("SECRECY_MARK_FOUND", { where: marked.cell })
        if (read.findings.length > 0) return refuse("REGISTER_NOT_READABLE", { findings: read.findings })
        const { faults, items } = judged(of, read, importId, today)
        if (faults.length > 0)
          return refuse("REGISTER_ROWS_FAULTY", { rows: read.rows.length, faults: faults.length, cells: faults.slice(0, mostNamed) })
        for (let at = 0; at < items.length; at += atOnce) await of.insert(tx, actor.agencyId, items.slice(at, at + atOnce))
        return recorded("register.imported", importId, { importId, list: of.list, rows: items.length })
      },
    })
    return take(casework, actor, { importId: importIdOf(actor.agencyId, bytes) }, once)
  }
