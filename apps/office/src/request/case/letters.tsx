import { Card, Flex, Tag } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { states, waitsFor } from "../../letter/words.ts"
import { DraftLetter, ReviseLetter } from "../letters/write-letter.tsx"

/** Letters of the case: how far each is, and who has it next. A letter is signed, sealed and sent on its own page. */
export const LettersCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("letter.draft")
  const letters = useAnswer(["letters", "case", caseId], (signal) =>
    api.GET("/api/v1/requests/{caseId}/letters", { params: { path: { caseId } }, signal }),
  )
  return (
    <Card size="small" title={<h2>文书</h2>} extra={may && <DraftLetter caseId={caseId} />}>
      <Answered answer={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">还没有文书</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, title, state, number, waitsFor: role }) => (
                <li key={id}>
                  <Flex gap="small" align="center" wrap>
                    <Link to={`/letters/${id}`}>{title}</Link>
                    {number !== null && <span>{number}</span>}
                    <Tag>{states[state]}</Tag>
                    {role !== null && <span>等待{waitsFor(role)}</span>}
                    {may && (state === "draft" || state === "returned") && <ReviseLetter caseId={caseId} letterId={id} />}
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
