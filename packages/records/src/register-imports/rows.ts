import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import { sealingKey } from "../personal-data/data-keys.ts"
import type { KeyRing } from "../personal-data/key-ring.ts"
import { seal, unseal, type SealedPlace } from "../personal-data/seal.ts"
import type { Tx } from "../records.ts"

/** A row of a plan. `content` is JSON, sealed in the database. */
export interface ImportRow {
  /** As the file counts it, from 1. */
  readonly rowNumber: number
  readonly state: "good" | "bad"
  /** What is late in it, or cannot be counted: codes. */
  readonly marks: readonly string[]
  readonly content: string
}

interface Sealed extends Omit<ImportRow, "content"> {
  readonly sealed: Buffer
}

const placeOf = (agencyId: string, importId: string, rowNumber: number): SealedPlace => ({
  agencyId,
  table: "register_import_row",
  rowId: `${importId}/${String(rowNumber)}`,
  field: "content",
})

const opened = (ring: KeyRing, agencyId: string, importId: string, { sealed, ...row }: Sealed): ImportRow => ({
  ...row,
  content: unseal(sealed, placeOf(agencyId, importId, row.rowNumber), ring),
})

/** Rows written by one statement. */
const atOnce = 500

/** Keeps the rows of a plan, each sealed under the current key. */
export const insertImportRows = async (tx: Tx, ring: KeyRing, agencyId: string, importId: string, rows: readonly ImportRow[]): Promise<void> => {
  const key = await sealingKey(tx, ring)
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows
      .slice(at, at + atOnce)
      .map(({ rowNumber, state, marks, content }) => ({
        row_number: rowNumber,
        state,
        marks,
        sealed: seal(content, placeOf(agencyId, importId, rowNumber), key).toString("hex"),
      }))
    await sql`insert into gongkai.register_import_row (agency_id, import_id, row_number, state, marks, key_id, sealed)
      select ${agencyId}, ${importId}, r.row_number, r.state, r.marks, ${key.id}, decode(r.sealed, 'hex')
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) r (row_number integer, state text, marks text[], sealed text)`.execute(tx)
  }
}

/** Which rows of a plan are asked for. */
export type ImportRowState = ImportRow["state"]

/** Rows of a plan in the file's order, a page at a time; opened. */
export const importRows = async (
  tx: Tx,
  ring: KeyRing,
  { agencyId, importId, state }: { readonly agencyId: string; readonly importId: string; readonly state: ImportRowState | null },
  { after, limit }: Paging,
): Promise<Page<ImportRow>> => {
  const { rows } = await sql<Sealed>`select row_number, state, marks, sealed from gongkai.register_import_row
    where agency_id = ${agencyId} and import_id = ${importId} and row_number > ${Number(after ?? 0)}
      ${state === null ? sql`` : sql`and state = ${state}`}
    order by row_number limit ${limit + 1}`.execute(tx)
  const { items, next } = pageOf(rows, limit, ({ rowNumber }) => String(rowNumber))
  return { items: items.map((row) => opened(ring, agencyId, importId, row)), next }
}

/** Forgets rows of a plan: all of them, or those of a state. @returns how many */
export const deleteImportRows = async (tx: Tx, agencyId: string, importId: string, state: ImportRowState | null): Promise<number> => {
  const { numAffectedRows } = await sql`delete from gongkai.register_import_row
    where agency_id = ${agencyId} and import_id = ${importId} ${state === null ? sql`` : sql`and state = ${state}`}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Seals a batch of an agency's rows under the current key, for a rotation. @returns how many */
export const rekeyImportRows = async (tx: Tx, ring: KeyRing, agencyId: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  const { rows } = await sql<Pick<Sealed, "rowNumber" | "sealed"> & { readonly importId: string }>`select import_id, row_number, sealed
    from gongkai.register_import_row where agency_id = ${agencyId} and key_id <> ${key.id} order by import_id, row_number limit ${batch} for update`.execute(
    tx,
  )
  const renewed = rows.map(({ importId, rowNumber, sealed }) => {
    const place = placeOf(agencyId, importId, rowNumber)
    return { import_id: importId, row_number: rowNumber, sealed: seal(unseal(sealed, place, ring), place, key).toString("hex") }
  })
  if (renewed.length === 0) return 0
  await sql`update gongkai.register_import_row w set key_id = ${key.id}, sealed = decode(r.sealed, 'hex')
    from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) r (import_id text, row_number integer, sealed text)
    where w.agency_id = ${agencyId} and w.import_id = r.import_id and w.row_number = r.row_number`.execute(tx)
  return renewed.length
}
