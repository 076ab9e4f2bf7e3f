import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { nextNumber } from "../requests/numbers.ts"

/** A number of a series of letters. */
export interface LetterNumber {
  readonly series: string
  readonly year: number
  readonly number: number
  /** As it stands on the paper: 样公开复〔2026〕1号. */
  readonly printed: string
  readonly letterId: string
  readonly givenOn: Day
  /** The day it became void; null where the letter stands. */
  readonly voidOn: Day | null
  readonly voidReason: string | null
}

/** The words before the numbers of a series, and their version: 0 where the agency set none. */
export interface LetterSeries {
  readonly series: string
  readonly prefix: string
  readonly version: number
}

/** What an agency set for its series, by name. */
export const letterSeriesOf = (tx: Tx, agencyId: string): Promise<readonly LetterSeries[]> =>
  tx.selectFrom("letterSeries").select(["series", "prefix", "version"]).where("agencyId", "=", agencyId).orderBy("series").execute()

/** Sets the words of a series over the version last seen, 0 where there was none. @returns the new version; null where it is another by now */
export const saveLetterSeries = async (tx: Tx, agencyId: string, { series, prefix, version }: LetterSeries): Promise<number | null> => {
  const { rows } = await (
    version === 0
      ? sql<{ version: number }>`insert into gongkai.letter_series (agency_id, series, prefix) values (${agencyId}, ${series}, ${prefix})
        on conflict do nothing returning version`
      : sql<{ version: number }>`update gongkai.letter_series set prefix = ${prefix}, version = version + 1
        where agency_id = ${agencyId} and series = ${series} and version = ${version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}

/**
 * Gives a letter the next number of its series in the year of a day. Who comes later waits until this transaction ends:
 * none is given twice, and one of a transaction that fails is given again.
 */
export const giveNumber = async (
  tx: Tx,
  agencyId: string,
  { series, letterId, on }: { readonly series: string; readonly letterId: string; readonly on: Day },
): Promise<Pick<LetterNumber, "series" | "year" | "number" | "printed">> => {
  const year = Number(on.slice(0, 4))
  const number = await nextNumber(tx, agencyId, `letter.${series}`, year)
  const prefix = (await letterSeriesOf(tx, agencyId)).find((one) => one.series === series)?.prefix ?? ""
  const printed = `${prefix}〔${String(year)}〕${String(number)}号`
  await tx.insertInto("letterNumber").values({ agencyId, series, year, number, printed, letterId, givenOn: on }).execute()
  return { series, year, number, printed }
}

/** The number of a letter; null where it has none. */
export const numberOfLetter = async (tx: Tx, agencyId: string, letterId: string): Promise<LetterNumber | null> => {
  const { rows } = await sql<LetterNumber>`select series, year, number, printed, letter_id, given_on, void_on, void_reason from gongkai.letter_number
    where agency_id = ${agencyId} and letter_id = ${letterId}`.execute(tx)
  return rows[0] ?? null
}

/** Writes down that the number of a letter is void, and why. */
export const voidNumber = async (tx: Tx, agencyId: string, letterId: string, on: Day, reason: string): Promise<void> => {
  await tx
    .updateTable("letterNumber")
    .set({ voidOn: on, voidReason: reason })
    .where("agencyId", "=", agencyId)
    .where("letterId", "=", letterId)
    .execute()
}

const key = /^([a-z.-]+) (\d+) (\d+)$/u

/** Numbers that were given, void ones among them, by series, year and number; a page at a time. */
export const listNumbers = async (
  tx: Tx,
  agencyId: string,
  { series, year }: { readonly series: string | null; readonly year: number | null },
  { after, limit }: Paging,
): Promise<Page<LetterNumber>> => {
  const [, afterSeries = "", afterYear = "0", afterNumber = "0"] = key.exec(after ?? "") ?? []
  const { rows } = await sql<LetterNumber>`select series, year, number, printed, letter_id, given_on, void_on, void_reason from gongkai.letter_number
    where agency_id = ${agencyId} and (series, year, number) > (${afterSeries}, ${Number(afterYear)}, ${Number(afterNumber)})
      ${series === null ? sql`` : sql`and series = ${series}`} ${year === null ? sql`` : sql`and year = ${year}`}
    order by series, year, number limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, (one) => `${one.series} ${String(one.year)} ${String(one.number)}`)
}
