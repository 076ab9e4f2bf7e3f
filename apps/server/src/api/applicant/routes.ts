import { z } from "@hono/zod-openapi"
import {
  addApplicant,
  ApplicantToAdd,
  ApplicantToChange,
  changeApplicant,
  eraseApplicantData,
  FieldToUnmask,
  Id,
  issueReceipt,
  ReceiptToIssue,
  refuse,
  unmaskApplicant,
} from "@gongkai/casework"
import { actsOf, applicantKinds, applicantsWith, maskedApplicant, personalFields, searchedFields } from "@gongkai/records"
import { answerRoute } from "../answer-route.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "申请人"
const act = "applicant.read"
const most = 50
const params = z.object({ id: Id })

/** An applicant as it goes out: every field masked. */
const Applicant = z
  .object({
    id: z.string(),
    kind: z.enum(applicantKinds),
    erasedOn: z.string().nullable(),
    masked: z.partialRecord(z.enum(personalFields), z.string()),
    version: z.int(),
  })
  .openapi("Applicant")

const ToSearch = z.object({ field: z.enum(searchedFields), value: z.string().trim().min(1).max(120) })

/** Finds by the exact value, which is sent in the body: addresses are logged on the way. */
const searchRoute = (api: Api): void => {
  const { casework, ring } = api
  answerRoute(api, {
    path: "/applicants/search",
    summary: "按姓名、证件号码、电话或者邮箱的原值查找申请人",
    tag,
    body: ToSearch,
    input: ToSearch,
    status: 200,
    answer: z.object({ items: z.array(Applicant), more: z.boolean() }),
    run: ({ agencyId, personId }, { field, value }) => {
      const today = casework.today()
      return casework.records.transaction({ agencyId, personId, today }, async (tx) => {
        if (!(await actsOf(tx, agencyId, personId, today)).has(act)) return refuse("NOT_PERMITTED", { act })
        const ids = await applicantsWith(tx, ring, agencyId, field, value)
        const items = []
        for (const id of ids.slice(0, most)) items.push(await maskedApplicant(tx, ring, agencyId, id))
        return { ok: true as const, content: { items: items.filter((item) => item !== null), more: ids.length > most } }
      })
    },
  })
}

const confidentialRoutes = (api: Api): void => {
  const { casework, ring } = api
  searchRoute(api)
  const unmask = unmaskApplicant(ring)
  answerRoute(api, {
    path: "/applicants/{id}/unmask",
    summary: "看一项个人信息的原文，写明理由，留下记录",
    tag,
    params,
    body: z.object({ field: FieldToUnmask.shape.field, reason: z.string() }),
    input: z.object({ id: Id, field: FieldToUnmask.shape.field, reason: FieldToUnmask.shape.reason }),
    status: 200,
    answer: z.object({ value: z.string() }),
    run: async (actor, { id, field, reason }) => {
      const outcome = await unmask(casework, actor, { applicantId: id, field, reason })
      return outcome.ok ? { ok: true, content: { value: outcome.value } } : outcome
    },
  })
  answerRoute(api, {
    path: "/cases/{caseId}/receipt",
    summary: "出具回执；查询码只在这里给一次",
    tag,
    params: z.object({ caseId: Id }),
    body: z.object({ receiptNumber: z.string().max(60) }),
    input: ReceiptToIssue,
    status: 201,
    answer: z.object({ receiptNumber: z.string(), code: z.string() }),
    run: async (actor, input) => {
      const outcome = await issueReceipt(casework, actor, input)
      return outcome.ok ? { ok: true, content: { receiptNumber: outcome.receiptNumber, code: outcome.code } } : outcome
    },
  })
}

/** Applicants: masked, save one field for a reason. */
export const applicantRoutes = (api: Api): void => {
  const { ring } = api
  commandRoute(api, {
    method: "post",
    path: "/applicants",
    summary: "登记申请人",
    tag,
    body: ApplicantToAdd,
    command: addApplicant(ring),
    creates: true,
  })
  queryRoute(api, {
    path: "/applicants/{id}",
    summary: "一名申请人，个人信息已遮盖",
    tag,
    act,
    input: params,
    answer: Applicant,
    run: ({ tx, session, query }) => maskedApplicant(tx, ring, session.agencyId, query.id),
  })
  commandRoute(api, {
    method: "patch",
    path: "/applicants/{id}",
    summary: "修改申请人",
    tag,
    params,
    body: ApplicantToChange.omit({ id: true, version: true }),
    command: changeApplicant(ring),
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/applicants/{id}/data",
    summary: "擦除申请人的个人信息，不能恢复；以所见的版本确认",
    tag,
    params,
    command: eraseApplicantData,
    versioned: true,
  })
  confidentialRoutes(api)
}
