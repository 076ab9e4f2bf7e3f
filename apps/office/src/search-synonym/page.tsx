import { Alert, Card, Empty, Flex, Form, Input, Table } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"

type Synonyms = components["schemas"]["SearchSynonyms"]
type Group = Synonyms["groups"][number]

interface Filled {
  readonly words: string
}

const key = ["search-synonyms"]
const refresh = [key]
const [least, most] = [2, 6]

const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；\s]+/u)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ),
]

const fits = (_rule: unknown, text: string | undefined): Promise<void> => {
  const count = wordsIn(text ?? "").length
  return count >= least && count <= most ? Promise.resolve() : Promise.reject(new Error("请填写两到六个词，用顿号隔开"))
}

/** All groups go together, at the version that was seen. */
const keep = (groups: readonly Group[], { version }: Synonyms) =>
  api.PUT("/api/v1/search-synonyms", { body: { groups: groups.map((group) => [...group]), version } })

const WordsField = (): ReactElement => (
  <Form.Item name="words" label="同义词" extra="用顿号隔开，例如：公交、公共汽车、巴士。" rules={[{ required: true, validator: fits }]}>
    <Input maxLength={250} />
  </Form.Item>
)

const Acts = ({ group, all }: { readonly group: Group; readonly all: Synonyms }): ReactElement => (
  <Flex gap={4} wrap>
    <FormButton<Filled>
      inTable
      label="修改"
      title="修改一组同义词"
      initial={{ words: group.join("、") }}
      send={({ words }) =>
        keep(
          all.groups.map((one) => (one === group ? wordsIn(words) : one)),
          all,
        )
      }
      refresh={refresh}
    >
      <WordsField />
    </FormButton>
    <ConfirmButton
      inTable
      danger
      label="去掉"
      title={`去掉“${group.join("、")}”这一组？`}
      send={() =>
        keep(
          all.groups.filter((one) => one !== group),
          all,
        )
      }
      refresh={refresh}
    />
  </Flex>
)

/** Words that the public's search takes for one another. */
const SynonymPage = (): ReactElement => {
  const sets = useMay("catalogue.set-up")
  const synonyms = useAnswer(key, (signal) => api.GET("/api/v1/search-synonyms", { signal }))
  return (
    <PageFrame title="搜索同义词">
      <Answered answer={synonyms}>
        {(all) => (
          <Flex vertical gap="middle">
            <Alert
              type="info"
              showIcon
              title="公众搜索其中一个词，也找到写着同组其他词的内容。对本机关和下级机关的内容有效；上级机关设的同样有效。"
            />
            <Card
              title="同义词"
              extra={
                sets && (
                  <FormButton<Filled>
                    primary
                    label="增加一组"
                    title="增加一组同义词"
                    send={({ words }) => keep([...all.groups, wordsIn(words)], all)}
                    refresh={refresh}
                  >
                    <WordsField />
                  </FormButton>
                )
              }
            >
              <Table<Group>
                aria-label="同义词"
                size="small"
                pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
                ref={reachable}
                scroll={{ x: "max-content" }}
                rowKey={(group) => group.join(" ")}
                dataSource={all.groups}
                locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有设同义词" /> }}
                columns={[
                  { title: "一组词", key: "words", render: (_, group) => group.join("、") },
                  ...(sets
                    ? [{ title: "办理", key: "acts", className: "no-print", render: (_: unknown, group: Group) => <Acts group={group} all={all} /> }]
                    : []),
                ]}
              />
            </Card>
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default SynonymPage
