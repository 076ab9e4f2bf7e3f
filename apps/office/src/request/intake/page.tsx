import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Alert, Button, Card, Checkbox, Col, Flex, Form, Radio, Row, Segmented, Select } from "antd"
import { useState } from "react"
import { Link } from "react-router"
import { useMe } from "../../api/me.ts"
import { useFreshId } from "../../api/new-id.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import type { Problem } from "../../api/problem.ts"
import { PageFrame } from "../../frame/page-frame.tsx"
import { DayField } from "../day-field.tsx"
import { channels, choices, requestKinds, supplyForms } from "../words.ts"
import { KnownApplicant } from "./known-applicant.tsx"
import { Matters } from "./matters.tsx"
import { NewApplicant } from "./new-applicant.tsx"
import { register, type Entered } from "./register.ts"
import { Slip, type Registered } from "./slip.tsx"
import { words } from "./words.ts"

/** Channel and day: what the day is depends on the channel, and the page says so. */
const Receipt = () => {
  const { today } = useMe()
  const picked: unknown = Form.useWatch("channel")
  const channel = typeof picked === "string" ? channels[picked] : undefined
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item name="channel" label={words.channel} rules={[{ required: true, message: words.channelMissing }]}>
          <Select options={Object.entries(channels).map(([value, { label }]) => ({ value, label }))} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="on" label={channel?.day ?? "日期"} rules={[{ required: true, message: words.dayMissing }]}>
          <DayField latest={today} />
        </Form.Item>
      </Col>
      {channel !== undefined && (
        <Col span={24}>
          <Alert type="info" title={channel.receipt} style={{ marginBottom: 12 }} />
        </Col>
      )}
    </Row>
  )
}

const Done = ({ all, onAnother }: { readonly all: readonly Registered[]; readonly onAnother: () => void }) => (
  <PageFrame title={words.registered} actions={<Button onClick={onAnother}>{words.another}</Button>}>
    <Flex vertical gap="middle">
      {all.map((registered) => (
        <Flex vertical gap="small" key={registered.caseId}>
          <Alert
            type="success"
            showIcon
            role="status"
            title={`${words.registered} ${registered.registrationNumber}`}
            action={<Link to={`/requests/${registered.caseId}`}>{words.toCase}</Link>}
          />
          <Slip registered={registered} />
        </Flex>
      ))}
    </Flex>
  </PageFrame>
)

const Intake = ({ onDone }: { readonly onDone: (all: readonly Registered[]) => void }) => {
  const [who, setWho] = useState<"new" | "known">("new")
  const { id } = useFreshId()
  const queries = useQueryClient()
  const send = useMutation<readonly Registered[], Problem, Entered>({
    mutationFn: (entered) => register(entered, id),
    onSuccess: async (all) => {
      onDone(all)
      await queries.invalidateQueries({ queryKey: ["board"] })
    },
  })
  return (
    <PageFrame title={words.title}>
      <Form<Entered>
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ kind: "disclosure", supplyForm: "any" }}
        onFinish={send.mutate}
        style={{ maxWidth: 900 }}
      >
        <Flex vertical gap="middle">
          <Card
            size="small"
            title={words.applicant}
            extra={
              <Segmented<"new" | "known">
                name="who"
                aria-label={words.applicant}
                value={who}
                onChange={setWho}
                options={[
                  { value: "new", label: words.newApplicant },
                  { value: "known", label: words.knownApplicant },
                ]}
              />
            }
          >
            {who === "new" ? (
              <NewApplicant />
            ) : (
              <Form.Item name="known" rules={[{ required: true, message: words.knownApplicant }]}>
                <KnownApplicant />
              </Form.Item>
            )}
          </Card>
          <Card size="small" title={words.how}>
            <Receipt />
          </Card>
          <Card size="small" title={words.content}>
            <Matters newId={`a-${id}`} />
            <Row gutter={16} style={{ marginTop: 12 }}>
              <Col xs={24} md={14}>
                <Form.Item name="kind" label={words.requestKind}>
                  <Radio.Group options={choices(requestKinds)} />
                </Form.Item>
              </Col>
              <Col xs={24} md={10}>
                <Form.Item name="supplyForm" label={words.supplyForm}>
                  <Select options={choices(supplyForms)} />
                </Form.Item>
              </Col>
            </Row>
            <Form.Item name="restricted" valuePropName="checked" style={{ marginBottom: 0 }}>
              <Checkbox>{words.restricted}</Checkbox>
            </Form.Item>
          </Card>
          {send.error !== null && <ProblemWords error={send.error} />}
          <div>
            <Button type="primary" htmlType="submit" size="large" loading={send.isPending}>
              {words.register}
            </Button>
          </div>
        </Flex>
      </Form>
    </PageFrame>
  )
}

/** Registers a request: who asks, how it came, what is asked; then the receipt for the applicant. */
const IntakePage = () => {
  const [done, setDone] = useState<readonly Registered[] | null>(null)
  return done === null ? <Intake onDone={setDone} /> : <Done all={done} onAnother={() => setDone(null)} />
}
export default IntakePage
