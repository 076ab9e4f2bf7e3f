import { addPerson, openCase } from "@gongkai/casework"
import { district } from "@gongkai/records/test/district"
import { nameOf, plant, type Office } from "../office.ts"

/** Whose people call. */
export const agencies = [district.county, district.bureau, district.stranger] as const
export type AgencyId = (typeof agencies)[number]

/** Ends of the ids that calls name. */
export const victims = ["a", "b", "c", "d"]
/** An id that no call names. */
export const hiddenId = (agencyId: string): string => `hidden-of-${agencyId}-7f3a`
/** A word that nobody else may see. */
export const secretWord = (agencyId: string): string => `机密内情${agencyId}`

/** Applicants, requests of theirs and a file, under the ids that calls name: steps are taken on them. */
const furnishRequests = async (office: Office, agencyId: string): Promise<void> => {
  const clerk = await office.as(agencyId, "clerk")
  const made = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
    const answer = await clerk.send("POST", `/api/v1${path}`, { body, headers })
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`)
  }
  const on = office.casework.today()
  for (const one of victims)
    await made(
      "/applicants",
      { id: `${agencyId}-${one}`, kind: "naturalPerson", data: { name: nameOf(agencyId, `applicant-${one}`) } },
      { "idempotency-key": `applicant-${agencyId}-${one}` },
    )
  for (const one of victims.slice(1)) {
    const request = {
      caseId: `${agencyId}-case-${one}`,
      applicantId: `${agencyId}-${one}`,
      channel: "in-person",
      on,
      content: `请公开${secretWord(agencyId)}`,
    }
    await made("/requests", request, { "idempotency-key": `request-${agencyId}-${one}` })
  }
  const file = { "content-type": "application/octet-stream", "content-disposition": "attachment; filename*=UTF-8''a.txt" }
  await made(`/cases/${agencyId}-case-a/files`, new TextEncoder().encode("补正通知"), { ...file, "idempotency-key": `file-of-${agencyId}` })
}

/** People whom the fuzz may disturb, and a person and a case that no call ever names. */
export const furnishFurther = async (office: Office): Promise<void> => {
  for (const agencyId of agencies) {
    for (const one of victims) {
      await plant(office.casework, agencyId, addPerson, { id: `${agencyId}-${one}`, name: nameOf(agencyId, one) })
    }
    await plant(office.casework, agencyId, openCase, { id: `${agencyId}-case-a` })
    await furnishRequests(office, agencyId)
    await plant(office.casework, agencyId, addPerson, { id: hiddenId(agencyId), name: nameOf(agencyId, "hidden") })
    await plant(office.casework, agencyId, openCase, { id: `${hiddenId(agencyId)}-case` })
  }
}
