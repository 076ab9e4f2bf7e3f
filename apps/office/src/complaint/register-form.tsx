import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { PickAgency } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { grounds, refresh, ways, type Complaint } from "./words.ts"

interface Values {
  readonly way: Exclude<Complaint["way"], "portal">
  readonly receivedOn: string
  readonly aboutAgencyId: string
  readonly ground: Complaint["ground"]
  readonly subject: string
  readonly text: string
  readonly name?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
}

const needed = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}` }]
const otherWays = Object.fromEntries(Object.entries(ways).filter(([way]) => way !== "portal"))

/** Registers a complaint that came in person, by post or phone, or was passed on. */
export const RegisterComplaint = (): ReactElement => {
  const { today, agency } = useMe()
  const agencyId = agency.id
  return (
    <FormButton<Values>
      primary
      width={640}
      label="登记"
      title="登记投诉举报"
      initial={{ way: "phone", receivedOn: today }}
      send={({ name = "", phone = "", email = "", address = "", ...said }, id) =>
        api.POST("/api/v1/complaints", { params: { header: once(id) }, body: { complaintId: id, ...said, sender: { name, phone, email, address } } })
      }
      refresh={refresh}
    >
      <Form.Item name="way" label="方式">
        <Select options={optionsOf(otherWays)} />
      </Form.Item>
      <Form.Item name="receivedOn" label="收到日期" rules={[{ required: true, message: "请选择收到日期" }]}>
        <DayField latest={today} />
      </Form.Item>
      <Form.Item name="aboutAgencyId" label="被投诉的机关" rules={[{ required: true, message: "请选择机关" }]}>
        <PickAgency under={agencyId} />
      </Form.Item>
      <Form.Item name="ground" label="事由" rules={[{ required: true, message: "请选择事由" }]}>
        <Select options={optionsOf(grounds)} />
      </Form.Item>
      <Form.Item name="subject" label="主题" rules={needed("主题")}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="text" label="事实和理由" rules={needed("事实和理由")}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <Form.Item name="name" label="姓名或者名称（匿名的不填）">
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label="电话">
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label="电子邮箱">
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="address" label="地址">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormButton>
  )
}
