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
  FILE_TOO_LARGE: "文件超过大小上限",
  FILE_EMPTY: "文件是空的",
  FILE_CONTENT_MISSING: "找不到文件的内容",
  KEY_FILE_WRONG: "密钥文件读不出来",
  KEY_FILE_OPEN: "密钥文件可被他人读取，请改为仅限所有者读写",
  KEY_MISSING: "缺少所需的密钥",
  KEY_WRONG: "密钥与数据库中登记的不是同一把",
  SEALED_VALUE_WRONG: "加密内容被改动，或者不属于这一行",
  RECEIPT_WRONG: "回执编号或者查询码不对",
  RECEIPT_LIMITED: "查询码多次输错，请十五分钟后再试",
  DATABASE_ABSENT: "这个数据文件夹里还没有数据库",
  DATABASE_HALF_NAMED: "DATABASE_ADMIN_URL 和 DATABASE_URL 要一起给出",
  DATABASE_BUSY: "数据库正被使用，等不到空闲；请先停止服务",
  BACKUP_EXISTS: "这个文件已经存在，备份不覆盖任何文件",
  BACKUP_NOT_WRITTEN: "备份写不成，没有留下半个文件",
  BACKUP_UNREADABLE: "读不到备份，或者不是备份文件",
  BACKUP_CUT: "备份文件不完整",
  BACKUP_ALTERED: "备份文件被改动过，不能使用",
  RESTORE_WOULD_REPLACE: "数据库里已有数据，恢复会取代它；确实要取代请加 --yes",
  RESTORE_DISAGREES: "恢复出来的数据与备份不一致，已经退回",
  RESTORE_FAILED: "恢复没有成功，已经退回",
  NOT_RECORDED: "这张表不保留历次内容",
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
