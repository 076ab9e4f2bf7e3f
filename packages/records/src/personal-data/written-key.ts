import { randomBytes } from "node:crypto"
import { RecordsError } from "../records-error.ts"

/** A key as it is written down: its id and 32 bytes. */
export interface WrittenKey {
  readonly id: string
  readonly bytes: Uint8Array
}

/** How long a key is, in bytes. */
export const keyBytes = 32

const idShape = /^[a-z0-9]{4,32}$/u

/** A key that nobody had before. */
export const newKey = (): WrittenKey => ({ id: `k${randomBytes(5).toString("hex")}`, bytes: randomBytes(keyBytes) })

/**
 * Checks a key that somebody wrote.
 * @throws RecordsError KEY_FILE_WRONG, without the key
 */
export const writtenKey = (id: string, base64: string): WrittenKey => {
  const bytes = Buffer.from(base64, "base64")
  if (!idShape.test(id) || bytes.length !== keyBytes || bytes.toString("base64").replace(/=+$/u, "") !== base64.replace(/=+$/u, ""))
    throw new RecordsError("KEY_FILE_WRONG", { why: "每个密钥要有4到32个小写字母或数字的编号，和32字节的 base64 内容" })
  return { id, bytes }
}
