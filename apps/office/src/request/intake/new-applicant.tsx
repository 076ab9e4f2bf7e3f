import { Col, Form, Input, Row, Select } from "antd"
import { applicantKinds, choices } from "../words.ts"
import { agentAuthorities, identityKinds, words } from "./words.ts"

const Identity = () => (
  <>
    <Col xs={24} md={8}>
      <Form.Item name={["data", "identityKind"]} label={words.identityKind}>
        <Select allowClear options={identityKinds} />
      </Form.Item>
    </Col>
    <Col xs={24} md={16}>
      <Form.Item name={["data", "identityNumber"]} label={words.identityNumber}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </Col>
  </>
)

const Contact = () => (
  <>
    <Col xs={24} md={8}>
      <Form.Item
        name={["data", "phone"]}
        label={words.phone}
        rules={[
          ({ getFieldValue }) => ({
            validator: () => {
              const there = ["phone", "email", "address"].some((field) => {
                const value: unknown = getFieldValue(["data", field])
                return typeof value === "string" && value.trim() !== ""
              })
              return there ? Promise.resolve() : Promise.reject(new Error(words.oneContact))
            },
          }),
        ]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </Col>
    <Col xs={24} md={16}>
      <Form.Item name={["data", "email"]} label={words.email}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
    </Col>
    <Col span={24}>
      <Form.Item name={["data", "address"]} label={words.address}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </Col>
  </>
)

/** Somebody who acts for the applicant, with the authority that was shown. */
const Agent = () => (
  <>
    <Col xs={24} md={8}>
      <Form.Item name={["data", "agentName"]} label={words.agentName}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </Col>
    <Col xs={24} md={8}>
      <Form.Item name={["data", "agentAuthority"]} label={words.agentAuthority}>
        <Select allowClear options={agentAuthorities} />
      </Form.Item>
    </Col>
    <Col xs={24} md={8}>
      <Form.Item name={["data", "agentPhone"]} label={words.agentPhone}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </Col>
    <Col xs={24} md={8}>
      <Form.Item name={["data", "agentIdentityNumber"]} label={words.agentIdentityNumber}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </Col>
  </>
)

/** Who asks: kind as table 3 counts them, name, identity proof and contact (Article 29). */
export const NewApplicant = () => {
  const kind: unknown = Form.useWatch("applicantKind")
  return (
    <Row gutter={16}>
      <Col xs={24} md={8}>
        <Form.Item name="applicantKind" label={words.kind} rules={[{ required: true, message: words.kindMissing }]}>
          <Select options={choices(applicantKinds)} />
        </Form.Item>
      </Col>
      <Col xs={24} md={16}>
        <Form.Item
          name={["data", "name"]}
          label={kind === undefined || kind === "naturalPerson" ? words.personName : words.organizationName}
          rules={[{ required: true, whitespace: true, message: words.nameMissing }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </Col>
      <Identity />
      <Contact />
      <Agent />
    </Row>
  )
}
