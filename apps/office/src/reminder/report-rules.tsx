import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { RuleCard, type RuleList } from "./rule-card.tsx"
import type { Filled } from "./rule-form.tsx"
import { rolesOf, reportWhenWords, type ReportRule } from "./words.ts"

const key = ["report-reminder-rules"]
// No officer has a report as one has a request.
const roles = rolesOf.filter((role) => role !== "assigned")
const isRole = (role: Filled["to"][number]): role is ReportRule["to"][number] => role !== "assigned"

const ruleOf = ({ when, days = 0, dailyFor = 0, thenEvery = 1, atMost = 1, to, channels }: Filled): ReportRule =>
  when === "before" ? { when, days, to: to.filter(isRole), channels } : { when, dailyFor, thenEvery, atMost, to: to.filter(isRole), channels }

const list: RuleList<ReportRule> = {
  title: "年度报告报送期限的提醒",
  label: "年度报告期限提醒",
  adds: ["增加年度报告提醒", "增加年度报告的提醒"],
  changes: "修改年度报告的提醒",
  lastOne: "这是最后一条；去掉后年度报告不再提醒任何人。",
  shape: { before: "days", ends: true, to: roles },
  usual: { when: "before", days: 7, dailyFor: 3, thenEvery: 5, atMost: 10, to: ["clerk"], channels: ["in-app"] },
  ruleOf,
  whenWords: reportWhenWords,
  keep: (rules, version) => api.PUT("/api/v1/report-reminder-rules", { body: { rules: [...rules], version } }),
  refresh: [key],
}

/** Who is reminded of the last days of annual reports that have not been filed, when, and by what. */
export const ReportRules = (): ReactElement => {
  const rules = useAnswer(key, (signal) => api.GET("/api/v1/report-reminder-rules", { signal }))
  return <Answered answer={rules}>{(all) => <RuleCard all={all} list={list} />}</Answered>
}
