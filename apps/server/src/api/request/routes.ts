import { z } from "@hono/zod-openapi"
import {
  assign,
  Assignment,
  confirmReceipt,
  consult,
  Consultation,
  CorrectionDecision,
  CorrectionToNotify,
  CorrectionToReceive,
  decide,
  decideCorrection,
  Decision,
  Delay,
  delay,
  extend,
  Extension,
  FeeToNotify,
  Id,
  Lapse,
  lapse,
  LetterReached,
  notifyCorrection,
  notifyFee,
  OpinionToReceive,
  PaymentToReceive,
  receiveCorrection,
  receiveOpinion,
  receivePayment,
  ReceiptToConfirm,
  recordReached,
  registerRequest,
  RequestToRegister,
  serveReply,
  Service,
  StepToStrike,
  strikeStep,
  withdraw,
  Withdrawal,
  type Command,
} from "@gongkai/casework"
import type { EventName } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { boardRoutes } from "./board-routes.ts"
import { casePageRoute } from "./case-page-route.ts"
import { handlingRoutes } from "./handling-routes.ts"
import { packageRoute } from "./package-route.ts"
import { slipRoutes } from "./slip-routes.ts"
import { stepsRoute } from "./steps-route.ts"

const tag = "依申请公开"
const params = z.object({ caseId: Id })

/** A step of a request on the API: the verb of its command is the end of its path. */
const stepRoute = <Schema extends z.ZodType, Name extends EventName>(
  api: Api,
  path: string,
  summary: string,
  body: z.ZodObject,
  command: Command<Schema, Name>,
): void => {
  const shape = Object.fromEntries(Object.entries(body.shape).filter(([name]) => name !== "caseId"))
  commandRoute(api, { method: "post", path: `/requests/{caseId}/${path}`, summary, tag, params, body: z.object(shape), command, creates: true })
}

const steps = (api: Api): void => {
  stepRoute(api, "confirm-receipt", "双方确认收到", ReceiptToConfirm, confirmReceipt)
  stepRoute(api, "notify-correction", "告知补正", CorrectionToNotify, notifyCorrection)
  stepRoute(api, "receive-correction", "收到补正", CorrectionToReceive, receiveCorrection)
  stepRoute(api, "consult", "征求第三方或者共同制作机关的意见", Consultation, consult)
  stepRoute(api, "receive-opinion", "收到意见", OpinionToReceive, receiveOpinion)
  stepRoute(api, "record-reached", "文书送达对方之日", LetterReached, recordReached)
  stepRoute(api, "extend", "延期答复", Extension, extend)
  stepRoute(api, "delay", "延迟答复（第三十五条）", Delay, delay)
  stepRoute(api, "notify-fee", "收费通知", FeeToNotify, notifyFee)
  stepRoute(api, "receive-payment", "收到费用", PaymentToReceive, receivePayment)
  stepRoute(api, "decide", "作出答复决定", Decision, decide)
  stepRoute(api, "decide-correction", "作出更正信息的决定（第四十一条）", CorrectionDecision, decideCorrection)
  stepRoute(api, "serve", "送达答复", Service, serveReply)
  stepRoute(api, "withdraw", "申请人撤回", Withdrawal, withdraw)
  stepRoute(api, "lapse", "视为放弃，不再处理", Lapse, lapse)
  stepRoute(api, "strike-step", "撤销误记的最后一步", StepToStrike, strikeStep)
}

/** Requests, from receipt to the served answer, each with its clock as the law counts it. */
export const requestRoutes = (api: Api): void => {
  boardRoutes(api)
  casePageRoute(api)
  stepsRoute(api)
  slipRoutes(api)
  packageRoute(api)
  commandRoute(api, {
    method: "post",
    path: "/requests",
    summary: "登记一件申请",
    tag,
    body: RequestToRegister,
    command: registerRequest,
    creates: true,
  })
  commandRoute(api, {
    method: "put",
    path: "/requests/{caseId}/assignment",
    summary: "指定或者变更经办人",
    tag,
    params,
    body: Assignment.pick({ personId: true }),
    command: assign,
    versioned: true,
  })
  steps(api)
  handlingRoutes(api)
}
