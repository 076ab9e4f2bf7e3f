import { createHash, randomInt } from "node:crypto"

/** What an applicant types to see the own case. */
export interface Receipt {
  readonly receiptNumber: string
  readonly code: string
}

/** Letters and digits that are not taken for each other on paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const letters = "34679ACDEFGHJKMNPQRTUVWXY"
const groups = 4
const groupLength = 5

/** A new code: 20 of 25 letters, which is 92 bits; written in groups of five. Only the applicant keeps it. */
export const newReceiptCode = (): string =>
  Array.from({ length: groups }, () => Array.from({ length: groupLength }, () => letters.charAt(randomInt(letters.length))).join("")).join("-")

/**
 * The code that bytes stand for: the same for the same bytes, so that a form that is sent twice has one receipt. The bytes must
 * be as hard to guess as a code of chance: a keyed hash of at least 40 bytes.
 * @throws RangeError where the bytes do not come to a code
 */
export const receiptCodeFrom = (bytes: Uint8Array): string => {
  // Bytes past the last full round of letters would favour the first letters.
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % letters.length)).slice(0, groups * groupLength)
  if (fair.length < groups * groupLength) throw new RangeError("too few bytes for a code")
  const text = fair.map((byte) => letters.charAt(byte % letters.length)).join("")
  return (text.match(/.{5}/gu) ?? []).join("-")
}

/** As people type it: small letters, full width, blanks and dashes of every kind. */
const typed = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐-―−_-]+/gu, "")

/** A receipt number as it is kept: capital letters, digits and single dashes. */
export const receiptNumberOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐-―−]+/gu, (blanks) => (/\S/u.test(blanks) ? "-" : ""))

/**
 * The hash that is kept of a code: with 92 bits of chance in it, SHA-256 cannot be searched through; bound to the number,
 * so that two equal codes would not show.
 * @returns 64 hexadecimal digits
 */
export const receiptCodeHash = ({ receiptNumber, code }: Receipt): string =>
  createHash("sha256")
    .update(JSON.stringify(["gongkai.receipt", receiptNumberOf(receiptNumber), typed(code)]))
    .digest("hex")
