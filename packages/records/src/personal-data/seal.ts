import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { RecordsError } from "../records-error.ts"
import type { DataKey, KeyRing } from "./key-ring.ts"

/** Where a sealed value stands; it opens nowhere else. */
export interface SealedPlace {
  readonly agencyId: string
  readonly table: string
  readonly rowId: string
  readonly field: string
}

const version = 1
const cipher = "aes-256-gcm"
const ivBytes = 12
const tagBytes = 16
const headBytes = 2

/** What is bound to the value without being in it; JSON parts the fields without doubt. */
const boundTo = (keyId: string, { agencyId, table, rowId, field }: SealedPlace): Buffer =>
  Buffer.from(JSON.stringify(["gongkai.sealed", version, keyId, agencyId, table, rowId, field]))

/**
 * Seals a value by AES-256-GCM: version, length of the key's id, the id, 12 bytes of nonce, 16 of tag, the ciphertext.
 * @param plain the value
 */
export const seal = (plain: string, place: SealedPlace, key: DataKey): Buffer => {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, key.sealing, iv, { authTagLength: tagBytes }).setAAD(boundTo(key.id, place))
  const text = Buffer.concat([sealing.update(plain, "utf8"), sealing.final()])
  const id = Buffer.from(key.id, "latin1")
  return Buffer.concat([Buffer.from([version, id.length]), id, iv, sealing.getAuthTag(), text])
}

/**
 * Opens a sealed value.
 * @throws RecordsError SEALED_VALUE_WRONG for one that was altered or stands elsewhere, KEY_MISSING
 */
export const unseal = (sealed: Uint8Array, place: SealedPlace, ring: Pick<KeyRing, "key">): string => {
  const [found, idLength = 0] = sealed
  const ivAt = headBytes + idLength
  const tagAt = ivAt + ivBytes
  const textAt = tagAt + tagBytes
  const wrong = (cause?: unknown): RecordsError =>
    new RecordsError("SEALED_VALUE_WRONG", { table: place.table, rowId: place.rowId, field: place.field }, { cause })
  if (found !== version || sealed.length < textAt) throw wrong()
  const key = ring.key(Buffer.from(sealed.subarray(headBytes, ivAt)).toString("latin1"))
  try {
    const opening = createDecipheriv(cipher, key.sealing, sealed.subarray(ivAt, tagAt), { authTagLength: tagBytes })
      .setAAD(boundTo(key.id, place))
      .setAuthTag(sealed.subarray(tagAt, textAt))
    return Buffer.concat([opening.update(sealed.subarray(textAt)), opening.final()]).toString("utf8")
  } catch (error) {
    throw wrong(error)
  }
}
