import { Alert, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { refresh } from "../catalogue/keys.ts"
import { optionsOf, stages, written, type Item, type Stage } from "../catalogue/words.ts"
import { FormButton } from "../listing/form-button.tsx"

type Reviewed = "passed" | "withheld" | "referred"

const results: Readonly<Record<Reviewed, string>> = { passed: "可以公开", withheld: "不宜公开，退回", referred: "报主管部门确定，退回" }
const secrecyGrounds = {
  "17": "第十七条：公开前审查",
  "14": "第十四条：国家秘密等不得公开",
  "15": "第十五条：商业秘密、个人隐私",
  "16": "第十六条：内部事务、过程性信息",
}

const Words = ({ label, must }: { readonly label: string; readonly must: boolean }): ReactElement => (
  <Form.Item name="words" label={label} {...(must ? { rules: [{ required: true, whitespace: true, message: `请填写${label}` }] } : {})}>
    <Input.TextArea rows={4} maxLength={2000} showCount />
  </Form.Item>
)

const ReasonOfSecrecy = (): ReactElement => {
  const result: unknown = Form.useWatch("result")
  return <Words label={result === "passed" ? "意见（可以不填）" : "意见"} must={result !== "passed"} />
}

const SecrecyReview = ({ item }: { readonly item: Item }): ReactElement => {
  const params = { path: { itemId: item.id }, header: seen(item.version) }
  return (
    <FormButton<{ readonly result: Reviewed; readonly ground: string; readonly words?: string }>
      primary
      label="保密审查"
      title="公开前的保密审查"
      okText="记录"
      initial={{ result: "passed", ground: "17" }}
      send={({ words, ...given }) =>
        api.POST("/api/v1/catalogue-items/{itemId}/secrecy-review", { params, body: { ...given, words: written(words) } })
      }
      refresh={refresh}
    >
      <Form.Item name="result" label="结果">
        <Select options={optionsOf(results)} />
      </Form.Item>
      <Form.Item name="ground" label="依据">
        <Select options={optionsOf(secrecyGrounds)} />
      </Form.Item>
      <ReasonOfSecrecy />
    </FormButton>
  )
}

/** The stage's own two ways: it passes, or it goes back with reasons. */
const PassOrReturn = ({ item, stage }: { readonly item: Item; readonly stage: Exclude<Stage, "secrecy"> }): ReactElement => {
  const params = { path: { itemId: item.id }, header: seen(item.version) }
  return (
    <>
      <FormButton<{ readonly words?: string }>
        primary
        label={`${stages[stage]}通过`}
        title={`${stages[stage]}通过`}
        okText="签字"
        send={({ words }) => api.POST("/api/v1/catalogue-items/{itemId}/sign-off", { params, body: { stage, words: written(words) } })}
        refresh={refresh}
      >
        <p>签字只对现在的内容有效：内容、附件一改，签字即失效。</p>
        <Words label="意见（可以不填）" must={false} />
      </FormButton>
      <FormButton<{ readonly words: string }>
        label="退回修改"
        title="退回起草人修改"
        okText="退回"
        send={({ words }) => api.POST("/api/v1/catalogue-items/{itemId}/return", { params, body: { stage, words } })}
        refresh={refresh}
      >
        <p>此前的签字一并失效，改好后从头审校。</p>
        <Words label="退回的理由" must />
      </FormButton>
    </>
  )
}

/** The stage that waits, done by who may do it; told why not to who may not. */
export const TurnActs = ({ item }: { readonly item: Item }): ReactElement | null => {
  const { waitingStage: stage, againstTurn, state } = item
  if (state !== "in-review" || stage === null) return null
  if (againstTurn !== null) return <Alert type="info" showIcon title={`等待${stages[stage]}。您不能办这个环节：${againstTurn.words}`} />
  return (
    <Flex gap="small" wrap role="group" aria-label={`现在轮到您${stages[stage]}`}>
      {stage === "secrecy" ? <SecrecyReview item={item} /> : <PassOrReturn item={item} stage={stage} />}
    </Flex>
  )
}
