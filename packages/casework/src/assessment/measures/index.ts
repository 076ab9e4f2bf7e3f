import { columnsStale } from "./columns-stale.ts"
import { correctionsLate } from "./corrections-late.ts"
import { litigationsCorrected, reconsiderationsCorrected } from "./disputes-corrected.ts"
import { dutiesLate } from "./duties-late.ts"
import type { Measured, Measuring } from "./measured.ts"
import { messagesLate } from "./messages-late.ts"
import { publicationsLate } from "./publications-late.ts"
import { repliesLate } from "./replies-late.ts"
import { relationsBroken, reportLate } from "./report.ts"

interface Measure {
  /** What is counted as a fault. */
  readonly words: string
  /** What it is counted among. */
  readonly among: string
  readonly measure: (of: Measuring) => Promise<Measured>
}

/** Every measure of an agency's own records that a criterion may be scored by. */
export const assessmentMeasures = {
  "replies.late": { words: "逾期的答复", among: "当年送达和到期未答的答复", measure: repliesLate },
  "corrections.late": { words: "逾期告知补正的申请", among: "当年告知补正的申请", measure: correctionsLate },
  "reconsiderations.corrected": { words: "被纠正的行政复议", among: "当年审结的行政复议", measure: reconsiderationsCorrected },
  "litigations.corrected": { words: "被纠正的行政诉讼", among: "当年审结的行政诉讼", measure: litigationsCorrected },
  "report.late": { words: "逾期报送的年度报告", among: "当年的年度报告", measure: reportLate },
  "report.relations": { words: "年度报告勾稽等错误", among: "当年报送的年度报告", measure: relationsBroken },
  "publications.late": { words: "逾期公开的信息", among: "当年公开和到期未公开的信息", measure: publicationsLate },
  "duties.late": { words: "年底欠着的定期公开事项", among: "定期公开事项", measure: dutiesLate },
  "columns.stale": { words: "年底久未更新的栏目", among: "已经开设的栏目", measure: columnsStale },
  "messages.late": { words: "逾期答复的公众留言", among: "当年收到的公众留言", measure: messagesLate },
} as const satisfies Record<string, Measure>

/** A key of {@link assessmentMeasures}. */
export type MeasureId = keyof typeof assessmentMeasures

/** True for the name of a measure. */
export const isMeasure = (id: string): id is MeasureId => Object.hasOwn(assessmentMeasures, id)

/** The names of {@link assessmentMeasures}. */
export const measureIds: readonly MeasureId[] = Object.keys(assessmentMeasures).filter(isMeasure)
