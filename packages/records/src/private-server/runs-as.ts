import { readFileSync } from "node:fs"
import { userInfo } from "node:os"
import { RecordsError } from "../records-error.ts"

/** The user that a program is to run as. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const root = 0
const passwdFields = { name: 0, uid: 2, gid: 3 }

/**
 * The user for the server, which refuses to run as root: null for ourselves, the system's `nobody` where we are root.
 * @throws RecordsError SERVER_NOT_STARTED where root has no such user to give way to
 */
export const serverUser = (): SystemUser | null => {
  if (userInfo().uid !== root) return null
  const rows = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const nobody = rows.find((fields) => fields[passwdFields.name] === "nobody")
  if (nobody === undefined) throw new RecordsError("SERVER_NOT_STARTED", { why: "没有 nobody 用户，不能以非 root 身份运行数据库" })
  return { uid: Number(nobody[passwdFields.uid]), gid: Number(nobody[passwdFields.gid]) }
}
