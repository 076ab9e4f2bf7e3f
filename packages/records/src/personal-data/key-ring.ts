import { createHmac, hkdfSync } from "node:crypto"
import { RecordsError } from "../records-error.ts"
import { readKeyFile, writeKeyFile } from "./key-file.ts"
import { keyBytes, newKey, writtenKey, type WrittenKey } from "./written-key.ts"

/** One key of the ring, as two keys that come from it: one seals, one hashes for search. */
export interface DataKey {
  readonly id: string
  readonly sealing: Uint8Array
  readonly searching: Uint8Array
  /** A keyed hash of a fixed text, which tells this key from another under the same id. */
  readonly proof: string
}

/** The keys that personal data is sealed by. The bytes stay in here; the database knows ids and proofs. */
export interface KeyRing {
  /** The key that a database which knows none yet begins with: the first of the environment, the newest of the file. */
  newest(): DataKey
  /**
   * A key by its id; where the ring does not know it, its source is read once more, for another process may have added it.
   * @throws RecordsError KEY_MISSING
   */
  key(id: string): DataKey
  /** All that can open. */
  keys(): readonly DataKey[]
  /** Makes a new key and keeps it. @throws RecordsError KEY_FILE_WRONG where the keys come from the environment, which only its owner changes */
  add(): DataKey
  /** Forgets a key for good: what is sealed by it, in old backups too, can never be opened again. */
  forget(id: string): void
}

const derived = (bytes: Uint8Array, purpose: string): Uint8Array => new Uint8Array(hkdfSync("sha256", bytes, "", `gongkai ${purpose}`, keyBytes))

const dataKey = ({ id, bytes }: WrittenKey): DataKey => ({
  id,
  sealing: derived(bytes, "seal"),
  searching: derived(bytes, "search"),
  proof: createHmac("sha256", derived(bytes, "proof")).update("gongkai key").digest("hex"),
})

const ring = (source: { read: () => readonly WrittenKey[]; write: ((keys: readonly WrittenKey[]) => void) | null }): KeyRing => {
  const load = (): ReadonlyMap<string, DataKey> => new Map(source.read().map((written) => [written.id, dataKey(written)]))
  let known = load()
  const write = (change: (keys: readonly WrittenKey[]) => readonly WrittenKey[]): void => {
    if (source.write === null) throw new RecordsError("KEY_FILE_WRONG", { why: "密钥来自环境变量 GONGKAI_KEYS，请在那里增减" })
    source.write(change(source.read()))
    known = load()
  }
  return {
    newest() {
      const [first] = known.values()
      if (first === undefined) throw new RecordsError("KEY_MISSING")
      return first
    },
    key(id) {
      const there = known.get(id)
      if (there !== undefined) return there
      known = load()
      const found = known.get(id)
      if (found === undefined) throw new RecordsError("KEY_MISSING", { id })
      return found
    },
    keys: () => [...known.values()],
    add() {
      const made = newKey()
      write((keys) => [made, ...keys])
      return dataKey(made)
    },
    forget: (id) => write((keys) => keys.filter((key) => key.id !== id)),
  }
}

/**
 * The ring of a key file, which is made on the first start, for its owner alone.
 * @throws RecordsError KEY_FILE_WRONG, KEY_FILE_OPEN
 */
export const keyRingOfFile = (path: string): KeyRing => ring({ read: () => readKeyFile(path, newKey), write: (keys) => writeKeyFile(path, keys) })

/**
 * The ring of the environment: `id:base64`, parted by commas, the first seals.
 * @param text of GONGKAI_KEYS
 * @throws RecordsError KEY_FILE_WRONG
 */
export const keyRingOfText = (text: string): KeyRing => {
  const keys = text.split(",").map((one) => {
    const [id = "", base64 = "", ...more] = one.trim().split(":")
    return writtenKey(id, more.length === 0 ? base64 : "")
  })
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new RecordsError("KEY_FILE_WRONG", { why: "密钥编号重复" })
  return ring({ read: () => keys, write: null })
}
