import { Card, Flex, Form, Select, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { Days, optionsOf } from "./rule-form.tsx"
import { channels, reminded, reportWhenWords, type ReportReminderRules, type ReportRule } from "./words.ts"

const key = ["report-reminder-rules"]
const refresh = [key]

/** What is filled in of a rule. */
interface Filled {
  readonly when: ReportRule["when"]
  readonly days?: number
  readonly dailyFor?: number
  readonly thenEvery?: number
  readonly atMost?: number
  readonly to: ReportRule["to"]
  readonly channels: ReportRule["channels"]
}

const ruleOf = ({ when, days = 0, dailyFor = 0, thenEvery = 1, atMost = 1, to, channels: by }: Filled): ReportRule =>
  when === "before" ? { when, days, to, channels: by } : { when, dailyFor, thenEvery, atMost, to, channels: by }

const usual: Filled = { when: "before", days: 7, dailyFor: 3, thenEvery: 5, atMost: 10, to: ["clerk"], channels: ["in-app"] }
// No officer has a report as one has a request.
const roles = optionsOf(reminded).filter(({ value }) => value !== "assigned")

/** All rules go together, at the version that was seen. */
const keep = (rules: readonly ReportRule[], { version }: ReportReminderRules) =>
  api.PUT("/api/v1/report-reminder-rules", { body: { rules: [...rules], version } })

const Fields = (): ReactElement => {
  const when = Form.useWatch<ReportRule["when"] | undefined>("when")
  return (
    <>
      <Form.Item name="when" label="时点" rules={[{ required: true, message: "请选择时点" }]}>
        <Select
          options={[
            { value: "before", label: "末日前和末日当天" },
            { value: "overdue", label: "逾期后" },
          ]}
        />
      </Form.Item>
      {when === "overdue" ? (
        <>
          <Days name="dailyFor" label="头几个工作日每天提醒" least={0} most={20} />
          <Days name="thenEvery" label="以后每几个工作日提醒一次" least={1} most={60} />
          <Days name="atMost" label="一共提醒几次为止" least={1} most={100} />
        </>
      ) : (
        <Days name="days" label="提前几天（0 为当天）" least={0} most={120} />
      )}
      <Form.Item name="to" label="提醒谁" rules={[{ required: true, message: "请选择提醒谁" }]}>
        <Select mode="multiple" options={roles} />
      </Form.Item>
      <Form.Item name="channels" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
        <Select mode="multiple" options={optionsOf(channels)} />
      </Form.Item>
    </>
  )
}

const RuleActs = ({ rule, all }: { readonly rule: ReportRule; readonly all: ReportReminderRules }): ReactElement => {
  const others = all.rules.filter((one) => one !== rule)
  const changed = (filled: Filled) =>
    keep(
      all.rules.map((one) => (one === rule ? ruleOf(filled) : one)),
      all,
    )
  return (
    <Flex gap={6} wrap>
      <FormButton<Filled> inTable label="修改" title="修改年度报告的提醒" initial={{ ...usual, ...rule }} send={changed} refresh={refresh}>
        <Fields />
      </FormButton>
      <ConfirmButton inTable danger label="去掉" title={`去掉“${reportWhenWords(rule)}”的提醒？`} send={() => keep(others, all)} refresh={refresh}>
        {others.length === 0 && <p>这是最后一条；去掉后年度报告不再提醒任何人。</p>}
      </ConfirmButton>
    </Flex>
  )
}

const Rules = ({ all }: { readonly all: ReportReminderRules }): ReactElement => {
  const may = useMay("reminder-rule.change")
  return (
    <Card title="年度报告报送期限的提醒" extra={all.version === 0 ? <Tag>默认</Tag> : <Tag color="blue">本机关已设定（第 {all.version} 次）</Tag>}>
      <Flex vertical gap="middle">
        <Table<ReportRule>
          aria-label="年度报告期限提醒"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey={reportWhenWords}
          dataSource={all.rules}
          locale={{ emptyText: "没有提醒：谁也不会收到" }}
          columns={[
            { title: "时点", key: "when", render: (_none, rule) => reportWhenWords(rule) },
            { title: "提醒谁", dataIndex: "to", render: (to: ReportRule["to"]) => to.map((one) => reminded[one]).join("、") },
            { title: "方式", dataIndex: "channels", render: (by: ReportRule["channels"]) => by.map((one) => channels[one]).join("、") },
            ...(may
              ? [
                  {
                    title: "操作",
                    key: "acts",
                    className: "no-print",
                    render: (_none: unknown, rule: ReportRule) => <RuleActs rule={rule} all={all} />,
                  },
                ]
              : []),
          ]}
        />
        {may && (
          <Flex justify="end" className="no-print">
            <FormButton<Filled>
              label="增加年度报告提醒"
              title="增加年度报告的提醒"
              initial={usual}
              send={(filled) => keep([...all.rules, ruleOf(filled)], all)}
              refresh={refresh}
            >
              <Fields />
            </FormButton>
          </Flex>
        )}
      </Flex>
    </Card>
  )
}

/** Who is reminded of the last days of annual reports that have not been filed, when, and by what. */
export const ReportRules = (): ReactElement => {
  const rules = useAnswer(key, (signal) => api.GET("/api/v1/report-reminder-rules", { signal }))
  return <Answered answer={rules}>{(all) => <Rules all={all} />}</Answered>
}
