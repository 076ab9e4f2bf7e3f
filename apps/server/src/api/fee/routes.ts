import { z } from "@hono/zod-openapi"
import {
  assessedFee,
  assessFee,
  FeePayment,
  FeeRefund,
  feeStanding,
  FeeToAssess,
  FeeToNotify,
  FeeWaiver,
  Id,
  lawOf,
  receiveFee,
  refundFee,
  sendFeeNotice,
  waiveFee,
  Year,
  type Command,
} from "@gongkai/casework"
import { citationWords, feeByItem, feeByPage } from "@gongkai/law"
import { feesOfYear, feeSummary, type EventName, type FeeRecord } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { FeeLine, FeePreview, FeeStanding, FeeSummary, linesOf } from "./answers.ts"

const tag = "信息处理费"
const act = "fee.read"
const params = z.object({ caseId: Id })
const year = Year

const shown = <Fee extends FeeRecord>(fee: Fee) => ({ ...fee, working: linesOf(fee.working) })

const verbRoute = <Schema extends z.ZodType, Name extends EventName>(
  api: Api,
  verb: string,
  summary: string,
  body: z.ZodObject,
  command: Command<Schema, Name>,
): void => {
  const shape = Object.fromEntries(Object.entries(body.shape).filter(([name]) => name !== "caseId"))
  commandRoute(api, { method: "post", path: `/requests/{caseId}/fee/${verb}`, summary, tag, params, body: z.object(shape), command, creates: true })
}

const lists = (api: Api): void => {
  queryRoute(api, {
    path: "/fees",
    summary: "一年的收费，按通知之日排列；没有通知的按核定之日",
    tag,
    act,
    input: z.object({ year, ...pagingFields }),
    answer: pageOf(FeeLine),
    run: async ({ tx, session, query }) => {
      const { items, next } = await feesOfYear(tx, session.agencyId, query.year, pagingOf(query))
      return { items: items.map(shown), next }
    },
  })
  queryRoute(api, {
    path: "/fees/summary",
    summary: "一年发出收费通知的件数和总金额、实收的件数和总金额（年度报告第六部分）",
    tag,
    act,
    input: z.object({ year }),
    answer: FeeSummary,
    run: async ({ tx, session, query }) => ({ year: query.year, ...(await feeSummary(tx, session.agencyId, query.year)) }),
  })
}

/** Processing fees: what one would be, the notice, the payment, and the year's counts. */
export const feeRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/requests/{caseId}/fee/preview",
    summary: "试算：按件或者按量，逐档列出算式，不作记录",
    tag,
    act,
    input: FeeToAssess,
    answer: FeePreview,
    run: async ({ tx, session, query }) => {
      const fee = await assessedFee(tx, session.agencyId, await lawOf(tx, session.agencyId), query)
      if (typeof fee === "string") return null
      const { cites } = query.basis === "item" ? feeByItem : feeByPage
      return { ...fee, working: linesOf(fee.working), citation: citationWords(cites) }
    },
  })
  queryRoute(api, {
    path: "/requests/{caseId}/fee",
    summary: "一件申请的收费：状态、算式、缴费末日、是否逾期",
    tag,
    act,
    input: params,
    answer: FeeStanding,
    run: async ({ tx, session, today, query }) => {
      const standing = await feeStanding(tx, session.agencyId, query.caseId, today)
      return standing === null ? null : { ...standing, fee: standing.fee === null ? null : shown(standing.fee) }
    },
  })
  verbRoute(api, "assess", "核定费用，按件或者按量只用一种", FeeToAssess, assessFee)
  verbRoute(api, "notify", "发出收费通知", FeeToNotify, sendFeeNotice)
  verbRoute(api, "receive", "收到缴费，须一次缴清", FeePayment, receiveFee)
  verbRoute(api, "refund", "退费", FeeRefund, refundFee)
  verbRoute(api, "waive", "免收", FeeWaiver, waiveFee)
  lists(api)
}
