import {
  answerPeriod,
  citationWords,
  columnStale,
  correctionNotice,
  messageUnanswered,
  publicationPeriod,
  reportContentsDuty,
  reportDeadline,
  supervisionCitations,
  type Citation,
} from "@gongkai/law"
import type { Criterion } from "@gongkai/records"
import type { MeasureId } from "./measures/index.ts"
import type { Scoring } from "./rule.ts"

const cited = (citation: Citation): string => `${citationWords(citation)}：${citation.says}`

type Made = Omit<Criterion, "position" | "version">

const automatic = (
  id: string,
  title: string,
  points: number,
  citation: Citation,
  by: { readonly measure: MeasureId; readonly rule: Scoring; readonly says: string },
): Made => ({ id, title, points, citation: cited(citation), ...by })

const byHand = (id: string, title: string, points: number, citation: Citation, says: string): Made => ({
  ...{ id, title, points, says, citation: cited(citation) },
  ...{ measure: null, rule: null },
})

const each = (per: number): Scoring => ({ kind: "each", per, most: null })
const share = (none: number): Scoring => ({ kind: "share", none })

const made: readonly Made[] = [
  byHand("organisation", "机构和人员", 4, supervisionCitations.organisation, "指定了工作机构，人员、联系方式明确；附文件或者网页地址"),
  byHand("guide", "公开指南和目录", 8, supervisionCitations.guide, "指南、目录内容齐全，地址电话有变化的及时更新；附网页地址"),
  byHand("contents", "法定公开内容", 8, supervisionCitations.contents, "法定主动公开的内容逐项都有，内容准确；附网页地址"),
  automatic("publication", "公开及时", 10, publicationPeriod.cites, {
    measure: "publications.late",
    rule: share(50),
    says: "信息形成、变更后在期限内公开",
  }),
  automatic("duties", "定期公开事项", 6, supervisionCitations.contents, {
    measure: "duties.late",
    rule: each(2),
    says: "按月、按季、按年公开的事项到年底没有欠着的",
  }),
  automatic("columns", "栏目更新", 6, columnStale.cites, { measure: "columns.stale", rule: each(2), says: "已经开设的栏目到年底没有久未更新的" }),
  automatic("replies", "按期答复申请", 14, answerPeriod.cites, { measure: "replies.late", rule: each(2), says: "依申请公开的答复都在期限内送达" }),
  automatic("corrections", "按期告知补正", 4, correctionNotice.cites, {
    measure: "corrections.late",
    rule: each(1),
    says: "需要补正的申请都在期限内告知",
  }),
  automatic("reconsiderations", "行政复议", 6, supervisionCitations.remedies, {
    measure: "reconsiderations.corrected",
    rule: each(3),
    says: "当年审结的行政复议没有被纠正的",
  }),
  automatic("litigations", "行政诉讼", 6, supervisionCitations.remedies, {
    measure: "litigations.corrected",
    rule: each(3),
    says: "当年审结的行政诉讼没有被纠正的",
  }),
  automatic("report", "按期报送年度报告", 6, reportDeadline.cites, { measure: "report.late", rule: each(6), says: "年度报告在期限内报送" }),
  automatic("relations", "年度报告数据准确", 6, reportContentsDuty.cites, {
    measure: "report.relations",
    rule: each(2),
    says: "报送的年度报告没有勾稽关系等错误",
  }),
  automatic("messages", "回应公众留言", 6, messageUnanswered.cites, { measure: "messages.late", rule: share(50), says: "公众留言在期限内答复" }),
  byHand("fees", "信息处理费", 4, supervisionCitations.fees, "收费的依据、标准、票据合规；没有收费的写明没有收费"),
  byHand("training", "培训", 6, supervisionCitations.training, "每年至少组织或者参加一次培训；附通知、名单"),
]

/** The product's own scheme, 100 points, in our words: what records can say is counted, the rest is judged with evidence. */
export const defaultCriteria: readonly Omit<Criterion, "version">[] = made.map((criterion, at) => ({ ...criterion, position: (at + 1) * 10 }))
