import "./letter.css"
import { Alert, Button, Card, Descriptions, Flex, Tag, Timeline } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { Against } from "./against.tsx"
import { LetterActs } from "./letter-acts.tsx"
import { LetterPreview } from "./letter-preview.tsx"
import { channels, reviewResults, states, waitsFor, wordOf, type Letter } from "./words.ts"

/** How far a letter is that the system sends by mail. */
const sendingWords = { queued: "邮件待发", sent: "邮件已发出", failed: "邮件没有发出去，没有送达" } as const

const History = ({ letter: { reviews, seal, deliveries } }: { readonly letter: Letter }): ReactElement => (
  <Timeline
    items={[
      ...reviews.map(({ on, result, role, personName, personId, reason }) => ({
        content: (
          <>
            {on} {role === null ? "" : waitsFor(role)} {personName ?? personId} <strong>{reviewResults[result]}</strong>
            {reason !== null && <div>{reason}</div>}
          </>
        ),
      })),
      ...(seal === null ? [] : [{ content: `${seal.on} 用印${seal.reference === null ? "" : `（${seal.reference}）`}` }]),
      ...deliveries.map(({ on, channel, trackingNumber, seenOn, sending, trouble }) => ({
        content: [
          `${on} ${wordOf(channels, channel)}送出`,
          trackingNumber === null ? null : `单号 ${trackingNumber}`,
          sending === null ? null : `${sendingWords[sending]}${trouble === null ? "" : `（${trouble}）`}`,
          seenOn === null ? null : `${seenOn} 送达`,
        ]
          .filter((part) => part !== null)
          .join("，"),
      })),
    ]}
  />
)

/** The stages of this round; the API counts them from one. */
const Stages = ({ letter: { state, stages, stage } }: { readonly letter: Letter }): ReactElement => (
  <Flex gap={4} wrap>
    {stages.map((role, at) => {
      const now = state === "in-review" && at + 1 === stage
      return (
        <Tag key={role} color={now ? "blue" : "default"}>
          {waitsFor(role)}
          {now && "（现在）"}
        </Tag>
      )
    })}
  </Flex>
)

const Shown = ({ letter }: { readonly letter: Letter }): ReactElement => {
  const mayPrint = useMay("letter.print")
  const { id, caseId, number, state, stages, until, addressee, version } = letter
  return (
    <Flex vertical gap="middle">
      {typeof number?.voidOn === "string" && (
        <Alert type="warning" showIcon title={`文号 ${number.printed} 已于 ${number.voidOn} 作废：${number.voidReason ?? ""}`} />
      )}
      {state !== "delivered" && state !== "void" && <Against letter={letter} />}
      <Card title={letter.title}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: "state", label: "状态", children: <Tag>{states[state]}</Tag> },
            { key: "number", label: "文号", children: number?.printed ?? "签发时取得" },
            { key: "request", label: "所涉申请", children: <Link to={`/requests/${caseId}`}>打开办理页</Link> },
            { key: "addressee", label: "受文人", children: letter.letter?.addressee ?? addressee ?? "—" },
            ...(stages.length === 0 ? [] : [{ key: "stages", label: "审签环节", children: <Stages letter={letter} /> }]),
            ...(until === null ? [] : [{ key: "until", label: "期限", children: until }]),
          ]}
        />
        <Flex vertical gap="middle" className="no-print letter-acts">
          <LetterActs key={version} letter={letter} />
          {mayPrint && (
            <Flex gap="small" wrap>
              <Button href={`/api/v1/letters/${id}/document?format=docx`} download>
                下载 DOCX
              </Button>
              <Button href={`/api/v1/letters/${id}/document?format=pdf`} download>
                下载 PDF
              </Button>
              <Button href={`/api/v1/letters/${id}/document?format=html`} download>
                下载 HTML
              </Button>
            </Flex>
          )}
        </Flex>
      </Card>
      <Card title="预览（自然人姓名已遮盖）">
        <LetterPreview html={letter.preview} />
      </Card>
      <Card title="经过">{letter.reviews.length === 0 ? "还没有送审。" : <History letter={letter} />}</Card>
    </Flex>
  )
}

/** One letter: as it will look, what is against it, who did what, and what may be done now. */
const OneLetterPage = (): ReactElement => {
  const { letterId = "" } = useParams()
  const letter = useAnswer(["letters", "one", letterId], (signal) =>
    api.GET("/api/v1/letters/{letterId}", { params: { path: { letterId } }, signal }),
  )
  return (
    <PageFrame title="文书">
      <Answered answer={letter}>{(data) => <Shown letter={data} />}</Answered>
    </PageFrame>
  )
}

export default OneLetterPage
