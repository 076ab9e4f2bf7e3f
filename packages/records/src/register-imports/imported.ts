import { sql, type Selectable } from "kysely"
import type { ImportedRequest as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** A case that came of a row of a register. */
export type ImportedRequest = Readonly<Selectable<Row>>

/** Keeps which cases came of which rows, by one statement. */
export const insertImportedRequests = async (tx: Tx, imported: readonly ImportedRequest[]): Promise<void> => {
  const rows = imported.map(({ caseId, agencyId, importId, rowNumber, documentNumber, marks }) => ({
    case_id: caseId,
    agency_id: agencyId,
    import_id: importId,
    row_number: rowNumber,
    document_number: documentNumber,
    marks,
  }))
  await sql`insert into gongkai.imported_request (case_id, agency_id, import_id, row_number, document_number, marks)
    select r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      case_id text, agency_id text, import_id text, row_number integer, document_number text, marks text[])`.execute(tx)
}

/**
 * Forgets the plans that this connection has kept, those of foreign keys and triggers too, and has none made in this
 * transaction that reads a table whole: made while the tables were small, such a plan would be run for every row of an
 * import that makes them large.
 */
export const plansForMany = async (tx: Tx): Promise<void> => {
  await sql`discard plans`.execute(tx)
  await sql`set local enable_seqscan = off`.execute(tx)
}

/** Cases of an import in the order of its rows, a page at a time. */
export const importedRequests = async (tx: Tx, agencyId: string, importId: string, { after, limit }: Paging): Promise<Page<ImportedRequest>> => {
  const rows = await tx
    .selectFrom("importedRequest")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .where("importId", "=", importId)
    .where("rowNumber", ">", Number(after ?? 0))
    .orderBy("rowNumber")
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, ({ rowNumber }) => String(rowNumber))
}

/** Which of these registration numbers the agency has given already. */
export const numbersThere = async (tx: Tx, agencyId: string, numbers: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ number: string }>`select registration_number as number from gongkai.request
    where agency_id = ${agencyId} and registration_number = any(${[...numbers]}::text[])`.execute(tx)
  return new Set(rows.map(({ number }) => number))
}

/** Raises a series of the asking agency to a number that was given elsewhere, so that it is not given again. */
export const raiseNumber = async (tx: Tx, series: string, year: number, given: number): Promise<void> => {
  await sql`select gongkai.raise_number(${series}, ${year}, ${given})`.execute(tx)
}

/**
 * Takes an import back, its cases and their applicants with all personal data.
 * @returns how many cases went
 * @throws a constraint's violation: import_in_use where anything has happened to one of them since
 */
export const takeBackImport = async (tx: Tx, importId: string): Promise<number> => {
  await plansForMany(tx)
  const { rows } = await sql<{ cases: number }>`select gongkai.take_back_import(${importId}) as cases`.execute(tx)
  return rows[0]?.cases ?? 0
}
