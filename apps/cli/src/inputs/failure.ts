/** Why an input gives no bytes, or no report; the words stand in a `file.unreadable` finding. */
export const failureWords = {
  missing: "文件不存在",
  brokenLink: "链接指向的文件不存在",
  loop: "链接绕成了圈",
  notPermitted: "没有读取权限",
  notAFile: "不是普通文件；管道请用 - 从标准输入读",
  inputOutput: "读取出错",
  tooLarge: "超过大小上限",
  emptyFolder: "文件夹里没有文件",
  noMatch: "没有文件与之相符",
  archiveDamaged: "压缩包损坏，或者有重叠、夹带的内容",
  encrypted: "压缩包加了密码",
  archiveTooLarge: "压缩包里的文件太多，或者解开后太大",
  archiveEmpty: "压缩包里没有文件",
  tookTooLong: "读取时间超过上限，已放弃",
  crashed: "读取时程序出错，已放弃",
  address: "地址有误，只读 http 和 https 地址",
  addressStatus: "网站没有给出文件",
  addressRedirects: "地址转向次数过多",
  addressTimeout: "网站在时限内没有答完",
  addressUnreachable: "连不上网站",
} as const

/** A reason of the catalogue. */
export type FailureReason = keyof typeof failureWords

/** A reason with what is particular to the case. */
export interface Failure {
  readonly reason: FailureReason
  readonly detail?: string
}

const byErrno: Readonly<Record<string, FailureReason>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EACCES: "notPermitted",
  EPERM: "notPermitted",
  ELOOP: "loop",
}

/** The reason behind an error of the file system. */
export const failureOf = (error: unknown): Failure => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : ""
  const reason = byErrno[code]
  return reason === undefined ? { reason: "inputOutput", detail: code } : { reason }
}
