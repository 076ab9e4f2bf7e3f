import { addPerson, book, openCase, submitComment, submitMessage } from "@gongkai/casework"
import { keyRingOfText } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { nameOf, plant, type Office } from "../office.ts"
import { library, reading } from "../services.ts"

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

let serial = 0
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)

type Done = (method: string, path: string, body: unknown, version?: number) => Promise<void>

/** A venue, an activity with a booking where it is published, a question and a concern. What is published is no secret. */
const furnishServices = async (office: Office, agencyId: string, id: string, published: boolean, done: Done): Promise<void> => {
  const today = office.casework.today()
  await done("POST", "/venues", { venueId: id, ...library, about: secretWord(agencyId) })
  const days = { fromDay: today, toDay: "2027-01-31", bookingFrom: today, bookingTo: "2027-01-31" }
  await done("POST", "/activities", { activityId: id, ...reading, venueId: null, ...days, description: published ? "" : secretWord(agencyId) })
  if (published) {
    await done("POST", `/activities/${id}/publish`, {}, 1)
    const wanted = { bookingId: id, activityId: id, submissionKey: `booking-${id}`, places: 1, name: "林小满", phone: "13800000001" }
    await book(ring)(office.casework, { agencyId, personId: "portal", cause: null, program: true }, wanted)
  }
  await done("POST", "/published-questions", { questionId: id, category: "办事", question: "怎么办", answer: secretWord(agencyId) })
  const heard = { title: "供暖", worry: secretWord(agencyId), source: "hotline", heardWhere: "热线", heardOn: today }
  await done("POST", "/public-concerns", { concernId: id, ...heard })
}

/** Duties, contributions, consultations with comments, and messages. A message may be handed over, and bears no secret. */
const furnishOpenness = async (office: Office, agencyId: string): Promise<void> => {
  const head = await office.as(agencyId, "head")
  const portal = { agencyId, personId: "portal", cause: null, program: true } as const
  const done = async (method: string, path: string, body: unknown, version?: number): Promise<void> => {
    serial += 1
    const seen = version === undefined ? {} : { "if-match": `"v${String(version)}"` }
    const answer = await head.send(method, `/api/v1${path}`, { body, headers: { "idempotency-key": `openness-${String(serial)}`, ...seen } })
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`)
  }
  const today = office.casework.today()
  for (const one of victims) {
    const id = `${agencyId}-${one}`
    const duty = { field: "义务教育", matter: "招生", content: secretWord(agencyId), basis: "条例", timeLimit: "及时", body: "某局", channel: "网站" }
    await done("POST", "/duties", { dutyId: id, ...duty, audience: "全社会", level: "县级", cycle: "monthly", since: "2026-01-01" })
    await done("POST", "/contributing-units", { unitId: id, name: `${one}科` })
    await done("POST", "/contributions", { contributionId: id, unitId: id, title: secretWord(agencyId), body: "正文" })
    const asked = { title: secretWord(agencyId), body: "正文", questions: [], fromDay: today, toDay: "2027-01-31" }
    await done("POST", "/consultations", { consultationId: id, ...asked })
    if (one !== "a") await done("POST", `/consultations/${id}/open`, {}, 1)
    const comment = {
      commentId: id,
      consultationId: id,
      submissionKey: `comment-${id}`,
      text: secretWord(agencyId),
      sender: { phone: "13800000001" },
    }
    if (one !== "a") await submitComment(ring)(office.casework, portal, comment)
    await submitMessage(ring)(office.casework, portal, { messageId: id, submissionKey: `message-${id}`, subject: "路灯", text: "不亮", sender: {} })
    await furnishServices(office, agencyId, id, one !== "a", done)
  }
}

/** People whom the fuzz may disturb, and a person and a case that no call ever names. */
export const furnishFurther = async (office: Office): Promise<void> => {
  for (const agencyId of agencies) {
    for (const one of victims) {
      await plant(office.casework, agencyId, addPerson, { id: `${agencyId}-${one}`, name: nameOf(agencyId, one) })
    }
    await plant(office.casework, agencyId, openCase, { id: `${agencyId}-case-a` })
    await furnishRequests(office, agencyId)
    await furnishOpenness(office, agencyId)
    await plant(office.casework, agencyId, addPerson, { id: hiddenId(agencyId), name: nameOf(agencyId, "hidden") })
    await plant(office.casework, agencyId, openCase, { id: `${hiddenId(agencyId)}-case` })
  }
}
