import { Card, Empty, Flex, Form, Input, Select, Table, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { written } from "../catalogue/words.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"

type Wording = components["schemas"]["Wording"]

interface Filled {
  readonly kind: Wording["kind"]
  readonly words: string
  readonly rightWords?: string
  readonly weight: number
}

const refresh = [["wordings"], ["catalogue-items"]]
const kinds: Readonly<Record<Wording["kind"], string>> = { error: "错误表述", sensitive: "敏感词" }
const weights = [
  { value: 1, label: "提示" },
  { value: 2, label: "须处理才能发布" },
  { value: 3, label: "严重，须处理才能发布" },
]

const RightWords = ({ kind }: { readonly kind?: Wording["kind"] }): ReactElement | null => {
  const picked: unknown = Form.useWatch("kind")
  return (kind ?? picked) === "error" ? (
    <Form.Item name="rightWords" label="正确写法" rules={[{ required: true, whitespace: true, message: "请填写正确写法" }]}>
      <Input maxLength={40} />
    </Form.Item>
  ) : null
}

const Weight = (): ReactElement => (
  <Form.Item name="weight" label="轻重">
    <Select options={weights} />
  </Form.Item>
)

const AddWording = (): ReactElement => (
  <FormButton<Filled>
    primary
    label="增加词语"
    title="增加错误表述或者敏感词"
    initial={{ kind: "error", weight: 2 }}
    send={({ kind, words, rightWords, weight }, entryId) =>
      api.POST("/api/v1/wordings", {
        params: { header: once(entryId) },
        body: { entryId, kind, words: words.trim(), rightWords: kind === "error" ? written(rightWords) : null, weight },
      })
    }
    refresh={refresh}
  >
    <Form.Item name="kind" label="类别">
      <Select
        options={[
          { value: "error", label: kinds.error },
          { value: "sensitive", label: kinds.sensitive },
        ]}
      />
    </Form.Item>
    <Form.Item name="words" label="词语" rules={[{ required: true, whitespace: true, message: "请填写词语" }]}>
      <Input maxLength={40} />
    </Form.Item>
    <RightWords />
    <Weight />
  </FormButton>
)

const Acts = ({ wording: { entryId, own, version, kind, words, rightWords, weight } }: { readonly wording: Wording }): ReactElement | null => {
  if (!own || entryId === null || version === null) return null
  const params = { path: { entryId }, header: seen(version) }
  return (
    <Flex gap={4} wrap>
      <FormButton<Pick<Filled, "rightWords" | "weight">>
        inTable
        label="修改"
        title={`修改“${words}”`}
        initial={{ weight, ...(rightWords === null ? {} : { rightWords }) }}
        send={(given) =>
          api.PUT("/api/v1/wordings/{entryId}", {
            params,
            body: { words, rightWords: kind === "error" ? written(given.rightWords) : null, weight: given.weight },
          })
        }
        refresh={refresh}
      >
        <RightWords kind={kind} />
        <Weight />
      </FormButton>
      <ConfirmButton
        inTable
        danger
        label="去掉"
        title={`从词表里去掉“${words}”？`}
        send={() => api.DELETE("/api/v1/wordings/{entryId}", { params })}
        refresh={refresh}
      />
    </Flex>
  )
}

const columnsWith = (sets: boolean): TableColumnsType<Wording> => [
  { title: "词语", dataIndex: "words" },
  { title: "类别", key: "kind", render: (_, { kind }) => kinds[kind] },
  { title: "正确写法", key: "right", render: (_, { rightWords }) => rightWords ?? "—" },
  { title: "轻重", key: "weight", render: (_, { weight }) => weights.find(({ value }) => value === weight)?.label ?? weight },
  { title: "来自", key: "from", render: (_, { own, entryId }) => (own ? "本机关" : entryId === null ? "系统自带" : "上级机关") },
  ...(sets ? [{ title: "办理", key: "acts", render: (_: unknown, wording: Wording) => <Acts wording={wording} /> }] : []),
]

/** Words that are wrong and words to be looked at, as they are looked for in every item. */
const WordingPage = (): ReactElement => {
  const sets = useMay("catalogue.set-up")
  const wordings = useAnswer(["wordings"], (signal) => api.GET("/api/v1/wordings", { signal }))
  return (
    <PageFrame title="错误表述和敏感词" actions={sets && <AddWording />}>
      <Card>
        <Answered answer={wordings}>
          {({ items }) => (
            <Table<Wording>
              aria-label="错误表述和敏感词"
              size="small"
              columns={columnsWith(sets)}
              dataSource={items}
              rowKey={({ kind, words }) => `${kind} ${words}`}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              ref={reachable}
              scroll={{ x: "max-content" }}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="词表是空的" /> }}
            />
          )}
        </Answered>
      </Card>
    </PageFrame>
  )
}

export default WordingPage
