import { Alert, Button, Card, Empty, Flex, Form, Input, Select } from "antd"
import { useState, type ReactElement } from "react"
import { useSearchParams } from "react-router"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ApplicantCard } from "./applicant-card.tsx"
import { searched, type SearchedField } from "./words.ts"

interface Sought {
  readonly field: SearchedField
  readonly value: string
}

/** One that was found, as it stands now. */
const Found = ({ id }: { readonly id: string }): ReactElement => {
  const applicant = useAnswer(["applicants", id], (signal) => api.GET("/api/v1/applicants/{id}", { params: { path: { id } }, signal }))
  return <Answered answer={applicant}>{(data) => <ApplicantCard applicant={data} />}</Answered>
}

/** Applicants: found by an exact value or come to from a request of theirs, masked, one field in full for a reason that is kept. */
const ApplicantPage = (): ReactElement => {
  const [form] = Form.useForm<Sought>()
  const [sought, setSought] = useState(false)
  const named = useSearchParams()[0].get("id")
  const search = useSend((body: Sought) => api.POST("/api/v1/applicants/search", { body }), { refresh: [], onDone: () => setSought(true) })
  return (
    <PageFrame title="申请人">
      <Flex vertical gap="middle">
        <Alert type="info" showIcon title="按登记的原值查找，不能只输一部分。查到的个人信息是遮盖的；看原文须选理由，并留下记录。" />
        <Card>
          <Form<Sought>
            form={form}
            layout="inline"
            style={{ rowGap: 8 }}
            initialValues={{ field: "name" }}
            onFinish={(given) => search.mutate({ field: given.field, value: given.value.trim() })}
          >
            <Form.Item name="field" label="按">
              <Select style={{ width: 140 }} options={Object.entries(searched).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item name="value" label="原值" rules={[{ required: true, whitespace: true, message: "请填写要查的原值" }]}>
              <Input maxLength={120} autoComplete="off" style={{ width: 240 }} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={search.isPending}>
              查找
            </Button>
          </Form>
        </Card>
        {search.isError && <ProblemWords error={search.error} />}
        {named !== null && !sought && <Found id={named} />}
        {search.data?.items.map(({ id }) => (
          <Found key={id} id={id} />
        ))}
        {sought && search.data?.items.length === 0 && <Empty description="没有登记过这样的申请人" />}
        {search.data?.more === true && <Alert type="warning" showIcon title="还有更多，请改用证件号码或者电话查找。" />}
      </Flex>
    </PageFrame>
  )
}

export default ApplicantPage
