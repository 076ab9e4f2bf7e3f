import { Alert, Button, Card, Flex, Modal, Radio, Space, Tag } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"

type LawChoice = components["schemas"]["LawChoice"]

const key = ["law-settings"]

/** One thing that the law leaves open: its options, the default first, and what the agency chose. */
const Choice = ({ choice }: { readonly choice: LawChoice }): ReactElement => {
  const { setting, words, value, version, options } = choice
  const may = useMay("law-setting.change")
  const [picked, setPicked] = useState(value)
  const [asked, setAsked] = useState(false)
  const save = useSend(() => api.PUT("/api/v1/law-settings/{setting}", { params: { path: { setting } }, body: { value: picked, version } }), {
    refresh: [key],
    onDone: () => setAsked(false),
  })
  const wordsOf = (one: string): string => options.find((option) => option.value === one)?.words ?? one
  return (
    <Card size="small" title={words} extra={version === 0 ? <Tag>默认</Tag> : <Tag color="blue">本机关已选定（第 {version} 次）</Tag>}>
      <Flex vertical gap="small">
        <Radio.Group aria-label={words} value={picked} disabled={!may} onChange={({ target }) => setPicked(String(target.value))}>
          <Space orientation="vertical">
            {options.map((option, at) => (
              <Radio key={option.value} value={option.value}>
                {option.words}
                {at === 0 && "（默认）"}
                {option.value === value && "（现用）"}
              </Radio>
            ))}
          </Space>
        </Radio.Group>
        {picked !== value && (
          <Flex gap="small" justify="end" wrap>
            <Button onClick={() => setPicked(value)}>不改</Button>
            <Button type="primary" onClick={() => setAsked(true)}>
              改用所选
            </Button>
          </Flex>
        )}
      </Flex>
      <Modal
        title={`“${words}”改为：${wordsOf(picked)}？`}
        open={asked}
        okText="改用"
        confirmLoading={save.isPending}
        onOk={() => save.mutate(undefined)}
        onCancel={() => setAsked(false)}
        destroyOnHidden
      >
        <p>本机关未办结的申请立即按新的选择重新计算期限；已经作出的答复不变。修改留有记录。</p>
        {save.isError && <ProblemWords error={save.error} />}
      </Modal>
    </Card>
  )
}

/** What the law leaves open, and what this agency chose. */
const LawSettingPage = (): ReactElement => {
  const choices = useAnswer(key, (signal) => api.GET("/api/v1/law-settings", { signal }))
  return (
    <PageFrame title="法律选项" actions={<Button onClick={() => window.print()}>打印</Button>}>
      <Flex vertical gap="middle">
        <Alert
          type="info"
          showIcon
          title="法律没有定论、各地做法不一的地方，由本机关选定。"
          description="每一项的第一个选择是默认。请按上级机关的解释和本地法院的做法选定，并留存依据。"
        />
        <Answered answer={choices}>
          {({ items }) => (
            <Flex vertical gap="small">
              {items.map((choice) => (
                <Choice key={`${choice.setting}/${String(choice.version)}/${choice.value}`} choice={choice} />
              ))}
            </Flex>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default LawSettingPage
