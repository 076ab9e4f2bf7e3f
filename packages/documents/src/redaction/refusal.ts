/** Why a document is not redacted. Stable. */
export type RedactionRefusalCode =
  | "empty"
  | "too-large"
  | "format-unknown"
  | "needs-converter"
  | "converter-failed"
  | "encrypted"
  | "damaged"
  | "too-many-pages"
  | "page-too-large"
  | "took-too-long"
  | "no-such-page"
  | "not-proven"

/** What each refusal says, in Chinese. */
export const redactionRefusals: Readonly<Record<RedactionRefusalCode, string>> = {
  empty: "文件是空的",
  "too-large": "文件太大，不能在这里作区分处理",
  "format-unknown": "这种格式不能逐页显示，请先转成PDF",
  "needs-converter": "这是文字处理或表格文件，本系统没有配置转换程序，请先另存为PDF",
  "converter-failed": "转换程序没有把它转成PDF，请先另存为PDF",
  encrypted: "PDF设有密码，请先去掉密码",
  damaged: "文件已损坏，打不开",
  "too-many-pages": "页数太多，请分成几份",
  "page-too-large": "有一页的尺寸大得不合常理",
  "took-too-long": "有一页在时限内画不出来",
  "no-such-page": "文件里没有这一页",
  "not-proven": "验证没有通过，不能放行",
}

/** A document that is not redacted, with its reason. */
export class RedactionError extends Error {
  override readonly name = "RedactionError"
  readonly code: RedactionRefusalCode
  readonly detail: Readonly<Record<string, unknown>>
  constructor(code: RedactionRefusalCode, detail: Readonly<Record<string, unknown>> = {}) {
    super(redactionRefusals[code])
    this.code = code
    this.detail = detail
  }
}
