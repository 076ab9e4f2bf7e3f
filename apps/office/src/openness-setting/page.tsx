import { Alert, Flex, Form, InputNumber, Table, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import "../duty/duty.css"

type Setting = components["schemas"]["OpennessSetting"]

const key = ["openness-settings"]

const Change = ({ setting: one }: { readonly setting: Setting }): ReactElement => {
  const { setting, words, value, unit, least, most, usual, version } = one
  return (
    <FormButton<{ readonly value: number }>
      inTable
      label="修改"
      title={words}
      initial={{ value }}
      send={(fields) => api.PUT("/api/v1/openness-settings/{setting}", { params: { path: { setting } }, body: { value: fields.value, version } })}
      refresh={[key, ["duties"], ["messages"], ["accounts"]]}
    >
      <Form.Item name="value" label={`多少${unit}`} extra={`通常为 ${String(usual)}`} rules={[{ required: true, message: "请填写" }]}>
        <InputNumber min={least} max={most} precision={0} style={{ width: "100%" }} />
      </Form.Item>
    </FormButton>
  )
}

/** Clocks and thresholds that no law fixes. */
const OpennessSettingPage = (): ReactElement => {
  const may = useMay("openness.set-up")
  const settings = useAnswer(key, (signal) => api.GET("/api/v1/openness-settings", { signal }))
  return (
    <PageFrame title="更新和答复期限" actions={<PrintButton />}>
      <Flex vertical gap="middle">
        <Alert type="info" showIcon title="这些期限法律没有规定，由本机关设定；每一项注明通常值从哪里来。" />
        <Answered answer={settings}>
          {({ items }) => (
            <Table<Setting>
              aria-label="更新和答复期限"
              size="small"
              pagination={false}
              ref={reachable}
              scroll={{ x: "max-content" }}
              rowKey="setting"
              dataSource={items}
              columns={[
                { title: "事项", key: "words", render: (_, { words }) => <div className="duty-words">{words}</div> },
                {
                  title: "现用",
                  key: "value",
                  render: (_, { value, unit, version }) => (
                    <>
                      {value} {unit} {version === 0 && <Tag>通常值</Tag>}
                    </>
                  ),
                },
                { title: "出处", key: "cites", render: (_, { cites }) => <div className="duty-words">{cites}</div> },
                ...(may
                  ? [
                      {
                        title: "办理",
                        key: "acts",
                        className: "no-print",
                        render: (_: unknown, one: Setting) => <Change key={one.version} setting={one} />,
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default OpennessSettingPage
