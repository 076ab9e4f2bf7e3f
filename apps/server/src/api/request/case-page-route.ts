import { z } from "@hono/zod-openapi"
import { Id, lateFacts, lawOf, workingDaysLeft } from "@gongkai/casework"
import { requestClock } from "@gongkai/law"
import {
  coHandlingsOf,
  evaluationOf,
  linksOf,
  personOf,
  requestStanding,
  seesCase,
  seesRestrictedAct,
  stages,
  timelineOf,
  type Stage,
} from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"
import { Request } from "./answers.ts"

const isStage = (stage: string | null): stage is Stage => stages.some((known) => known === stage)

/** One request with all that its page shows, save what is long: notes, files and letters have addresses of their own. */
export const casePageRoute = (api: Api): void =>
  queryRoute(api, {
    path: "/requests/{caseId}",
    summary: "一件申请：事实、期限、逐日推算、协办、关联、办理经过",
    tag: "依申请公开",
    act: "request.read",
    input: z.object({ caseId: Id }),
    answer: Request,
    run: async ({ tx, session, today, acts, query: { caseId } }) => {
      const { agencyId, personId } = session
      const standing = await requestStanding(tx, agencyId, caseId)
      if (standing === null) return null
      const { request, applicantKind, restricted, facts, stage, open } = standing
      const seen = await seesCase(tx, agencyId, caseId, { personId, seesRestricted: acts.has(seesRestrictedAct) })
      const law = await lawOf(tx, agencyId)
      const clock = requestClock(facts, today, law)
      const coHandlings = await coHandlingsOf(tx, agencyId, caseId)
      return {
        ...request,
        content: seen ? request.content : null,
        counted: request.counted === true,
        assignedName: request.assignedTo === null ? null : ((await personOf(tx, request.assignedTo))?.name ?? null),
        applicantKind,
        restricted,
        seen,
        facts,
        open,
        stage: isStage(stage) ? stage : "handling",
        late: await lateFacts({ tx, actor: { ...session, cause: null }, now: api.casework.now(), today }, caseId, facts),
        clock,
        daysLeft: open ? workingDaysLeft(law.calendar, today, clock.answerDue) : null,
        coHandlings: coHandlings.map((one) => (seen ? one : { ...one, opinion: null })),
        evaluation: await evaluationOf(tx, agencyId, caseId),
        links: await linksOf(tx, agencyId, caseId),
        timeline: await timelineOf(tx, agencyId, caseId),
      }
    },
  })
