/** Why the records cannot be had: code → words in Chinese. The list is closed. */
export const recordsErrors = {
  SERVER_BINARIES_MISSING: "找不到随产品提供的数据库程序，请重新安装",
  SERVER_TAKEN: "这个数据文件夹正由另一个进程使用",
  SERVER_NOT_STARTED: "数据库没有启动起来",
  DATABASE_UNREACHABLE: "连不上数据库",
  MIGRATION_CHANGED: "已经执行过的迁移被改动",
  MIGRATION_UNKNOWN: "数据库比程序新：有程序不认识的迁移",
  MIGRATION_FAILED: "迁移没有成功，已经退回",
  NOT_MIGRATED: "数据库还没有迁移到程序所需的版本",
} as const satisfies Record<string, string>

/** A key of {@link recordsErrors}. */
export type RecordsErrorCode = keyof typeof recordsErrors

/** The records cannot be had. `code` is stable; `detail` says where. */
export class RecordsError extends Error {
  readonly code: RecordsErrorCode
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: RecordsErrorCode, detail: Readonly<Record<string, unknown>> = {}, options: ErrorOptions = {}) {
    super(`${code}：${recordsErrors[code]} ${JSON.stringify(detail)}`, options)
    this.name = "RecordsError"
    this.code = code
    this.detail = detail
  }
}
