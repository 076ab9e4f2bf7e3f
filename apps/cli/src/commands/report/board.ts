import { lawOf, reportBoard, type ReportBoard } from "@gongkai/casework"
import type { BoardState } from "@gongkai/records"
import type { ExitCode, Given } from "../../arguments/command.ts"
import { tableOf } from "../../output/table.ts"
import { write } from "../../output/stdout.ts"
import { clock, legalDay } from "../../clock.ts"
import { readingAs, reportFrom } from "./asked.ts"

const stateWords: Readonly<Record<BoardState, string>> = {
  awaited: "未到期",
  missing: "缺报",
  submitted: "已报送",
  returned: "已退回",
  cleared: "审核通过",
  published: "已公布",
}

type Line = ReportBoard["items"][number]
const pageSize = 1000

const inWords = (lines: readonly Line[]): string =>
  tableOf(
    [
      { title: "机关", align: "left", atMost: 40 },
      { title: "状态", align: "left", atMost: 10 },
      { title: "报送", align: "left", atMost: 10 },
      { title: "期限", align: "left", atMost: 10 },
      { title: "迟报", align: "left", atMost: 4 },
      { title: "报告", align: "left", atMost: 40 },
    ],
    lines.flatMap(({ name, years }) =>
      years.map(({ state, filedOn, deadline, late, reportId }) => [
        name,
        stateWords[state],
        filedOn ?? "",
        deadline,
        late ? "是" : "",
        reportId ?? "",
      ]),
    ),
  )

/** Prints where the year's reports of an agency and all below it stand. */
export const board = async (given: Given): Promise<ExitCode> => {
  const { agencyId, asked } = reportFrom(given)
  const { year } = asked
  const wanted = { from: year, to: year, year, state: null, late: null }
  const lines = await readingAs(agencyId, async (tx) => {
    const law = await lawOf(tx, agencyId)
    const all: Line[] = []
    for (let after: string | null = null; ;) {
      const page: ReportBoard = await reportBoard(tx, agencyId, wanted, { after, limit: pageSize }, { today: legalDay(clock()), law })
      all.push(...page.items)
      after = page.next
      if (after === null) return all
    }
  })
  await write(given.flag("json") ? lines.map((line) => `${JSON.stringify(line)}\n`).join("") : inWords(lines))
  return 0
}
