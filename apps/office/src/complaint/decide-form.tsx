import { Checkbox, Form } from "antd"
import type { ReactElement } from "react"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { OrderBoxes, useProposedDue, type OrderValues } from "../improvement-order/order-boxes.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { CriticismBoxes, type CriticismValues } from "../public-criticism/criticism-boxes.tsx"
import { outcomes, refresh, type Complaint } from "./words.ts"

interface Values {
  readonly measures?: readonly string[]
  readonly order?: OrderValues
  readonly criticism?: CriticismValues
}

const measures = [
  { value: "order", label: "责令改正" },
  { value: "criticism", label: "通报批评" },
]

const Measures = ({ own }: { readonly own: boolean }): ReactElement => (
  <>
    <Form.Item
      name="measures"
      label="怎样处理"
      extra="依照《条例》第四十七条，查证属实的应当督促整改或者通报批评。"
      rules={[
        {
          validator: (_, picked: unknown) =>
            Array.isArray(picked) && picked.length > 0 ? Promise.resolve() : Promise.reject(new Error("请至少选一项")),
        },
      ]}
    >
      <Checkbox.Group options={own ? measures.slice(0, 1) : measures} />
    </Form.Item>
    <Form.Item noStyle dependencies={["measures"]}>
      {({ getFieldValue }) => {
        const picked: unknown = getFieldValue("measures")
        const has = (measure: string): boolean => Array.isArray(picked) && picked.includes(measure)
        return (
          <>
            {has("order") && <OrderBoxes under="order" />}
            {has("criticism") && <CriticismBoxes under="criticism" />}
          </>
        )
      }}
    </Form.Item>
  </>
)

/** Decides a complaint as it was drafted, and what is done where it is founded. */
export const Decide = ({ complaint }: { readonly complaint: Complaint }): ReactElement => {
  const agencyId = useMe().agency.id
  const { id: complaintId, version, outcome, finding, aboutAgencyId } = complaint
  const founded = outcome === "founded"
  const due = useProposedDue(founded)
  const dueOn = due.data?.dueOn ?? null
  return (
    <FormButton<Values>
      waiting={founded && due.isPending}
      primary
      width={720}
      label="审定"
      title="审定调查结论"
      okText="审定"
      initial={founded ? { measures: ["order"], order: { title: "", matter: "", ...(dueOn === null ? {} : { dueOn }) } } : {}}
      send={({ order, criticism }, id) =>
        api.POST("/api/v1/complaints/{complaintId}/decide", {
          params: { path: { complaintId }, header: seen(version) },
          body: {
            order: order === undefined ? null : { orderId: id, title: order.title, matter: order.matter, dueOn: order.dueOn ?? "" },
            criticism: criticism === undefined ? null : { criticismId: id, ...criticism },
          },
        })
      }
      refresh={refresh}
    >
      <p className="first">
        <strong>{outcome === null ? "" : outcomes[outcome]}</strong>。被投诉的机关：
        <AgencyName id={aboutAgencyId} />
      </p>
      <blockquote className="message-quoted">{finding}</blockquote>
      {founded && <Measures own={aboutAgencyId === agencyId} />}
      {founded && <p>责令改正和通报会让被投诉的机关看到：不要写投诉人，也不要写能认出投诉人的事。</p>}
    </FormButton>
  )
}
