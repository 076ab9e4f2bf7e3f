import { createHmac, hkdfSync } from "node:crypto"
import { receiptCodeFrom } from "@gongkai/records"

/** What follows from a form: the same each time the same form arrives, and known to nobody without the server's secret. */
export interface Once {
  /** Of this form with this content. */
  readonly id: string
  /** Of this form, whatever stands in it. */
  readonly submissionKey: string
  readonly code: string
  /** Of this form, whatever stands in it: characters that a number is made of, which nobody can count on from another. */
  readonly number: string
}

const keyBytes = 32
const idLength = 24
const numberLength = 8

/** Makes what lets a form be sent twice and taken once. @param what kind of form, so that no two kinds share anything */
export const onceFor = (secret: string, what: string): ((nonce: string, content: unknown) => Once) => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", `gongkai once ${what}`, keyBytes))
  const derived = (...parts: readonly unknown[]): Buffer => createHmac("sha512", key).update(JSON.stringify(parts)).digest()
  return (nonce, content) => ({
    id: `net-${derived("id", nonce, content).toString("hex").slice(0, idLength)}`,
    submissionKey: `portal-${nonce}`,
    code: receiptCodeFrom(derived("code", nonce, content)),
    number: receiptCodeFrom(derived("number", nonce)).replaceAll("-", "").slice(0, numberLength),
  })
}
