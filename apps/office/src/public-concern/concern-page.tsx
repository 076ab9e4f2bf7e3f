import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { ConcernActs } from "./concern-acts.tsx"
import { sources, stateColors, states, type PublicConcern } from "./words.ts"

const Shown = ({ concern }: { readonly concern: PublicConcern }): ReactElement => {
  const nameOf = useNameOf()
  const { title, state, worry, source, heardWhere, heardOn, dueOn, late, assignedTo, response, respondedBy, respondedThrough } = concern
  const { respondedOn, reason, publishedOn } = concern
  return (
    <Flex vertical gap="middle">
      {late && <Alert type="error" showIcon title={state === "open" ? "已经超过回应期限" : "超过回应期限后才回应"} />}
      {reason !== null && <Alert type="info" showIcon title="不作回应" description={reason} />}
      <Card title={title} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: "source", label: "来源", children: `${sources[source]}（${heardWhere}）` },
              { key: "heard", label: "得知日期", children: heardOn },
              { key: "due", label: "回应期限", children: dueOn },
              { key: "who", label: "经办人", children: assignedTo === null ? "没有指定" : nameOf(assignedTo) },
            ]}
          />
          <p className="prose">{worry}</p>
          <ConcernActs key={concern.version} concern={concern} />
        </Flex>
      </Card>
      {response !== null && (
        <Card title="回应" extra={publishedOn === null ? <Tag>没有公开</Tag> : <Tag color="green">{`${publishedOn} 公开`}</Tag>}>
          <p className="first">
            {respondedOn} {respondedBy}，{respondedThrough}
          </p>
          <p className="prose">{response}</p>
        </Card>
      )}
    </Flex>
  )
}

/** One concern, with what was said to it. */
const PublicConcernPage = (): ReactElement => {
  const { concernId = "" } = useParams()
  const concern = useAnswer(["public-concerns", "one", concernId], (signal) =>
    api.GET("/api/v1/public-concerns/{concernId}", { params: { path: { concernId } }, signal }),
  )
  return (
    <PageFrame title="一条社会关切" actions={<PrintButton />}>
      <Answered answer={concern}>{(data) => <Shown concern={data} />}</Answered>
    </PageFrame>
  )
}

export default PublicConcernPage
