import { Form } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { AgencyFields, bodyOf, type AgencyFilled } from "./agency-fields.tsx"
import { agencyKey, PickAgency } from "./pick-agency.tsx"
import { kinds, levels, type Kind, type Level } from "./words.ts"

type Agency = components["schemas"]["Agency"]
interface Filled extends AgencyFilled {
  readonly parentId?: string
}

const isLevel = (text: string): text is Level => Object.hasOwn(levels, text)
const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text)

const startOf = ({ name, shortName, level, kind, creditCode, systemParentId, parentId }: Agency): Partial<Filled> => ({
  name,
  shortName,
  ...(isLevel(level) ? { level } : {}),
  ...(isKind(kind) ? { kind } : {}),
  creditCode: creditCode ?? "",
  systemParentId,
  ...(parentId === null ? {} : { parentId }),
})

/** Changes an agency: one's own, or one below, which may also be put elsewhere in the tree. */
export const ChangeAgency = ({ agency }: { readonly agency: Agency }): ReactElement => {
  const { agency: own } = useMe()
  const below = agency.id !== own.id
  return (
    <FormButton<Filled>
      inTable
      label="修改"
      title={`修改 ${agency.name}`}
      initial={startOf(agency)}
      send={({ parentId, ...fields }) =>
        api.PATCH("/api/v1/agencies/{id}", {
          params: { path: { id: agency.id }, header: seen(agency.version) },
          body: { ...bodyOf(fields), ...(below && parentId !== undefined ? { parentId } : {}) },
        })
      }
      refresh={[agencyKey, ["me"]]}
    >
      {below && (
        <Form.Item name="parentId" label="上级机关" extra="改变隶属后，按新上级的放假安排重新计算期限">
          <PickAgency under={own.id} />
        </Form.Item>
      )}
      <AgencyFields />
    </FormButton>
  )
}
