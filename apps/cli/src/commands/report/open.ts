import { recordsOfCell, type FigureRecord } from "@gongkai/casework"
import type { Tx } from "@gongkai/records"
import { cellName } from "@gongkai/report"
import type { ExitCode, Given } from "../../arguments/command.ts"
import { WrongArguments } from "../../arguments/wrong-arguments.ts"
import { tableOf } from "../../output/table.ts"
import { write } from "../../output/stdout.ts"
import { readingAs, reportFrom, type ReportOfAgency } from "./asked.ts"

/** What is printed of a record: neither who asked nor what it is about. */
interface PrintedRecord {
  readonly kind: FigureRecord["kind"]
  readonly id: string
  readonly number: string | null
  readonly from: string
  readonly concludedOn: string | null
  readonly amount: number
}

const printed = (record: FigureRecord): PrintedRecord => {
  const { kind, id, amount } = record
  switch (record.kind) {
    case "request":
      return { kind, id, number: record.registrationNumber, from: record.receivedOn, concludedOn: record.concludedOn, amount }
    case "dispute":
      return { kind, id, number: record.registrationNumber, from: record.acceptedOn, concludedOn: record.concludedOn, amount }
    default:
      return { kind, id, number: record.documentNumber, from: record.on, concludedOn: null, amount }
  }
}

const pageSize = 1000
/** Sees of a restricted case what everybody sees. */
const looking = { personId: "gongkai", seesRestricted: false }

const allIn = async (tx: Tx, { agencyId, asked }: ReportOfAgency, cell: string): Promise<readonly PrintedRecord[]> => {
  const records: PrintedRecord[] = []
  for (let after: string | null = null; ;) {
    const page = await recordsOfCell(tx, agencyId, asked, { cell, looking, paging: { after, limit: pageSize } })
    if (page === null) throw new WrongArguments("explain.unknown", cell)
    records.push(...page.items.map(printed))
    after = page.next
    if (after === null) return records
  }
}

const inWords = (cell: string, { asked }: ReportOfAgency, records: readonly PrintedRecord[]): string =>
  `${cellName(cell, asked.form)}：${String(records.length)} 条\n${
    records.length === 0
      ? ""
      : tableOf(
          [
            { title: "登记编号或者文号", align: "left", atMost: 30 },
            { title: "收到、受理或者日期", align: "left", atMost: 20 },
            { title: "办结", align: "left", atMost: 12 },
            { title: "计入", align: "right", atMost: 16 },
            { title: "记录", align: "left", atMost: 40 },
          ],
          records.map(({ number, from, concludedOn, amount, id }) => [number ?? "", from, concludedOn ?? "", String(amount), id]),
        )
  }`

/** Prints the records behind a figure: their numbers and days, nothing personal. */
export const open = async (given: Given, cell: string): Promise<ExitCode> => {
  const report = reportFrom(given)
  const records = await readingAs(report.agencyId, (tx) => allIn(tx, report, cell))
  await write(
    given.flag("json") ? `${JSON.stringify({ agency: report.agencyId, ...report.asked, cell, records })}\n` : inWords(cell, report, records),
  )
  return 0
}
