/** Codes of {@link ReportError}, each with its Chinese words. */
export const reportErrorCodes = {
  REPORT_SCHEMA_UNKNOWN: "不是 gongkai.report/1 格式的报告",
  REPORT_MALFORMED: "报告数据不合 gongkai.report/1 格式",
  FINGERPRINT_MALFORMED: "不是 gongkai.fingerprint/1 格式的指纹",
} as const satisfies Record<string, string>

/** A stable code of this package's typed error. */
export type ReportErrorCode = keyof typeof reportErrorCodes

/** Data that claims to be a report and is not one. */
export class ReportError extends Error {
  override readonly name = "ReportError"
  readonly code: ReportErrorCode
  /** Where in the data, as `requests.received.total`; empty for the whole. */
  readonly path: string

  /**
   * @param path dotted path into the data
   * @param why Chinese words on what is wrong there
   */
  constructor(code: ReportErrorCode, path: string, why: string) {
    super(`${reportErrorCodes[code]}：${path === "" ? "" : `${path} `}${why}`)
    this.code = code
    this.path = path
  }
}
