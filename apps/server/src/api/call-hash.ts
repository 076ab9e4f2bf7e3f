import { createHmac, hkdfSync } from "node:crypto"

/** The hash of what a call asks: 64 hexadecimal digits. */
export type CallHash = (asks: readonly unknown[]) => string

const keyBytes = 32

/** Hashes calls under a key of the server's secret: a plain hash of a name or a telephone number could be guessed back. */
export const callHashOf = (secret: string): CallHash => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", "gongkai call", keyBytes))
  return (asks) => createHmac("sha256", key).update(JSON.stringify(asks)).digest("hex")
}
