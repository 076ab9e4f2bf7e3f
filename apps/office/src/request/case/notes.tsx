import type { components } from "@gongkai/client"
import { Card, Flex, Form, Input } from "antd"
import { api } from "../../api/client.ts"
import { useMay, useMe } from "../../api/me.ts"
import { once, seen } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { OnField, PersonField, UntilField } from "../steps/fields.tsx"

type Request = components["schemas"]["Request"]

const longest = 2000

/** Notes of the case. */
export const NotesCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("request.note")
  const key = ["request", caseId, "notes"]
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
            <Form.Item name="text" label="内容" rules={[{ required: true, whitespace: true, message: "请填写内容" }]}>
              <Input.TextArea rows={4} maxLength={longest} />
            </Form.Item>
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
              {items.map(({ id, byName, writtenAt, text, removedOn }) => (
                <li key={id}>
                  <strong>{byName}</strong> {writtenAt.slice(0, 10)}
                  <p className="content">{removedOn === null ? text : `（${removedOn} 已删除）`}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}

const Opinion = ({ caseId, one }: { readonly caseId: string; readonly one: Request["coHandlings"][number] }) => (
  <FormButton<{ on: string; opinion: string }>
    label="提出意见"
    title="提出意见"
    inTable
    refresh={[["request", caseId]]}
    send={(body) =>
      api.POST("/api/v1/requests/{caseId}/co-handlings/{coHandlingId}/opinion", {
        params: { path: { caseId, coHandlingId: one.id }, header: seen(one.version) },
        body,
      })
    }
  >
    <OnField />
    <Form.Item name="opinion" label="意见" rules={[{ required: true, whitespace: true, message: "请填写意见" }]}>
      <Input.TextArea rows={4} maxLength={longest} />
    </Form.Item>
  </FormButton>
)

/** Opinions asked of colleagues, with their own days, which never stop the clock. */
export const OpinionsCard = ({ request: { caseId, coHandlings } }: { readonly request: Request }) => {
  const { person } = useMe()
  const may = useMay("request.handle")
  return (
    <Card
      size="small"
      title={<h2>会办意见</h2>}
      extra={
        may && (
          <FormButton<{ personId: string; dueOn: string }>
            label="请求会办"
            title="请求会办"
            refresh={[["request", caseId]]}
            send={(body, id) =>
              api.POST("/api/v1/requests/{caseId}/co-handlings", {
                params: { path: { caseId }, header: once(id) },
                body: { ...body, coHandlingId: id },
              })
            }
          >
            <p>会办的内部期限不影响法定答复期限。</p>
            <PersonField name="personId" label="会办人" />
            <UntilField name="dueOn" label="请于何日前提出意见" />
          </FormButton>
        )
      }
    >
      {coHandlings.length === 0 ? (
        <p className="none">没有会办</p>
      ) : (
        <ul className="plain-list">
          {coHandlings.map((one) => (
            <li key={one.id}>
              <Flex gap="small" align="center" wrap>
                <strong>{one.personName ?? one.unit}</strong>
                <span>{one.answeredOn === null ? `请于 ${one.dueOn} 前提出` : `${one.answeredOn} 提出`}</span>
                {one.answeredOn === null && one.withdrawnOn === null && one.personId === person.id && <Opinion caseId={caseId} one={one} />}
              </Flex>
              {one.opinion !== null && <p className="content">{one.opinion}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
