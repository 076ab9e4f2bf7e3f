import type { components } from "@gongkai/client"
import { Card, Flex, Form, Input } from "antd"
import { api } from "../../api/client.ts"
import { useMay, useMe } from "../../api/me.ts"
import { once, seen } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { ConfirmButton } from "../../listing/confirm-button.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { moment } from "../../listing/moment.ts"

const longest = 2000

const TextField = () => (
  <Form.Item name="text" label="内容" rules={[{ required: true, whitespace: true, message: "请填写内容" }]}>
    <Input.TextArea rows={4} maxLength={longest} />
  </Form.Item>
)

type Note = components["schemas"]["Note"]

/** What its writer may do with a note; who read it before finds that it was changed in the records of the case. */
const OwnNote = ({ caseId, note: { id, text, version } }: { readonly caseId: string; readonly note: Note }) => {
  const params = { path: { caseId, noteId: id }, header: seen(version) }
  const refresh = [["requests", caseId]]
  return (
    <Flex gap="small" className="no-print">
      <FormButton<{ text: string }>
        label="修改"
        title="修改备注"
        inTable
        initial={{ text: text ?? "" }}
        refresh={refresh}
        send={(body) => api.PUT("/api/v1/requests/{caseId}/notes/{noteId}", { params, body })}
      >
        <TextField />
      </FormButton>
      <ConfirmButton
        label="删除"
        title="删除这条备注？"
        danger
        inTable
        refresh={refresh}
        send={() => api.DELETE("/api/v1/requests/{caseId}/notes/{noteId}", { params })}
      >
        <p>删除后看不到内容，只留下删除的日期。</p>
      </ConfirmButton>
    </Flex>
  )
}

/** Notes of the case. */
export const NotesCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("request.note")
  const { person } = useMe()
  const key = ["requests", caseId, "notes"]
  const notes = useAnswer(key, (signal) => api.GET("/api/v1/requests/{caseId}/notes", { params: { path: { caseId } }, signal }))
  return (
    <Card
      size="small"
      title={<h2>备注</h2>}
      extra={
        may && (
          <FormButton<{ text: string }>
            label="写备注"
            title="写备注"
            refresh={[key]}
            send={({ text }, id) =>
              api.POST("/api/v1/requests/{caseId}/notes", { params: { path: { caseId }, header: once(id) }, body: { noteId: id, text } })
            }
          >
            <TextField />
          </FormButton>
        )
      }
    >
      <Answered answer={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">没有备注</p>
          ) : (
            <ul className="plain-list">
              {items.map((note) => (
                <li key={note.id}>
                  <Flex gap="small" align="center" wrap>
                    <strong>{note.byName}</strong> {moment(note.writtenAt)}
                    {may && note.byPersonId === person.id && note.removedOn === null && <OwnNote key={note.version} caseId={caseId} note={note} />}
                  </Flex>
                  <p className="content">{note.removedOn === null ? note.text : `（${note.removedOn} 已删除）`}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
