import "../catalogue/catalogue.css"
import "../catalogue/prose.css"
import "../listing/listing.css"
import "./consultation.css"
import { Card, Descriptions, Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { Body } from "../review-desk/body.tsx"
import { Comments } from "./comments.tsx"
import { ConsultationActs } from "./consultation-acts.tsx"
import { Files } from "./files.tsx"
import { questionKinds, stateColors, states, verdictColors, verdicts, type Consultation, type Point } from "./words.ts"

const Questions = ({ questions }: Pick<Consultation, "questions">): ReactElement => (
  <ol className="consultation-questions" aria-label="问题">
    {questions.map(({ id, kind, words, options }) => (
      <li key={id}>
        {words}（{questionKinds[kind]}）
        {options.length > 0 && (
          <ul>
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)

const Summary = ({ consultation: { summary, points, summaryOn } }: { readonly consultation: Consultation }): ReactElement => (
  <Card
    title="意见采纳情况"
    extra={<Tag color={summaryOn === null ? "default" : "green"}>{summaryOn === null ? "还没有公布" : `${summaryOn} 公布`}</Tag>}
  >
    <Flex vertical gap="middle">
      <p className="prose">{summary}</p>
      {points.length > 0 && (
        <Table<Point>
          aria-label="逐条采纳情况"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey="point"
          dataSource={points}
          columns={[
            { title: "意见", key: "point", render: (_, { point }) => <div className="consultation-comment">{point}</div> },
            { title: "采纳情况", key: "verdict", render: (_, { verdict }) => <Tag color={verdictColors[verdict]}>{verdicts[verdict]}</Tag> },
            { title: "理由", key: "reason", render: (_, { reason }) => <div className="consultation-comment">{reason}</div> },
          ]}
        />
      )}
    </Flex>
  </Card>
)

const Shown = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const { id, title, state, fromDay, toDay, body, bodyForm, questions, summary } = consultation
  return (
    <Flex vertical gap="middle">
      <Card title={title} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: "from", label: "开始日期", children: fromDay },
              { key: "to", label: "截止日期", children: toDay },
            ]}
          />
          {bodyForm === "html" && body !== "" ? <Body item={{ id, body }} /> : <p className="prose">{body === "" ? "还没有写内容" : body}</p>}
          {questions.length > 0 && <Questions questions={questions} />}
          <ConsultationActs key={consultation.version} consultation={consultation} />
        </Flex>
      </Card>
      <Files consultation={consultation} />
      {summary !== null && <Summary consultation={consultation} />}
      {state !== "draft" && state !== "discarded" && <Comments consultation={consultation} />}
    </Flex>
  )
}

/** One consultation: what is asked, what came, and what was taken up. */
const ConsultationPage = (): ReactElement => {
  const { consultationId = "" } = useParams()
  const consultation = useAnswer(["consultations", "one", consultationId], (signal) =>
    api.GET("/api/v1/consultations/{consultationId}", { params: { path: { consultationId } }, signal }),
  )
  return (
    <PageFrame title="一次征求意见" actions={<PrintButton />}>
      <Answered answer={consultation}>{(data) => <Shown consultation={data} />}</Answered>
    </PageFrame>
  )
}

export default ConsultationPage
