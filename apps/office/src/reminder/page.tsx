import { Alert, Card, Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { ReportRules } from "./report-rules.tsx"
import { RuleFields, ruleOf, type Filled } from "./rule-form.tsx"
import { channels, reminded, whenWords, type ReminderRules, type Rule } from "./words.ts"
import { reachable } from "../listing/reachable.ts"

const key = ["reminder-rules"]
const refresh = [key]

/** All rules go together, at the version that was seen. */
const keep = (rules: readonly Rule[], { version }: ReminderRules) => api.PUT("/api/v1/reminder-rules", { body: { rules: [...rules], version } })

const usual: Filled = { when: "before", workingDays: 5, dailyFor: 3, thenEvery: 5, to: ["assigned"], channels: ["in-app"] }

const RuleActs = ({ rule, all }: { readonly rule: Rule; readonly all: ReminderRules }): ReactElement => {
  const others = all.rules.filter((one) => one !== rule)
  return (
    <Flex gap={6} wrap>
      <FormButton<Filled>
        inTable
        label="修改"
        title="修改提醒"
        initial={{ ...usual, ...rule }}
        send={(filled) =>
          keep(
            all.rules.map((one) => (one === rule ? ruleOf(filled) : one)),
            all,
          )
        }
        refresh={refresh}
      >
        <RuleFields />
      </FormButton>
      <ConfirmButton inTable danger label="去掉" title={`去掉“${whenWords(rule)}”的提醒？`} send={() => keep(others, all)} refresh={refresh}>
        {others.length === 0 && <p>这是最后一条；去掉后不再提醒任何人。</p>}
      </ConfirmButton>
    </Flex>
  )
}

const Rules = ({ all }: { readonly all: ReminderRules }): ReactElement => {
  const may = useMay("reminder-rule.change")
  return (
    <Card title="提醒的时点、对象和方式" extra={all.version === 0 ? <Tag>默认</Tag> : <Tag color="blue">本机关已设定（第 {all.version} 次）</Tag>}>
      <Flex vertical gap="middle">
        <Table<Rule>
          aria-label="期限提醒"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey={whenWords}
          dataSource={all.rules}
          locale={{ emptyText: "没有提醒：谁也不会收到" }}
          columns={[
            { title: "时点", key: "when", render: (_, rule) => whenWords(rule) },
            { title: "提醒谁", dataIndex: "to", render: (to: Rule["to"]) => to.map((one) => reminded[one]).join("、") },
            { title: "方式", dataIndex: "channels", render: (by: Rule["channels"]) => by.map((one) => channels[one]).join("、") },
            ...(may
              ? [{ title: "操作", key: "acts", className: "no-print", render: (_: unknown, rule: Rule) => <RuleActs rule={rule} all={all} /> }]
              : []),
          ]}
        />
        {may && (
          <Flex justify="end" className="no-print">
            <FormButton<Filled>
              label="增加提醒"
              title="增加提醒"
              initial={usual}
              send={(filled) => keep([...all.rules, ruleOf(filled)], all)}
              refresh={refresh}
            >
              <RuleFields />
            </FormButton>
          </Flex>
        )}
      </Flex>
    </Card>
  )
}

/** Who is reminded of last days to answer and to report, when, and by what. */
const ReminderPage = (): ReactElement => {
  const rules = useAnswer(key, (signal) => api.GET("/api/v1/reminder-rules", { signal }))
  return (
    <PageFrame title="期限提醒">
      <Flex vertical gap="middle">
        <Alert
          type="info"
          showIcon
          title="答复申请、答复复议和应诉、报送年度报告的末日临近或者已过时，按这里的规则提醒，只在工作日。"
          description="没有承办人的，提醒全体经办。邮件和短信只写登记编号（年度报告只写年份）和末日；邮箱和手机号码由系统管理员在“人员与角色”里登记，发送服务由运维人员在服务器上设置。"
        />
        <Answered answer={rules}>{(all) => <Rules all={all} />}</Answered>
        <ReportRules />
      </Flex>
    </PageFrame>
  )
}

export default ReminderPage
