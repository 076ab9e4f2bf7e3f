import type { Compared, Measure } from "./asked.ts"

type Value = Compared["values"][number]

const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 2 })
const signed = new Intl.NumberFormat("zh-CN", { signDisplay: "exceptZero", maximumFractionDigits: 6 })
const signedPercent = new Intl.NumberFormat("zh-CN", { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 2 })
const signedPoints = new Intl.NumberFormat("zh-CN", { signDisplay: "exceptZero", maximumFractionDigits: 2 })

/** Why there is no figure; never an empty place, which would look like a nought. */
export const whyWords = ({ why, cases }: Value, least: number): string => {
  switch (why) {
    case "not-filed":
      return "没有报送"
    case "no-such-cell":
      return "该版表格没有这一格"
    case "few":
      return `不足 ${String(least)} 件${cases === null ? "" : `（${String(cases)} 件）`}，不算比例`
    default:
      return "空白"
  }
}

/** A figure as it is read: a rate in per cent. */
export const figureWords = ({ kind }: Measure, value: number): string => (kind === "rate" ? percent.format(value) : String(value))

/** A share of a sum, in per cent. */
export const shareWords = (share: number): string => percent.format(share)

/** What the last year is more or less than the one before: of a rate in points, of a figure also by how much of itself. */
export const changeWords = ({ kind }: Measure, { change, changeRate }: Pick<Compared, "change" | "changeRate">): string | null => {
  if (change === null) return null
  if (kind === "rate") return `${signedPoints.format(change * 100)} 个百分点`
  return changeRate === null ? signed.format(change) : `${signed.format(change)}（${signedPercent.format(changeRate)}）`
}
