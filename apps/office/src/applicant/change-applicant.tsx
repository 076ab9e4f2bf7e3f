import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { fields, kinds, type Applicant, type Field } from "./words.ts"

type Filled = Partial<Record<Field, string>> & { readonly kind: Applicant["kind"] }

/** What was written into a box; an empty one leaves what is there. */
const written = (filled: Filled) =>
  Object.fromEntries(Object.entries(filled).filter(([box, text]) => box !== "kind" && typeof text === "string" && text.trim() !== ""))

/** Changes an applicant without showing what stands there. */
export const ChangeApplicant = ({ applicant: { id, kind, version } }: { readonly applicant: Applicant }): ReactElement => (
  <FormButton<Filled>
    label="修改"
    title="修改申请人"
    initial={{ kind }}
    send={(filled) =>
      api.PATCH("/api/v1/applicants/{id}", { params: { path: { id }, header: seen(version) }, body: { kind: filled.kind, data: written(filled) } })
    }
    refresh={[["applicants", id]]}
  >
    <p>只填要改的；不填的保持原样。</p>
    <Form.Item name="kind" label="申请人类别">
      <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
    {Object.entries(fields).map(([field, label]) => (
      <Form.Item key={field} name={field} label={label}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    ))}
  </FormButton>
)
