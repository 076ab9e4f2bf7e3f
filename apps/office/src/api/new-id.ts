import { useState } from "react"

/** An id that nobody else has: 128 random bits. `crypto.randomUUID` is not there on plain http within an office. */
export const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** Headers of a call that makes something: sent again after a broken connection, it makes one. */
export const once = (key: string) => ({ "idempotency-key": key })

/** Headers of a call that changes something as it was seen. */
export const seen = (version: number) => ({ "if-match": `"v${String(version)}"` })

/** An id that stays the same for one form, however often it is sent, and is a new one after `renew`. */
export const useFreshId = (): { readonly id: string; readonly renew: () => void } => {
  const [id, setId] = useState(newId)
  return { id, renew: () => setId(newId()) }
}
