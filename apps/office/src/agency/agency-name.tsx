import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { agencyKey } from "./pick-agency.tsx"

/** An agency's name; its id until that is known. */
export const AgencyName = ({ id }: { readonly id: string }): ReactElement => {
  const agency = useAnswer([...agencyKey, "one", id], (signal) => api.GET("/api/v1/agencies/{id}", { params: { path: { id } }, signal }))
  return <>{agency.data?.name ?? id}</>
}
