import type { OwnFact, OwnRequest } from "@gongkai/records"
import { dayWords } from "../list/words.ts"

const told: Readonly<Record<string, string>> = {
  received: "提交申请",
  confirmed: "双方确认收到申请",
  correctionNotified: "机关告知补正",
  correctionReceived: "机关收到补正",
  thirdPartyAsked: "机关征求第三方意见，所用时间不计入答复期限",
  jointMakerAsked: "机关征求共同制作机关的意见，所用时间不计入答复期限",
  extended: "机关依法延长答复期限",
  delayed: "机关依照第三十五条确定延迟答复",
  feeNotified: "机关发出信息处理费缴费通知",
  feePaid: "机关收到缴费",
  served: "机关作出答复并送达",
  withdrawn: "您撤回了申请",
  lapsed: "机关不再处理",
}

/** What happened, in plain words. */
export const factWords = ({ what, deadline, days, until }: OwnFact): string =>
  [
    told[what] ?? what,
    deadline === null ? "" : `，请在${dayWords(deadline)}前补正`,
    days === null ? "" : `${String(days)}个工作日`,
    until === null ? "" : `至${dayWords(until)}`,
  ].join("")

const endWords: Readonly<Record<string, string>> = {
  served: "已经答复，办理完毕。",
  withdrawn: "您已撤回申请，办理终止。",
  lapsed: "因逾期未补正或者未缴费，机关不再处理这件申请。需要的可以重新提出。",
}

/** Where the request stands, in plain words. @param daysLeft working days until the last day of the answer; null where nobody can say */
export const standingWords = ({ stage, facts, answerDue }: OwnRequest, daysLeft: number | null): string => {
  switch (stage) {
    case "receiptUnconfirmed":
      return "申请已经送到机关，等待机关与您确认。双方确认之日为收到之日，20个工作日的答复期限从那天起算（第二天为第一天）。"
    case "inCorrection": {
      const deadline = facts.findLast(({ what }) => what === "correctionNotified")?.deadline ?? null
      return `申请内容不够明确，机关已告知您补正${deadline === null ? "" : `，请在${dayWords(deadline)}前补正`}。答复期限自机关收到补正之日起重新计算；没有正当理由逾期不补正的，视为放弃申请。`
    }
    case "feeUnpaid":
      return "机关已发出缴费通知。请按通知在20个工作日内缴纳；逾期不缴纳的，视为放弃申请。缴费后重新计算答复期限。"
    case "inConsultation":
      return "机关正在征求有关方面的意见，所用时间不计入答复期限。"
    case "handling": {
      if (answerDue === null) return "机关正在办理。"
      const left = daysLeft === null ? "" : daysLeft < 0 ? "，已经超过期限" : daysLeft === 0 ? "，就是今天" : `，还有${String(daysLeft)}个工作日`
      return `机关正在办理，应当在${dayWords(answerDue)}以前答复${left}。`
    }
    case "ended": {
      const end = facts.findLast(({ what }) => Object.hasOwn(endWords, what))
      return end === undefined ? "已经办结。" : (endWords[end.what] ?? "已经办结。")
    }
  }
}
