import { registerRow, type RegisterRow } from "./entry.ts"
import { columnLetters, type RegisterFinding } from "./findings.ts"
import { registerHeadings } from "./headings.ts"
import { registerColumnIds, type RegisterColumn } from "./columns.ts"
import { pause, rowsAtOnce, tableIn } from "./table-in.ts"

/** What a register holds, or why it cannot be looked at. */
export interface RegisterRead {
  /** Empty where anything is wrong with the file as a whole. */
  readonly rows: readonly RegisterRow[]
  /** Letters of the columns that are read. */
  readonly columns: Readonly<Partial<Record<RegisterColumn, string>>>
  /** Letters of the columns that are not, because their heading is none of ours. */
  readonly unread: readonly string[]
  readonly findings: readonly RegisterFinding[]
}

const nothing = (findings: readonly RegisterFinding[]): RegisterRead => ({ rows: [], columns: {}, unread: [], findings })

/**
 * Reads a register of past requests from a workbook (XLSX, its first sheet with content) or a text (CSV, tabs too; UTF-8,
 * UTF-16 or GB18030). Headings stand in any order and in the usual words. Nothing is guessed: what a cell may mean in two
 * ways is a fault, and all faults of a row are told at once.
 * @param bytes the file, at most {@link mostRegisterBytes}
 */
export const readRegister = async (bytes: Uint8Array): Promise<RegisterRead> => {
  const table = await tableIn(bytes, registerHeadings)
  if ("findings" in table) return nothing(table.findings)
  const { headings, below } = table
  const read: RegisterRow[] = []
  for (const [at, row] of below.entries()) {
    read.push(registerRow(row, headings))
    if (at % rowsAtOnce === 0) await pause()
  }
  const letters = registerColumnIds.flatMap((id) => {
    const at = headings.columns.get(id)
    return at === undefined ? [] : [[id, columnLetters(at)] as const]
  })
  return { rows: read, columns: Object.fromEntries(letters), unread: headings.unread, findings: [] }
}
