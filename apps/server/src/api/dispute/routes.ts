import { z } from "@hono/zod-openapi"
import {
  answerDispute,
  concludeDispute,
  DisputeAnswer,
  DisputeCopy,
  DisputeHearing,
  disputeHints,
  DisputeResult,
  DisputeToRegister,
  HappeningToStrike,
  hearDispute,
  Id,
  lawOf,
  lawSettingsOf,
  LegalDay,
  lights,
  receiveDisputeCopy,
  registerDispute,
  shownDispute,
  strikeLastHappening,
  Year,
  type Command,
  type DisputeShown,
} from "@gongkai/casework"
import { disputeCounts, disputeKinds, disputeOf, listDisputes, type EventName } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Dispute, DisputeCounts, DisputeLine } from "./answers.ts"

const tag = "行政复议、行政诉讼"
const act = "dispute.read"

const worded = <Shown extends DisputeShown>(shown: Shown) => ({ ...shown, hints: shown.hints.map((code) => ({ code, words: disputeHints[code] })) })

const verbRoute = <Schema extends z.ZodType, Name extends EventName>(
  api: Api,
  verb: string,
  summary: string,
  body: z.ZodObject,
  command: Command<Schema, Name>,
): void => {
  const shape = Object.fromEntries(Object.entries(body.shape).filter(([name]) => name !== "disputeId"))
  commandRoute(api, {
    method: "post",
    path: `/disputes/{disputeId}/${verb}`,
    summary,
    tag,
    params: z.object({ disputeId: Id }),
    body: z.object(shape),
    command,
    creates: true,
  })
}

const register = (api: Api): void => {
  queryRoute(api, {
    path: "/disputes",
    summary: "复议诉讼登记簿，受理晚的在前",
    tag,
    act,
    input: z.object({
      ...pagingFields,
      caseId: Id.optional(),
      kind: z.enum(disputeKinds).optional(),
      state: z.enum(["pending", "concluded"]).optional(),
      result: z.enum(["upheld", "corrected", "other"]).optional(),
      year: Year.optional(),
      light: z.enum(lights).optional(),
    }),
    answer: pageOf(DisputeLine),
    run: async ({ tx, session, today, query }) => {
      const { caseId = null, kind = null, state = null, result = null, year = null, light } = query
      const { items, next } = await listDisputes(tx, session.agencyId, { caseId, kind, state, result, year }, pagingOf(query))
      const law = await lawOf(tx, session.agencyId)
      const shown = items.map((line) => ({ ...worded(shownDispute(line, today, law)), registrationNumber: line.registrationNumber }))
      // A light is derived, so a page narrowed to one may be shorter than its limit; the next goes on behind it all the same.
      return { items: light === undefined ? shown : shown.filter((one) => one.light === light), next }
    },
  })
  queryRoute(api, {
    path: "/disputes/counts",
    summary: "表四：某年、截至某日的十五个数，各附所计的案件",
    tag,
    act,
    input: z.object({ year: Year, asOf: LegalDay.optional() }),
    answer: DisputeCounts,
    run: async ({ tx, session, today, query: { year, asOf = today } }) => {
      const pastYears = (await lawSettingsOf(tx, session.agencyId))["report.disputesOfPastYears"]
      return { year, asOf, pastYears, cells: await disputeCounts(tx, session.agencyId, { year, asOf, pastYears }) }
    },
  })
}

/** The register of reconsideration and litigation, from the acceptance to the result, and table 4. */
export const disputeRoutes = (api: Api): void => {
  register(api)
  queryRoute(api, {
    path: "/disputes/{disputeId}",
    summary: "一件复议或者诉讼：经过、我方答复的期限逐日推算",
    tag,
    act,
    input: z.object({ disputeId: Id }),
    answer: Dispute,
    run: async ({ tx, session, today, query }) => {
      const kept = await disputeOf(tx, session.agencyId, query.disputeId)
      if (kept === null) return null
      return { ...worded(shownDispute(kept, today, await lawOf(tx, session.agencyId))), version: kept.dispute.version }
    },
  })
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/disputes",
    summary: "登记对答复的行政复议、行政诉讼",
    tag,
    params: z.object({ caseId: Id }),
    body: DisputeToRegister.omit({ caseId: true }),
    command: registerDispute,
    creates: true,
  })
  verbRoute(api, "receive-copy", "收到申请书或者起诉状副本", DisputeCopy, receiveDisputeCopy)
  verbRoute(api, "answer", "提交书面答复、答辩状和证据", DisputeAnswer, answerDispute)
  verbRoute(api, "hearing", "开庭、听证", DisputeHearing, hearDispute)
  verbRoute(api, "result", "审理结果", DisputeResult, concludeDispute)
  verbRoute(api, "strike-last", "撤销误记的最后一步", HappeningToStrike, strikeLastHappening)
}
