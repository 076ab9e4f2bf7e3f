import { Form } from "antd"
import type { ReactElement } from "react"
import { PickAgency } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { refresh, type ImprovementOrder } from "../improvement-order/words.ts"
import { FormButton } from "../listing/form-button.tsx"
import { CriticismBoxes, type CriticismValues } from "./criticism-boxes.tsx"

/** Criticises an agency below; the words are the office's own. */
export const IssueCriticism = (): ReactElement => {
  const agencyId = useMe().agency.id
  return (
    <FormButton<CriticismValues & { readonly ofAgencyId: string }>
      primary
      width={720}
      label="通报批评"
      title="通报批评"
      okText="通报"
      send={(body, id) => api.POST("/api/v1/public-criticisms", { params: { header: once(id) }, body: { criticismId: id, orderId: null, ...body } })}
      refresh={refresh}
    >
      <Form.Item name="ofAgencyId" label="被批评的机关" rules={[{ required: true, message: "请选择机关" }]}>
        <PickAgency under={agencyId} />
      </Form.Item>
      <CriticismBoxes under={null} />
    </FormButton>
  )
}

/** Criticises who did not follow an order: the notice is drafted from it, and is changed before it goes out. */
export const IssueOfOrder = ({ order: { id: orderId, toAgencyId } }: { readonly order: ImprovementOrder }): ReactElement => {
  const draft = useAnswer(["improvement-orders", "criticism", orderId], (signal) =>
    api.GET("/api/v1/improvement-orders/{orderId}/criticism-draft", { params: { path: { orderId } }, signal }),
  )
  return (
    <FormButton<CriticismValues>
      waiting={draft.isPending}
      width={720}
      label="通报批评"
      title="通报批评"
      okText="通报"
      {...(draft.data === undefined ? {} : { initial: draft.data })}
      send={(body, id) =>
        api.POST("/api/v1/public-criticisms", { params: { header: once(id) }, body: { criticismId: id, orderId, ofAgencyId: toAgencyId, ...body } })
      }
      refresh={refresh}
    >
      <CriticismBoxes under={null} />
    </FormButton>
  )
}
