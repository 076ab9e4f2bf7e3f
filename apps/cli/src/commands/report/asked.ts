import type { ReportAsked } from "@gongkai/casework"
import { day, LawError, lawErrors, type Day } from "@gongkai/law"
import { agencyOf, assertMigrated, openRecords, type Tx } from "@gongkai/records"
import { formOfYear, type Edition } from "@gongkai/report"
import type { Given, OptionSpec } from "../../arguments/command.ts"
import { WrongArguments } from "../../arguments/wrong-arguments.ts"
import { clock, legalDay } from "../../clock.ts"
import { withDatabase } from "../../database/at-hand.ts"

/** Options by which a report of the records is named. */
export const reportOptions: readonly OptionSpec[] = [
  { name: "agency", value: "机关", says: "哪个机关（编号）" },
  { name: "year", value: "年度", says: "哪一年度的报告" },
  { name: "as-of", value: "日期", says: "截至哪一日营业终了（年-月-日）；不给则截至今天" },
  { name: "form", value: "版本", says: "按哪一版格式；不给则按年度", choices: ["2019", "2021"] },
  { name: "json", says: "印成 JSON" },
]

/** An agency's report that is asked for. */
export interface ReportOfAgency {
  readonly agencyId: string
  readonly asked: ReportAsked
}

const [firstYear, lastYear] = [2004, 2100]

const dayFrom = (text: string): Day => {
  try {
    return day(text)
  } catch (error) {
    if (error instanceof LawError) throw new WrongArguments("arguments.valueWrong", `--as-of ${text}（${lawErrors.NOT_A_DAY}）`)
    throw error
  }
}

const editionFrom = (text: string | null): Edition | null => (text === "2019" || text === "2021" ? text : null)

/** Whose report, of which year, as of when. @throws WrongArguments */
export const reportFrom = (given: Given): ReportOfAgency => {
  const [agencyId, written, asOf] = [given.text("agency"), given.text("year"), given.text("as-of")]
  if (agencyId === null) throw new WrongArguments("arguments.valueMissing", "--agency")
  if (written === null) throw new WrongArguments("arguments.valueMissing", "--year")
  const year = /^\d{4}$/u.test(written) ? Number(written) : 0
  if (year < firstYear || year > lastYear)
    throw new WrongArguments("arguments.valueWrong", `--year ${written}（${String(firstYear)} 至 ${String(lastYear)}）`)
  const form = editionFrom(given.text("form")) ?? formOfYear(year) ?? "2021"
  return { agencyId, asked: { year, form, asOf: asOf === null ? legalDay(clock()) : dayFrom(asOf) } }
}

/**
 * Reads the records at hand as an agency.
 * @throws WrongArguments where there is no such agency; RecordsError as `withDatabase`, NOT_MIGRATED
 */
export const readingAs = <Result>(agencyId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  withDatabase(false, async ({ adminUrl, url }) => {
    await assertMigrated(adminUrl)
    const records = openRecords(url)
    try {
      return await records.transaction({ agencyId, personId: "gongkai", today: legalDay(clock()) }, async (tx) => {
        if ((await agencyOf(tx, agencyId)) === null) throw new WrongArguments("arguments.valueWrong", `--agency ${agencyId}（没有这个机关）`)
        return work(tx)
      })
    } finally {
      await records.close()
    }
  })
