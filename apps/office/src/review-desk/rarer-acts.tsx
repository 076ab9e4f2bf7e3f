import { DatePicker, Form, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { refresh } from "../catalogue/keys.ts"
import { optionsOf, type Item } from "../catalogue/words.ts"
import { FormButton } from "../listing/form-button.tsx"
import { penaltyChanges, type PenaltyChange } from "./penalty-words.ts"

const Day = ({ name, label }: { readonly name: string; readonly label: string }): ReactElement => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: `请填写${label}` }]}>
    <DatePicker style={{ width: "100%" }} />
  </Form.Item>
)

const NextReview = (): ReactElement | null => {
  const result: unknown = Form.useWatch("result")
  return result === "kept" ? <Day name="nextReview" label="下次复查之日" /> : null
}

/** Looks again at something not disclosed (Article 18). */
export const ReviewDisclosure = ({ item }: { readonly item: Item }): ReactElement => (
  <FormButton<{ readonly result: "kept" | "opened"; readonly nextReview?: Dayjs | null }>
    label="复查"
    title="复查不予公开的信息"
    okText="记录"
    initial={{ result: "kept" }}
    send={({ result, nextReview }) =>
      api.POST("/api/v1/catalogue-items/{itemId}/disclosure-review", {
        params: { path: { itemId: item.id }, header: seen(item.version) },
        body: { result, nextReview: result === "kept" ? (nextReview?.format("YYYY-MM-DD") ?? null) : null },
      })
    }
    refresh={refresh}
  >
    <Form.Item name="result" label="结果">
      <Select
        options={[
          { value: "kept", label: "仍不予公开" },
          { value: "opened", label: "转为主动公开" },
        ]}
      />
    </Form.Item>
    <NextReview />
  </FormButton>
)

/** Enters that a published penalty is no more: it is to be withdrawn within three working days. */
export const ChangePenalty = ({ item }: { readonly item: Item }): ReactElement => (
  <FormButton<{ readonly what: Exclude<PenaltyChange["what"], "struck">; readonly on: Dayjs }>
    label="登记处罚变更"
    title="公开的处罚被变更、撤销、确认违法或者无效"
    okText="登记"
    send={({ what, on }, changeId) =>
      api.POST("/api/v1/catalogue-items/{itemId}/penalty-change", {
        params: { path: { itemId: item.id }, header: seen(item.version) },
        body: { changeId, what, on: on.format("YYYY-MM-DD") },
      })
    }
    refresh={refresh}
  >
    <p>登记后三个工作日内撤下，并向公众说明。</p>
    <Form.Item name="what" label="怎样变更" rules={[{ required: true, message: "请选择" }]}>
      <Select options={optionsOf(penaltyChanges).filter(({ value }) => value !== "struck")} />
    </Form.Item>
    <Day name="on" label="变更之日" />
  </FormButton>
)
