import { Card, Flex, Form, Input, Table } from "antd"
import type { ReactElement } from "react"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { isSeries, seriesName } from "./words.ts"
import { reachable } from "../listing/reachable.ts"

type OfSeries = paths["/api/v1/letter-series"]["get"]["responses"][200]["content"]["application/json"]["items"][number]
type HeadItem = paths["/api/v1/letter-head"]["get"]["responses"][200]["content"]["application/json"]["items"][number]

const linesOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

const SetSeries = ({ one: { series, prefix, usual, version } }: { readonly one: OfSeries }): ReactElement | null =>
  isSeries(series) ? (
    <FormButton<{ readonly prefix?: string }>
      inTable
      label="设定"
      title={`设定“${seriesName(series)}”的字头`}
      initial={{ prefix: prefix === "" ? usual : prefix }}
      send={({ prefix: given = "" }) => api.PUT("/api/v1/letter-series", { body: { series, prefix: given.trim(), version } })}
      refresh={[["letter-series"]]}
    >
      <Form.Item name="prefix" label="字头" extra="机关代字加“公开答”一类的字样，印在年份前面，例如“清政办公开答”">
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <p>只用于以后取得的文号；已经取得的不变。</p>
    </FormButton>
  ) : null

const SetItem = ({ one: { item, title, words, version } }: { readonly one: HeadItem }): ReactElement => (
  <FormButton<{ readonly words?: string }>
    inTable
    label="设定"
    title={`设定“${title}”`}
    initial={{ words: words.join("\n") }}
    send={({ words: given }) => api.PUT("/api/v1/letter-head", { body: { item, words: linesOf(given), version } })}
    refresh={[["letter-head"]]}
  >
    <Form.Item name="words" label={title} extra="有几项的，一行写一项；不写的，文书里用到时提示缺少">
      <Input.TextArea rows={4} maxLength={4000} />
    </Form.Item>
    <p>用于以后起草、修改的文书；已经签发的不变。</p>
  </FormButton>
)

/** How the numbers of letters begin. */
const AllSeries = (): ReactElement => {
  const may = useMay("letter.configure")
  const series = useAnswer(["letter-series"], (signal) => api.GET("/api/v1/letter-series", { signal }))
  return (
    <Card title="文号的字头">
      <Answered answer={series}>
        {({ items }) => (
          <Table<OfSeries>
            aria-label="文号的字头"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="series"
            dataSource={items}
            columns={[
              { title: "系列", dataIndex: "series", render: seriesName },
              {
                title: "字头",
                dataIndex: "prefix",
                render: (prefix: string, { usual }) => (prefix === "" ? `还没有设定，文号前不印字；通常是“${usual}”` : prefix),
              },
              ...(may ? [{ title: "操作", key: "acts", className: "no-print", render: (_: unknown, one: OfSeries) => <SetSeries one={one} /> }] : []),
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}

/** What letters say of the agency. */
const Head = (): ReactElement => {
  const may = useMay("letter.configure")
  const head = useAnswer(["letter-head"], (signal) => api.GET("/api/v1/letter-head", { signal }))
  return (
    <Card title="文书里写的本机关情况">
      <Answered answer={head}>
        {({ items }) => (
          <Table<HeadItem>
            aria-label="文书里写的本机关情况"
            size="small"
            pagination={false}
            rowKey="item"
            dataSource={items}
            columns={[
              { title: "项目", dataIndex: "title", width: "25%" },
              {
                title: "内容",
                dataIndex: "words",
                render: (words: readonly string[]) => (words.length === 0 ? "还没有设定" : words.map((line) => <div key={line}>{line}</div>)),
              },
              ...(may
                ? [{ title: "操作", key: "acts", width: 80, className: "no-print", render: (_: unknown, one: HeadItem) => <SetItem one={one} /> }]
                : []),
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}

/** What an agency sets once for all its letters. */
const LetterSettingPage = (): ReactElement => (
  <PageFrame title="文书设置">
    <Flex vertical gap="middle">
      <AllSeries />
      <Head />
    </Flex>
  </PageFrame>
)

export default LetterSettingPage
