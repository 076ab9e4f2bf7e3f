import { expect, test } from "vitest"
import { toldWords } from "./words.ts"

test.each([
  ["report.returned", "r1", "上级退回了一份年度报告，请按意见修改后再报", "/reports/r1"],
  ["report.cleared", "r1", "一份年度报告已经审核通过，可以公布了", "/reports/r1"],
  ["report.submitted", "education/2025", "有下级机关报送了 2025 年年度报告，请审核", "/filed-reports/education/2025"],
  ["improvement-order.told", "o1", "上级责令本机关改正，请在期限内改正并报送结果", "/improvement-orders/o1"],
  ["reminder.report-soon", "2025", "2025 年年度报告还没有报送，期限即将到期", "/reports"],
  ["reminder.request-today", "c1", "一件申请的答复期限今天到期", "/requests/c1"],
  ["reminder.dispute-soon", "d1", "一件复议、诉讼案件的我方答复期限即将到期", "/disputes/d1"],
  ["reminder.complaint-overdue", "p1", "一件投诉举报的处理期限已经逾期，请立即办理", "/complaints/p1"],
  ["reminder.order-today", "o1", "一件责令改正的报送期限今天到期", "/improvement-orders/o1"],
  ["reminder.ticket-soon", "s1", "网站问题的整改期限即将到期", "/tickets?state=open&siteId=s1"],
  ["reminder.something-today", "x", "reminder.something-today：x", null],
])("%s：%s", (kind, subject, words, to) => {
  expect(toldWords({ kind, subject })).toEqual({ words, to })
})
