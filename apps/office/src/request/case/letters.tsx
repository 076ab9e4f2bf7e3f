import { Card, Form, Select, Tag } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { once } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { FormButton } from "../../listing/form-button.tsx"

/** A letter's states. */
const states: Readonly<Record<string, string>> = {
  draft: "起草中",
  "in-review": "审签中",
  returned: "已退回",
  approved: "已签发",
  sealed: "已用印",
  delivered: "已送出",
  void: "已作废",
}

const KindField = () => {
  const kinds = useAnswer(["letter-kinds"], (signal) => api.GET("/api/v1/letter-kinds", { signal }))
  return (
    <Form.Item name="kind" label="文书种类" rules={[{ required: true, message: "请选择文书种类" }]}>
      <Select
        showSearch={{ optionFilterProp: "label" }}
        loading={kinds.isPending}
        options={(kinds.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  )
}

/** Letters of the case, and the beginning of a new one, which is written and previewed on its own page. */
export const LettersCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("letter.draft")
  const key = ["request", caseId, "letters"]
  const letters = useAnswer(key, (signal) => api.GET("/api/v1/requests/{caseId}/letters", { params: { path: { caseId } }, signal }))
  return (
    <Card
      size="small"
      title={<h2>文书</h2>}
      extra={
        may && (
          <FormButton<{ kind: string }>
            label="起草文书"
            title="起草文书"
            refresh={[key]}
            send={({ kind }, id) =>
              api.POST("/api/v1/requests/{caseId}/letters", {
                params: { path: { caseId }, header: once(id) },
                body: { letterId: id, kind, values: {} },
              })
            }
          >
            <KindField />
          </FormButton>
        )
      }
    >
      <Answered answer={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">还没有文书</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, title, state, number }) => (
                <li key={id}>
                  <Link to={`/letters/${id}`}>{title}</Link> {number} <Tag>{states[state] ?? state}</Tag>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
