/** Why the law cannot be applied to what was given: code → words in Chinese. The list is closed. */
export const lawErrors = {
  NOT_A_DAY: "不是日期（应为 年-月-日，且日历上有这一天）",
  CALENDAR_NOT_PUBLISHED: "这一年的放假安排没有录入，不能推算工作日",
  CALENDAR_TABLE_INVALID: "放假安排表有误",
  NOT_IN_FORCE: "这一天还没有施行，或者已经失效",
  RECEIPT_MISSING: "没有收到申请的记录",
  EVENTS_OUT_OF_ORDER: "事情的先后有误",
  EXTENSION_TWICE: "答复期限只能延长一次",
  EXTENSION_TOO_LONG: "延长不得超过二十个工作日",
  EXTENSION_AFTER_DUE_DAY: "答复期限已经届满，不能再延长",
  EXTENSION_WITHOUT_CONSENT: "延长答复期限须经政府信息公开工作机构负责人同意",
  LAPSE_WITHOUT_NOTICE: "没有告知补正或者收费，不能视为放弃申请",
  LAPSE_BEFORE_LAST_DAY: "补正或者缴费的期限还没有届满，不能视为放弃申请",
  COUNT_OUT_OF_RANGE: "数量不合理",
} as const satisfies Record<string, string>

/** A key of {@link lawErrors}. */
export type LawErrorCode = keyof typeof lawErrors

/** The law cannot be applied to these facts. `code` is stable; `detail` holds the facts that say so. */
export class LawError extends Error {
  readonly code: LawErrorCode
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: LawErrorCode, detail: Readonly<Record<string, unknown>> = {}) {
    super(`${code}：${lawErrors[code]} ${JSON.stringify(detail)}`)
    this.name = "LawError"
    this.code = code
    this.detail = detail
  }
}
