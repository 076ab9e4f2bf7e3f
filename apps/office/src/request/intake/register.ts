import { api } from "../../api/client.ts"
import { answered } from "../../api/answered.ts"
import { once } from "../../api/new-id.ts"
import type { paths } from "@gongkai/client"
import type { Known } from "./known-applicant.tsx"
import type { Registered } from "./slip.tsx"

type Body = NonNullable<paths["/api/v1/requests"]["post"]["requestBody"]>["content"]["application/json"]
type ApplicantBody = NonNullable<paths["/api/v1/applicants"]["post"]["requestBody"]>["content"]["application/json"]

/** What the intake's form holds. */
export interface Entered {
  readonly known?: Known
  readonly applicantKind: ApplicantBody["kind"]
  readonly data: ApplicantBody["data"]
  readonly channel: Body["channel"]
  readonly on: string
  readonly matters: readonly string[]
  readonly kind: Body["kind"]
  readonly supplyForm: Body["supplyForm"]
  readonly restricted?: boolean
}

/** What was left empty is not known, and is not sent. */
const filled = (data: ApplicantBody["data"]): ApplicantBody["data"] => {
  const { name, ...rest } = data
  const known = Object.entries(rest).filter(([, value]) => typeof value === "string" && value.trim() !== "")
  return { ...Object.fromEntries(known), name }
}

/**
 * Registers an applicant and every matter. `formId` makes the ids and the keys of the calls, so that a second try after a
 * broken connection goes on where the first was broken off and makes nothing twice.
 * @throws Problem
 */
export const register = async (entered: Entered, formId: string): Promise<readonly Registered[]> => {
  const { known, applicantKind, data, matters, channel, on, kind, supplyForm, restricted = false } = entered
  const applicantId = known?.id ?? `a-${formId}`
  if (known === undefined)
    await answered(
      api.POST("/api/v1/applicants", {
        params: { header: once(`${formId}-applicant`) },
        body: { id: applicantId, kind: applicantKind, data: filled(data) },
      }),
    )
  const form = { applicantId, channel, on, kind, supplyForm, restricted }
  const items = matters.map((content, at) => ({ caseId: at === 0 ? formId : `${formId}-${String(at + 1)}`, content }))
  const [first, ...others] = items
  if (first === undefined) return []
  const header = once(`${formId}-register`)
  // One call, one transaction: all matters of a form get their numbers, in order, or none does.
  if (others.length > 0) await answered(api.POST("/api/v1/requests/forms", { params: { header }, body: { ...form, formId, items } }))
  else await answered(api.POST("/api/v1/requests", { params: { header }, body: { ...form, ...first } }))
  const registered: Registered[] = []
  for (const { caseId } of items) {
    const { registrationNumber } = await answered(api.GET("/api/v1/requests/{caseId}", { params: { path: { caseId } } }))
    registered.push({ caseId, registrationNumber, on })
  }
  return registered
}
