import { Alert, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ReportRules } from "./report-rules.tsx"
import { RuleCard, type RuleList } from "./rule-card.tsx"
import type { Filled } from "./rule-form.tsx"
import { rolesOf, whenWords, type Rule } from "./words.ts"

const ruleOf = ({ when, workingDays = 0, dailyFor = 0, thenEvery = 1, to, channels }: Filled): Rule =>
  when === "before" ? { when, workingDays, to, channels } : { when, dailyFor, thenEvery, to, channels }

const ofCases: RuleList<Rule> = {
  shape: { before: "workingDays", ends: false, to: rolesOf },
  usual: { when: "before", workingDays: 5, dailyFor: 3, thenEvery: 5, to: ["assigned"], channels: ["in-app"] },
  ruleOf,
  whenWords,
  title: "提醒的时点、对象和方式",
  label: "期限提醒",
  adds: ["增加提醒", "增加提醒"],
  changes: "修改提醒",
  lastOne: "这是最后一条；去掉后不再提醒任何人。",
  keep: (rules, version) => api.PUT("/api/v1/reminder-rules", { body: { rules: [...rules], version } }),
  refresh: [["reminder-rules"]],
}

const ofOpenness: RuleList<Rule> = {
  ...ofCases,
  title: "公开事项、留言、征求意见、社会关切、投诉举报、责令改正和网站整改期限的提醒",
  label: "主动公开期限提醒",
  adds: ["增加主动公开提醒", "增加主动公开的提醒"],
  changes: "修改主动公开的提醒",
  lastOne: "这是最后一条；去掉后这些事项不再提醒任何人。",
  keep: (rules, version) => api.PUT("/api/v1/openness-reminder-rules", { body: { rules: [...rules], version } }),
  refresh: [["openness-reminder-rules"]],
}

const OpennessRules = (): ReactElement => {
  const rules = useAnswer(["openness-reminder-rules"], (signal) => api.GET("/api/v1/openness-reminder-rules", { signal }))
  return <Answered answer={rules}>{(all) => <RuleCard all={all} list={ofOpenness} />}</Answered>
}

/** Who is reminded of last days to answer, to publish and to report, when, and by what. */
const ReminderPage = (): ReactElement => {
  const rules = useAnswer(["reminder-rules"], (signal) => api.GET("/api/v1/reminder-rules", { signal }))
  return (
    <PageFrame title="期限提醒">
      <Flex vertical gap="middle">
        <Alert
          type="info"
          showIcon
          title="答复申请、答复复议和应诉、报送年度报告，以及公开事项、留言、征求意见、社会关切、投诉举报、责令改正和网站整改的末日临近或者已过时，按这里的规则提醒，只在工作日。"
          description="没有承办人的，提醒全体经办。邮件和短信只写登记编号（年度报告只写年份，留言、投诉举报只写回执编号）和末日；邮箱和手机号码由系统管理员在“人员与角色”里登记，发送服务由运维人员在服务器上设置。"
        />
        <Answered answer={rules}>{(all) => <RuleCard all={all} list={ofCases} />}</Answered>
        <OpennessRules />
        <ReportRules />
      </Flex>
    </PageFrame>
  )
}

export default ReminderPage
