import { Card, Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import type { Call } from "../api/answered.ts"
import { useMay } from "../api/me.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { RuleFields, type Filled, type RuleShape } from "./rule-form.tsx"
import { channels, reminded, type Channel, type Reminded } from "./words.ts"

/** A rule of any list, as far as they are alike. */
interface AnyRule {
  readonly when: "before" | "overdue"
  readonly to: Reminded[]
  readonly channels: Channel[]
}

/** A list of rules, all of which go together at the version that was seen. */
interface RulesOf<Rule> {
  readonly rules: readonly Rule[]
  readonly version: number
}

/** What a list of rules is about, and how its rules are read and kept. */
export interface RuleList<Rule extends AnyRule> {
  readonly title: string
  /** What the table is called to who cannot see it. */
  readonly label: string
  /** Of the button that adds, and of its form; of the form that changes. */
  readonly adds: readonly [button: string, title: string]
  readonly changes: string
  /** Said before the last rule goes. */
  readonly lastOne: string
  readonly shape: RuleShape
  readonly usual: Filled
  readonly ruleOf: (filled: Filled) => Rule
  readonly whenWords: (rule: Rule) => string
  readonly keep: (rules: readonly Rule[], version: number) => Call<unknown>
  readonly refresh: readonly (readonly string[])[]
}

const RuleActs = <Rule extends AnyRule>({
  rule,
  all: { rules, version },
  list,
}: {
  readonly rule: Rule
  readonly all: RulesOf<Rule>
  readonly list: RuleList<Rule>
}): ReactElement => {
  const { shape, usual, ruleOf, whenWords, keep, refresh, changes, lastOne } = list
  const others = rules.filter((one) => one !== rule)
  const changed = (filled: Filled) =>
    keep(
      rules.map((one) => (one === rule ? ruleOf(filled) : one)),
      version,
    )
  return (
    <Flex gap={6} wrap>
      <FormButton<Filled> inTable label="修改" title={changes} initial={{ ...usual, ...rule }} send={changed} refresh={refresh}>
        <RuleFields shape={shape} />
      </FormButton>
      <ConfirmButton inTable danger label="去掉" title={`去掉“${whenWords(rule)}”的提醒？`} send={() => keep(others, version)} refresh={refresh}>
        {others.length === 0 && <p>{lastOne}</p>}
      </ConfirmButton>
    </Flex>
  )
}

/** A list of rules: when, who, by what; each to be changed and taken away, others to be added. */
export const RuleCard = <Rule extends AnyRule>({ all, list }: { readonly all: RulesOf<Rule>; readonly list: RuleList<Rule> }): ReactElement => {
  const may = useMay("reminder-rule.change")
  const { title, label, adds, shape, usual, ruleOf, whenWords, keep, refresh } = list
  return (
    <Card title={title} extra={all.version === 0 ? <Tag>默认</Tag> : <Tag color="blue">本机关已设定（第 {all.version} 次）</Tag>}>
      <Flex vertical gap="middle">
        <Table<Rule>
          aria-label={label}
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey={whenWords}
          dataSource={all.rules}
          locale={{ emptyText: "没有提醒：谁也不会收到" }}
          columns={[
            { title: "时点", key: "when", render: (_, rule) => whenWords(rule) },
            { title: "提醒谁", key: "to", render: (_, { to }) => to.map((one) => reminded[one]).join("、") },
            { title: "方式", key: "channels", render: (_, { channels: by }) => by.map((one) => channels[one]).join("、") },
            ...(may
              ? [
                  {
                    title: "操作",
                    key: "acts",
                    className: "no-print",
                    render: (_: unknown, rule: Rule) => <RuleActs rule={rule} all={all} list={list} />,
                  },
                ]
              : []),
          ]}
        />
        {may && (
          <Flex justify="end" className="no-print">
            <FormButton<Filled>
              label={adds[0]}
              title={adds[1]}
              initial={usual}
              send={(filled) => keep([...all.rules, ruleOf(filled)], all.version)}
              refresh={refresh}
            >
              <RuleFields shape={shape} />
            </FormButton>
          </Flex>
        )}
      </Flex>
    </Card>
  )
}
