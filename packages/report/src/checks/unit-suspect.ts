import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { formCells } from "../form/form.ts"
import { cellName } from "../form/names.ts"
import { figuresOf } from "../figures.ts"
import { finding } from "../finding.ts"
import type { YearCheck } from "./check.ts"

const money = (["2019", "2021"] as const).flatMap((edition) =>
  formCells(edition, "disclosure").flatMap((cell) => (cell.unit === "万元" ? [cell.id] : [])),
)

/** 1 万元 is 10,000 元. Money itself may have grown or shrunk threefold between the years. */
const jump = { least: 10_000 / 3, most: 10_000 * 3 }

/** A figure about ten thousand times last year's: probably 元 in a 万元 column. */
export const unitSuspect: YearCheck = {
  id: "unit.suspect",
  words: "金额以万元为单位：比上年大一万倍上下的，多半是按元填报。",
  scope: "表二的收费金额、采购金额；两年都大于零才比较。上年按元、本年按万元的，提示不在本年。",
  cites: (edition) => citeForm(edition, "表二金额栏的单位是万元"),
  apply(report, previous) {
    const [now, before] = [figuresOf(report, ["disclosure"]), figuresOf(previous, ["disclosure"])]
    return money.flatMap((id) => {
      const [found, last] = [now.get(id) ?? 0, before.get(id) ?? 0]
      if (found <= 0 || last <= 0 || found / last < jump.least || found / last > jump.most) return []
      const edition = report.forms.disclosure
      const times = Math.round(found / last).toLocaleString("en-US")
      const message = `${cellName(id, edition)}为 ${String(found)} 万元，上年为 ${String(last)} 万元，是上年的 ${times} 倍，疑似按元填报。`
      return [finding("unit.suspect", id, message, { cells: [id], found, cites: citationWords(unitSuspect.cites(edition ?? "2021")) })]
    })
  },
}
