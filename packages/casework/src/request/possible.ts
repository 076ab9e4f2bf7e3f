import type { Day } from "@gongkai/law"
import { actsOf, periodOf, type Period, type RequestRecord } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { refusals } from "../refusals.ts"
import { againstArchiving, archiveRequest } from "./archive.ts"
import { assign } from "./assign.ts"
import { choicesOf, type Choices } from "./choices.ts"
import { againstClaim, claim } from "./claim.ts"
import { confirmReceipt } from "./confirm-receipt.ts"
import { consult } from "./consult.ts"
import { decideCorrection } from "./decide-correction.ts"
import { decide } from "./decide.ts"
import { delay } from "./delay.ts"
import { extend } from "./extend.ts"
import { handOver } from "./hand-over.ts"
import { insteadOf } from "./instead.ts"
import { lapse } from "./lapse.ts"
import { notifyCorrection } from "./notify-correction.ts"
import { notifyFee } from "./notify-fee.ts"
import { againstProposing, proposePublication } from "./propose-publication.ts"
import { receiveCorrection } from "./receive-correction.ts"
import { receiveOpinion } from "./receive-opinion.ts"
import { receivePayment } from "./receive-payment.ts"
import { recordReached } from "./record-reached.ts"
import { againstReopening, reopen } from "./reopen.ts"
import { restrict } from "./restrict.ts"
import { serveReply } from "./serve.ts"
import { againstSplitting, splitRequest } from "./split.ts"
import { againstStep, standingOf, type InTime, type Standing, type Step } from "./step.ts"
import { strikeStep } from "./strike-step.ts"
import { withdraw } from "./withdraw.ts"

/** One thing to do with a request: whether it is allowed today, and why not. */
export interface Possible {
  /** As the API's path has it. */
  readonly verb: string
  /** In Chinese. */
  readonly words: string
  readonly allowed: boolean
  readonly refusal: {
    readonly code: string
    readonly says: string
    /** What to do instead; null where the refusal says all. */
    readonly instead: string | null
    readonly detail: Refused["detail"]
  } | null
  /** Until when it is in time; null where it cannot be late. */
  readonly inTime: InTime | null
  /** Late if done on the day asked about. It is entered all the same. */
  readonly late: boolean
  readonly warning: string | null
  readonly choices: Choices
}

type AnyStep = Pick<Step<never>, "act" | "name" | "against" | "inTime" | "warns">

const steps: readonly (readonly [verb: string, words: string, step: AnyStep])[] = [
  ["confirm-receipt", "双方确认收到", confirmReceipt.step],
  ["notify-correction", "告知补正", notifyCorrection.step],
  ["receive-correction", "收到补正", receiveCorrection.step],
  ["consult", "征求意见", consult.step],
  ["record-reached", "文书送达对方", recordReached.step],
  ["receive-opinion", "收到意见", receiveOpinion.step],
  ["extend", "延期答复", extend.step],
  ["delay", "延迟答复（第三十五条）", delay.step],
  ["notify-fee", "收费通知", notifyFee.step],
  ["receive-payment", "收到费用", receivePayment.step],
  ["decide", "作出答复决定", decide.step],
  ["decide-correction", "作出更正信息的决定", decideCorrection.step],
  ["serve", "送达答复", serveReply.step],
  ["withdraw", "申请人撤回", withdraw.step],
  ["lapse", "视为放弃", lapse.step],
  ["strike-step", "撤销误记的最后一步", strikeStep.step],
]

interface Other {
  readonly verb: string
  readonly words: string
  readonly act: string
  readonly against: (request: RequestRecord, period: Period, by: { readonly personId: string; readonly acts: ReadonlySet<string> }) => Refused | null
}

const others: readonly Other[] = [
  { verb: "claim", words: "认领", act: claim.act, against: againstClaim },
  { verb: "assignment", words: "指定经办人", act: assign.act, against: () => null },
  {
    verb: "hand-over",
    words: "移交",
    act: handOver.act,
    against: ({ assignedTo }, _period, { personId, acts }) =>
      assignedTo === personId || acts.has("request.assign") ? null : refuse("NOT_ASSIGNED_TO_YOU", { assignedTo }),
  },
  { verb: "restriction", words: "限制查阅", act: restrict.act, against: () => null },
  { verb: "split", words: "拆分", act: splitRequest.act, against: (request, { facts }) => againstSplitting(request, facts) },
  { verb: "archive", words: "归档", act: archiveRequest.act, against: (request, { open }) => againstArchiving(request, open) },
  { verb: "reopen", words: "另案续办", act: reopen.act, against: (request, { open }) => againstReopening(request, open) },
  { verb: "publication-proposal", words: "建议转为主动公开", act: proposePublication.act, against: (_request, period) => againstProposing(period) },
]

const told = (refused: Refused | null): Possible["refusal"] => {
  if (refused === null) return null
  const { code, detail } = refused
  const says = typeof detail["says"] === "string" ? detail["says"] : refusals[code]
  return { code, says, instead: insteadOf(code, detail), detail }
}

const possible = (
  verb: string,
  words: string,
  refused: Refused | null,
  at: Standing,
  { inTime = null, warning = null }: { readonly inTime?: InTime | null; readonly warning?: string | null } = {},
): Possible => ({
  verb,
  words,
  allowed: refused === null,
  refusal: told(refused),
  inTime: refused === null ? inTime : null,
  late: refused === null && inTime !== null && at.on > inTime.by,
  warning: refused === null ? warning : null,
  choices: refused === null ? (choicesOf[verb]?.(at) ?? {}) : {},
})

/**
 * All that can be done with a request, as it stands today, or as of an earlier day on which something was done that is
 * entered only now: the steps themselves are asked, so that what is said here is what they would say. Null where the agency
 * has no such request.
 */
export const possibleSteps = async (circumstances: Circumstances, caseId: string, on: Day | null = null): Promise<readonly Possible[] | null> => {
  const { tx, actor, today } = circumstances
  const period = await periodOf(tx, actor.agencyId, caseId)
  if (period === null) return null
  const at = await standingOf(circumstances, caseId, period.facts, on ?? today)
  const { request } = at
  if (request === null) return null
  const acts = await actsOf(tx, actor.agencyId, actor.personId, today)
  const permitted = (act: string): Refused | null => (acts.has(act) ? null : refuse("NOT_PERMITTED", { act }))
  return [
    ...steps.map(([verb, words, step]) =>
      possible(verb, words, permitted(step.act) ?? againstStep(step, at), at, {
        inTime: step.inTime?.(at) ?? null,
        warning: step.warns?.(at) ?? null,
      }),
    ),
    ...others.map(({ verb, words, act, against }) =>
      possible(verb, words, permitted(act) ?? against(request, period, { personId: actor.personId, acts }), at),
    ),
  ]
}
