import { Card, Tag } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"

/** Requests that are like this one: shown, decided by nobody but the officer. */
export const LikenessesCard = ({ caseId }: { readonly caseId: string }) => {
  const likenesses = useAnswer(["requests", caseId, "likenesses"], (signal) =>
    api.GET("/api/v1/requests/{caseId}/likenesses", { params: { path: { caseId } }, signal }),
  )
  return (
    <Card size="small" title={<h2>相似的申请</h2>}>
      <Answered answer={likenesses}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">没有找到相似的</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ caseId: other, registrationNumber, arrivedOn, score, sameApplicant, content, passages }) => (
                <li key={other}>
                  <Link to={`/requests/${other}`}>{registrationNumber}</Link> {arrivedOn} 相似度 {Math.round(score * 100)}%{" "}
                  {sameApplicant && <Tag>同一申请人</Tag>}
                  <p className="content">{content}</p>
                  {passages.length > 0 && <div>相同的字句：{passages.map(({ words }) => words).join("；")}</div>}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
