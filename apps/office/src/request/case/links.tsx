import type { components } from "@gongkai/client"
import { Card, Flex, Form, Select } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { once } from "../../api/new-id.ts"
import { ConfirmButton } from "../../listing/confirm-button.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { PickRequest } from "../pick-request.tsx"
import { wordOf } from "../words.ts"

type Request = components["schemas"]["Request"]

const kinds: Readonly<Record<string, string>> = { related: "有关", "repeat-of": "重复申请", "same-form": "同一申请表", "reopened-from": "续办自" }
const seenFromThere: Readonly<Record<string, string>> = { "repeat-of": "被重复的申请", "reopened-from": "续办为" }
/** Kinds that officers make; what goes on with another is linked when it is reopened. */
const made = ["related", "repeat-of", "same-form"] as const
type Made = (typeof made)[number]
const isMade = (kind: string): kind is Made => made.some((one) => one === kind)

const nameOf = ({ kind, direction }: Request["links"][number]): string =>
  direction === "to" ? (seenFromThere[kind] ?? wordOf(kinds, kind)) : wordOf(kinds, kind)

/** Requests that this one belongs with: put there by an officer, or by reopening. */
export const LinksCard = ({ request: { caseId, links } }: { readonly request: Request }) => {
  const may = useMay("request.handle")
  const refresh = [["requests"]]
  return (
    <Card
      size="small"
      title={<h2>关联的申请</h2>}
      extra={
        may && (
          <FormButton<{ otherCaseId: string; kind: Made }>
            label="关联申请"
            title="关联另一件申请"
            okText="关联"
            initial={{ kind: "related" }}
            refresh={refresh}
            send={(body, id) => api.POST("/api/v1/requests/{caseId}/links", { params: { path: { caseId }, header: once(id) }, body })}
          >
            <Form.Item name="otherCaseId" label="哪一件" rules={[{ required: true, message: "请选择一件申请" }]}>
              <PickRequest not={caseId} />
            </Form.Item>
            <Form.Item name="kind" label="关系" extra="“重复申请”指本件重复了所选的一件">
              <Select options={made.map((value) => ({ value, label: wordOf(kinds, value) }))} />
            </Form.Item>
          </FormButton>
        )
      }
    >
      {links.length === 0 ? (
        <p className="none">没有关联的申请</p>
      ) : (
        <ul className="plain-list">
          {links.map((link) => {
            const { caseId: other, registrationNumber, kind, direction, open } = link
            return (
              <li key={`${kind} ${direction} ${other}`}>
                <Flex gap="small" align="center" wrap>
                  <span>{nameOf(link)}</span>
                  <Link to={`/requests/${other}`}>{registrationNumber}</Link>
                  <span>{open ? "办理中" : "已办结"}</span>
                  {may && isMade(kind) && (
                    <ConfirmButton
                      label="解除"
                      title={`解除与 ${registrationNumber} 的关联？`}
                      inTable
                      refresh={refresh}
                      send={() =>
                        api.DELETE("/api/v1/requests/{caseId}/links/{kind}/{otherCaseId}", {
                          params: {
                            path: direction === "from" ? { caseId, kind, otherCaseId: other } : { caseId: other, kind, otherCaseId: caseId },
                          },
                        })
                      }
                    >
                      <p>两件申请都不受影响；解除留在审计记录里，可以再关联。</p>
                    </ConfirmButton>
                  )}
                </Flex>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
