import { Alert, Card, Flex, Form, Select, Switch, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf, stages as stageWords, type Stage } from "./words.ts"

type Chain = components["schemas"]["CatalogueChain"]

interface Filled {
  readonly stages: readonly Stage[]
  readonly samePerson?: boolean
}

const before: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(stageWords).filter(([stage]) => stage !== "secrecy"))

const SetChain = ({ chain: { stages, samePerson, version } }: { readonly chain: Chain }): ReactElement => (
  <FormButton<Filled>
    primary
    label="设定环节"
    title="设定审校环节"
    initial={{ stages: stages.filter((stage) => stage !== "secrecy"), samePerson }}
    send={({ stages: picked, samePerson: same = false }) =>
      api.PUT("/api/v1/catalogue-chain", { body: { stages: [...picked, "secrecy"], samePerson: same, seen: version } })
    }
    refresh={[["catalogue-chain"]]}
  >
    <Form.Item
      name="stages"
      label="保密审查以前的环节，按先后选择"
      rules={[{ required: true, message: "至少一审" }]}
      extra="至少一审；保密审查总在最后，不用选。"
    >
      <Select mode="multiple" options={optionsOf(before)} />
    </Form.Item>
    <Form.Item name="samePerson" label="一个人可以审两遍" valuePropName="checked">
      <Switch />
    </Form.Item>
    <p>已经送审的信息仍按送审时的环节办理。</p>
  </FormButton>
)

/** Which stages an item passes before the public sees it. */
const ChainPage = (): ReactElement => {
  const may = useMay("catalogue.set-up")
  const chain = useAnswer(["catalogue-chain"], (signal) => api.GET("/api/v1/catalogue-chain", { signal }))
  return (
    <PageFrame title="三审三校环节">
      <Card style={{ maxWidth: 760 }}>
        <Answered answer={chain}>
          {(now) => (
            <Flex vertical gap="middle" align="start">
              <Flex component="ol" gap={4} wrap aria-label="审校环节" style={{ margin: 0, padding: 0, listStyle: "none" }}>
                {now.stages.map((stage) => (
                  <li key={stage}>
                    <Tag color="blue">{stageWords[stage]}</Tag>
                  </li>
                ))}
              </Flex>
              <span>
                {now.version === 0 ? "现用系统默认的环节。" : `本机关已设定（第 ${String(now.version)} 次）。`}
                {now.samePerson ? "一个人可以审两遍。" : "同一个人不能审两遍；自己起草、修改的由别人审。"}
              </span>
              <Alert type="info" showIcon title="每个环节的签字只对签字时的内容有效。内容、附件一改，签字全部失效，须重新走完。" />
              {may && <SetChain chain={now} />}
            </Flex>
          )}
        </Answered>
      </Card>
    </PageFrame>
  )
}

export default ChainPage
