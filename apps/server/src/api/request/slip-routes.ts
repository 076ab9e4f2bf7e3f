import { z } from "@hono/zod-openapi"
import { Id, lawOf, LegalDay } from "@gongkai/casework"
import { requestClock } from "@gongkai/law"
import {
  agencyOf,
  applicantOf,
  maskedApplicant,
  receiptOfCase,
  requestsInMonth,
  requestsOfForm,
  requestStanding,
  seesCase,
  seesRestrictedAct,
} from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

const tag = "依申请公开"
const day = z.string().nullable()

const Slip = z
  .object({
    agencyName: z.string(),
    registrationNumber: z.string(),
    /** All matters of the form, in their order. */
    items: z.array(z.object({ caseId: z.string(), item: z.int(), registrationNumber: z.string(), content: z.string().nullable() })).readonly(),
    /** Masked, save an organization's. */
    applicantName: z.string().nullable(),
    channel: z.string(),
    arrivedOn: z.string(),
    receivedOn: day,
    answerDue: day,
    /** By which the applicant follows the case, once it was issued. */
    receiptNumber: z.string().nullable(),
    issuedOn: z.string(),
  })
  .openapi("ReceiptSlip")

/** What an applicant is handed at the counter, and how many requests of one fall into a month. */
export const slipRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/requests/{caseId}/receipt-slip",
    summary: "登记回执的内容",
    tag,
    act: "request.read",
    input: z.object({ caseId: Id }),
    answer: Slip,
    run: async ({ tx, session: { agencyId, personId }, today, acts, query: { caseId } }) => {
      const standing = await requestStanding(tx, agencyId, caseId)
      const agency = await agencyOf(tx, agencyId)
      const received = standing?.facts.find((fact) => fact.what === "received")
      if (standing === null || agency === null || received === undefined) return null
      const { request, facts } = standing
      const seen = await seesCase(tx, agencyId, caseId, { personId, seesRestricted: acts.has(seesRestrictedAct) })
      const clock = requestClock(facts, today, await lawOf(tx, agencyId))
      return {
        agencyName: agency.name,
        registrationNumber: request.registrationNumber,
        items: (await requestsOfForm(tx, agencyId, request.formId)).map((one) => ({ ...one, content: seen ? one.content : null })),
        applicantName: (await maskedApplicant(tx, api.ring, agencyId, request.applicantId))?.masked.name ?? null,
        channel: received.channel,
        arrivedOn: received.on,
        receivedOn: clock.receivedOn,
        answerDue: clock.answerDue,
        receiptNumber: await receiptOfCase(tx, agencyId, caseId),
        issuedOn: today,
      }
    },
  })
  queryRoute(api, {
    path: "/applicants/{applicantId}/month-count",
    summary: "一名申请人在一个自然月里的申请件数，收费按此计",
    tag,
    act: "request.read",
    input: z.object({ applicantId: Id, on: LegalDay }),
    answer: z.object({ applicantId: z.string(), month: z.string(), count: z.int() }),
    run: async ({ tx, session: { agencyId }, query: { applicantId, on } }) => {
      if ((await applicantOf(tx, agencyId, applicantId)) === null) return null
      return { applicantId, month: on.slice(0, 7), count: await requestsInMonth(tx, agencyId, applicantId, on) }
    },
  })
}
