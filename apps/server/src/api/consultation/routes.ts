import { z } from "@hono/zod-openapi"
import {
  ConsultationToDraft,
  ConsultationToRevise,
  discardConsultation,
  draftConsultation,
  Id,
  openConsultationToPublic,
  publishSummary,
  reviseConsultation,
  SeenConsultation,
  summariseConsultation,
  SummaryToWrite,
} from "@gongkai/casework"
import { consultationOf, listConsultations } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Consultation } from "./answers.ts"
import { commentRoutes } from "./comment-routes.ts"
import { consultationFileRoutes } from "./file-routes.ts"
import { consultationFilter, ConsultationsWanted } from "./filters.ts"

const tag = "征求意见"
const act = "consultation.read"
const list = "/consultations"
const one = `${list}/{consultationId}`
const params = SeenConsultation.pick({ consultationId: true })

/** Consultations of the public. */
export const consultationRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "征求意见，新的在前",
    tag,
    act,
    input: z.object({ ...ConsultationsWanted.shape, ...pagingFields }),
    answer: pageOf(Consultation),
    run: ({ tx, session, query }) => listConsultations(tx, session.agencyId, consultationFilter(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一次征求意见",
    tag,
    act,
    input: z.object({ consultationId: Id }),
    answer: Consultation,
    run: ({ tx, session, query }) => consultationOf(tx, session.agencyId, query.consultationId),
  })
  commandRoute(api, {
    method: "post",
    path: list,
    summary: "起草征求意见",
    tag,
    body: ConsultationToDraft,
    command: draftConsultation,
    creates: true,
  })
  commandRoute(api, {
    method: "put",
    path: one,
    summary: "修改草稿；已经公开的只能延长期限",
    tag,
    params,
    body: ConsultationToRevise.omit({ consultationId: true, version: true }),
    command: reviseConsultation,
    versioned: true,
  })
  commandRoute(api, { method: "delete", path: one, summary: "作废草稿", tag, params, command: discardConsultation, versioned: true })
  commandRoute(api, { method: "post", path: `${one}/open`, summary: "公开征求意见", tag, params, command: openConsultationToPublic, versioned: true })
  commandRoute(api, {
    method: "put",
    path: `${one}/summary`,
    summary: "写明意见采纳情况，逐条说明理由",
    tag,
    params,
    body: SummaryToWrite.omit({ consultationId: true, version: true }),
    command: summariseConsultation,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/publish-summary`,
    summary: "公布意见采纳情况",
    tag,
    params,
    command: publishSummary,
    versioned: true,
  })
  consultationFileRoutes(api)
  commentRoutes(api)
}
