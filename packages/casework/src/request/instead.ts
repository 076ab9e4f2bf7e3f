import type { LawErrorCode } from "@gongkai/law"
import type { RefusalCode } from "../refusals.ts"

/** What to do instead of what is refused: code → words in Chinese. A code that is not here says it by itself. */
const ofRefusals: Readonly<Partial<Record<RefusalCode, string>>> = {
  NOT_PERMITTED: "请有这项权限的同事办理，或者请安全管理员授予角色",
  RECEIPT_NOT_CONFIRMED: "请先与申请人确认收到，登记“双方确认收到”",
  NO_DUE_DAY: "正在等待补正、缴费或者文书送达；期限恢复计算之后再办",
  REQUEST_DECIDED: "决定有误的，先撤销最后一步再办；已经送达的，另案续办",
  REQUEST_NOT_DECIDED: "请先作出答复决定",
  REQUEST_ENDED: "误记的可以撤销最后一步；复议、诉讼要求重新答复的，另案续办",
  REQUEST_NOT_ENDED: "请先送达答复，或者登记撤回、视为放弃",
  REQUEST_ARCHIVED: "需要重新答复的，另案续办",
  NOTHING_TO_CONFIRM: "收到之日已经确定，直接办理即可",
  NO_CORRECTION_ASKED: "先告知补正，收到补正再登记",
  NO_CONSULTATION_OPEN: "先登记征求意见",
  NO_LETTER_ON_ITS_WAY: "文书都已经送达，不必再登记",
  NO_FEE_ASKED: "先发收费通知，收到费用再登记",
  FEE_ALREADY_NOTIFIED: "通知有误的，先撤销那一步",
  LAPSE_WITHOUT_CAUSE: "已经补正或者缴费的，应当答复；申请人不要了的，登记撤回",
  RECORD_CORRECTION_APART: "用“作出更正信息的决定”",
  NO_RECORD_CORRECTION: "用“作出答复决定”",
  SPLIT_TOO_LATE: "可以把其余事项另行登记，再关联为同一申请表",
  ALREADY_ASSIGNED: "请经办人移交，或者请负责人改派",
  NOT_ASSIGNED_TO_YOU: "请经办人移交，或者请负责人改派",
  NOTHING_TO_PUBLISH: "只有予以公开、部分公开的信息可以转为主动公开",
  NOTHING_TO_STRIKE: "登记收到的那一步不能撤销；重复登记的，登记撤回并关联",
}

const ofLaw: Readonly<Partial<Record<LawErrorCode, string>>> = {
  EXTENSION_TWICE: "延期只有一次；确实不能按期的，照实答复，系统记为逾期",
  EXTENSION_AFTER_DUE_DAY: "期限已过不能再延；尽快答复，系统记为逾期",
  EXTENSION_WITHOUT_CONSENT: "请工作机构负责人同意",
  LAPSE_WITHOUT_NOTICE: "没有告知过补正或者收费，应当答复",
  LAPSE_BEFORE_LAST_DAY: "期限届满的次日起才可以",
  CALENDAR_NOT_PUBLISHED: "请系统管理员录入这一年的放假安排",
}

const isLawError = (code: unknown): code is LawErrorCode => typeof code === "string" && Object.hasOwn(ofLaw, code)

/** What to do instead; null where the refusal itself says all. */
export const insteadOf = (code: RefusalCode, detail: Readonly<Record<string, unknown>>): string | null => {
  const law = detail["law"]
  return (code === "LAW_REFUSES" && isLawError(law) ? ofLaw[law] : ofRefusals[code]) ?? null
}
