import { Card, Descriptions, Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"

const key = ["publication-counts"]

/** Digests by mail as a channel: who takes them, what went out this year, and the erasing of an address on wish. */
export const Digests = (): ReactElement => {
  const erases = useMay("digest.erase")
  const year = thisYear()
  const counts = useAnswer([...key, year], (signal) => api.GET("/api/v1/publication-counts", { params: { query: { year } }, signal }))
  return (
    <Card title="邮件订阅">
      <Answered answer={counts}>
        {({ digests: { daily, weekly, mails, items } }) => (
          <Flex vertical gap="middle">
            <Descriptions
              size="small"
              column={{ xs: 1, md: 2 }}
              items={[
                { key: "daily", label: "每天收的", children: `${String(daily)} 个邮箱` },
                { key: "weekly", label: "每周收的", children: `${String(weekly)} 个邮箱` },
                { key: "mails", label: `${String(year)} 年发出`, children: `${String(mails)} 封` },
                { key: "items", label: "共列出信息", children: `${String(items)} 条次` },
              ]}
            />
            {erases && (
              <Flex>
                <FormButton<{ readonly address: string }>
                  danger
                  label="删除一个邮箱"
                  title="应本人要求删除订阅的邮箱"
                  okText="删除"
                  send={({ address }) => api.POST("/api/v1/digests/erase", { body: { address: address.trim() } })}
                  refresh={[key]}
                >
                  <p className="first">删除后不再发送，邮箱不能恢复。公众也可以用邮件里的地址自己退订。</p>
                  <Form.Item name="address" label="电子邮箱" rules={[{ required: true, whitespace: true, message: "请填写电子邮箱" }]}>
                    <Input maxLength={120} />
                  </Form.Item>
                </FormButton>
              </Flex>
            )}
          </Flex>
        )}
      </Answered>
    </Card>
  )
}
