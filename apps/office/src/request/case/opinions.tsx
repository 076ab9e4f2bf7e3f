import type { components } from "@gongkai/client"
import { Card, Flex, Form, Input } from "antd"
import { api } from "../../api/client.ts"
import { useMay, useMe } from "../../api/me.ts"
import { once, seen } from "../../api/new-id.ts"
import { FormButton } from "../../listing/form-button.tsx"
import { OnField, PersonField, UntilField } from "../steps/fields.tsx"

type Request = components["schemas"]["Request"]

const longest = 2000

const Opinion = ({ caseId, one }: { readonly caseId: string; readonly one: Request["coHandlings"][number] }) => (
  <FormButton<{ on: string; opinion: string }>
    label="提出意见"
    title="提出意见"
    inTable
    refresh={[["requests", caseId]]}
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
            refresh={[["requests", caseId]]}
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
