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

const filled = (data: ApplicantBody["data"]): ApplicantBody["data"] => ({
  ...data,
  ...Object.fromEntries(Object.entries(data).filter(([, value]) => value.trim() !== "")),
})

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
  const registered: Registered[] = []
  for (const [at, content] of matters.entries()) {
    const caseId = at === 0 ? formId : `${formId}-${String(at + 1)}`
    const body = { caseId, applicantId, channel, on, content, kind, supplyForm, restricted, formId, item: at + 1 }
    await answered(api.POST("/api/v1/requests", { params: { header: once(`${caseId}-register`) }, body }))
    const { registrationNumber } = await answered(api.GET("/api/v1/requests/{caseId}", { params: { path: { caseId } } }))
    registered.push({ caseId, registrationNumber, on })
  }
  return registered
}
