import { Card, Flex, Tag } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { AnswerDay } from "../../dispute/answer-day.tsx"
import { RegisterDispute } from "../../dispute/register-dispute.tsx"
import { kinds, results } from "../../dispute/words.ts"
import { Answered } from "../../frame/page-frame.tsx"

/** Reconsideration and litigation about this request. */
export const DisputesCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("dispute.register")
  const disputes = useAnswer(["disputes", "case", caseId], (signal) =>
    api.GET("/api/v1/disputes", { params: { query: { caseId, limit: 50 } }, signal }),
  )
  return (
    <Card size="small" title={<h2>复议、诉讼</h2>} extra={may && <RegisterDispute caseId={caseId} />}>
      <Answered answer={disputes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">没有复议、诉讼</p>
          ) : (
            <ul className="plain-list">
              {items.map((line) => (
                <li key={line.dispute.id}>
                  <Flex gap="small" align="center" wrap>
                    <Link to={`/disputes/${line.dispute.id}`}>{line.dispute.bodyCaseNumber ?? kinds[line.dispute.kind]}</Link>
                    <span>{line.dispute.bodyName}</span>
                    <span>{line.dispute.acceptedOn} 受理</span>
                    <Tag>{results[line.result]}</Tag>
                    {line.result === "pending" && <AnswerDay standing={line} />}
                  </Flex>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
