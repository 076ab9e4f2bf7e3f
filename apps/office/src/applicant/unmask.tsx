import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { ForReason } from "./for-reason.tsx"
import { fields, type Field } from "./words.ts"

/** One field in full, for a reason. */
export const Unmask = ({ id, field }: { readonly id: string; readonly field: Field }): ReactElement => (
  <ForReason
    label="看原文"
    called={`看${fields[field]}原文`}
    title={`看${fields[field]}原文`}
    which="哪一项"
    ask={(reason) => api.POST("/api/v1/applicants/{id}/unmask", { params: { path: { id } }, body: { field, reason } })}
  >
    {({ value }) => <p className="unmasked">{value}</p>}
  </ForReason>
)
