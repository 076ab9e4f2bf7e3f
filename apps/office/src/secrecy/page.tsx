import { Alert, App, Button, Card, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"

type Review = paths["/api/v1/secrecy-reviews"]["post"]["requestBody"]["content"]["application/json"]
type Filled = Omit<Review, "id">

const kinds: Readonly<Record<Review["ofKind"], string>> = { case: "申请", file: "文件", applicant: "申请人", text: "文稿" }
const results: Readonly<Record<Review["result"], string>> = {
  passed: "不涉密，可以在此办理",
  withheld: "不予公开",
  removed: "不得存于本系统，已经移出",
  referred: "报有关主管部门确定",
}
const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** Records that a secrecy review was done (Article 17): of what, how it ended, on what ground; there is no box for what was read. */
const SecrecyPage = (): ReactElement => {
  const [form] = Form.useForm<Filled>()
  const fresh = useFreshId()
  const { message } = App.useApp()
  const record = useSend(
    (filled: Filled) => api.POST("/api/v1/secrecy-reviews", { params: { header: once(fresh.id) }, body: { ...filled, id: fresh.id } }),
    {
      refresh: [],
      onDone: () => {
        fresh.renew()
        form.resetFields()
        void message.success("保密审查已记录")
      },
    },
  )
  return (
    <PageFrame title="保密审查">
      <Flex vertical gap="middle">
        <Alert
          type="warning"
          showIcon
          title="本系统不得存储、处理国家秘密。"
          description="这里只记审查了什么、结果和依据，不写所审的内容。发现涉密内容的，立即停止操作，按保密规定处理。"
        />
        <Card title="记录一次审查" style={{ maxWidth: 640 }}>
          <Form<Filled> form={form} layout="vertical" onFinish={record.mutate}>
            <Form.Item name="ofKind" label="审查对象" rules={[{ required: true, message: "请选择审查对象" }]}>
              <Select options={optionsOf(kinds)} />
            </Form.Item>
            <Form.Item
              name="ofId"
              label="对象编号"
              rules={[
                { required: true, message: "请填写编号" },
                { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, message: "编号只有字母、数字、点、横线、下划线" },
              ]}
            >
              <Input maxLength={64} autoComplete="off" />
            </Form.Item>
            <Form.Item name="result" label="结果" rules={[{ required: true, message: "请选择结果" }]}>
              <Select options={optionsOf(results)} />
            </Form.Item>
            <Form.Item
              name="ground"
              label="依据（条款号或者本机关的代码）"
              rules={[
                { required: true, message: "请填写依据" },
                { pattern: /^[A-Za-z0-9./-]{1,60}$/u, message: "只写条款号或者代码，例如 14" },
              ]}
            >
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            <Flex vertical gap="small">
              {record.isError && <ProblemWords error={record.error} />}
              <Flex justify="end">
                <Button type="primary" htmlType="submit" loading={record.isPending}>
                  记录
                </Button>
              </Flex>
            </Flex>
          </Form>
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default SecrecyPage
