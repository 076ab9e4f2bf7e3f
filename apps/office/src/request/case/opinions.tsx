import type { components } from "@gongkai/client"
import { Card, Flex, Form, Input } from "antd"
import { api } from "../../api/client.ts"
import { useMay, useMe } from "../../api/me.ts"
import { once, seen } from "../../api/new-id.ts"
import { ConfirmButton } from "../../listing/confirm-button.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { OnField, PersonField, UntilField } from "../steps/fields.tsx"

type Request = components["schemas"]["Request"]
type CoHandling = components["schemas"]["CoHandling"]

const longest = 2000

/** Gives an opinion that was asked of this person. */
export const GiveOpinion = ({ caseId, one }: { readonly caseId: string; readonly one: Pick<CoHandling, "id" | "version"> }) => (
  <FormButton<{ on: string; opinion: string }>
    label="提出意见"
    title="提出意见"
    inTable
    refresh={[["requests", caseId], ["co-handlings"]]}
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

const standing = ({ withdrawnOn, answeredOn, dueOn }: CoHandling): string => {
  if (withdrawnOn !== null) return `${withdrawnOn} 已撤回`
  return answeredOn === null ? `请于 ${dueOn} 前提出` : `${answeredOn} 提出`
}

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
                <span>{standing(one)}</span>
                {one.answeredOn === null && one.withdrawnOn === null && one.personId === person.id && <GiveOpinion caseId={caseId} one={one} />}
                {may && one.answeredOn === null && one.withdrawnOn === null && (
                  <ConfirmButton
                    label="撤回"
                    title={`撤回请 ${one.personName ?? one.unit ?? ""} 提出意见？`}
                    inTable
                    refresh={[["requests", caseId]]}
                    send={() =>
                      api.DELETE("/api/v1/requests/{caseId}/co-handlings/{coHandlingId}", {
                        params: { path: { caseId, coHandlingId: one.id }, header: seen(one.version) },
                      })
                    }
                  />
                )}
              </Flex>
              {one.opinion !== null && <p className="content">{one.opinion}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
