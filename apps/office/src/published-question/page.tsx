import "../duty/duty.css"
import "../listing/listing.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { ChangeQuestion, DraftQuestion } from "./question-form.tsx"
import { refresh, stateColors, states, type PublishedQuestion, type QuestionQuery } from "./words.ts"

const Acts = ({ of }: { readonly of: PublishedQuestion }): ReactElement => {
  const [mayWrite, mayPublish] = [useMay("question.write"), useMay("question.publish")]
  const { id: questionId, version, state, question } = of
  const params = { path: { questionId }, header: seen(version) }
  return (
    <Flex gap="small" wrap>
      {mayPublish &&
        (state === "published" ? (
          <ConfirmButton
            inTable
            danger
            label="撤下"
            title={`撤下“${question}”？`}
            send={() => api.POST("/api/v1/published-questions/{questionId}/withdraw", { params })}
            refresh={refresh}
          >
            <p>撤下后可以修改，再公开。</p>
          </ConfirmButton>
        ) : (
          <ConfirmButton
            inTable
            label="公开"
            title={`公开“${question}”？`}
            send={() => api.POST("/api/v1/published-questions/{questionId}/publish", { params })}
            refresh={refresh}
          >
            <p className="prose">{of.answer}</p>
          </ConfirmButton>
        ))}
      {mayWrite && state !== "published" && <ChangeQuestion of={of} />}
    </Flex>
  )
}

const columns: TableColumnsType<PublishedQuestion> = [
  { title: "类别", dataIndex: "category" },
  { title: "次序", dataIndex: "rank", align: "right" },
  { title: "问题", key: "question", render: (_, { question }) => <div className="duty-words">{question}</div> },
  { title: "状态", key: "state", render: (_, { state }) => <Tag color={stateColors[state]}>{states[state]}</Tag> },
  { title: "公开日期", key: "on", render: (_, { publishedOn }) => publishedOn ?? "—" },
  {
    title: "来自",
    key: "from",
    render: (_, { messageId }) => (messageId === null ? "自行整理" : <Link to={`/messages/${messageId}`}>留言的答复</Link>),
  },
  { title: "办理", key: "acts", className: "no-print", render: (_, one) => <Acts key={one.version} of={one} /> },
]

/** Questions that are asked again and again, with their answers. */
const PublishedQuestionsPage = (): ReactElement => {
  const mayWrite = useMay("question.write")
  const { kept, set, clear } = useAddress(["state", "category", "words"])
  const query = Object.assign<QuestionQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="常见问题"
      actions={
        <>
          {mayWrite && <DraftQuestion />}
          <ExportLinks list="published-questions" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="问题、回答中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <WordsBox label="类别" value={kept.category} onFound={(category) => set({ category })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<PublishedQuestion>
          key={JSON.stringify(kept)}
          label="常见问题"
          of={["published-questions", "list", query]}
          load={(part, signal) => api.GET("/api/v1/published-questions", { params: { query: { ...part, ...query } }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的问题" : "还没有常见问题"}
          expandable={({ answer }) => <p className="prose">{answer}</p>}
        />
      </Flex>
    </PageFrame>
  )
}

export default PublishedQuestionsPage
