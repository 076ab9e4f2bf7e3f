import { isBankCard } from "./bank-card.ts"
import { isIdentityNumber } from "./identity-number.ts"

/** What the finder knows. */
export type PersonalDataKind = "identity-number" | "bank-card" | "mobile" | "phone" | "mailbox" | "address"

/** How a kind is met in a text, whether what was met is one, and how it is shown without giving it away. */
interface Pattern {
  readonly kind: PersonalDataKind
  readonly met: RegExp
  readonly is: (text: string, after: string) => boolean
  readonly masked: (text: string) => string
}

const always = (): boolean => true
const plain = (text: string): string => text.replace(/[ \-–—]/gu, "").toUpperCase()
const stars = (text: string): string => text.replace(/[0-9A-Za-z]/gu, "*")
const ends = (first: number, last: number) => (text: string) =>
  text.slice(0, first) + stars(text.slice(first, text.length - last)) + text.slice(text.length - last)

const isDay = (digits: string): boolean => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits)

/*
 * Every repetition is bounded, and no two that can take the same character stand side by side, so that a text is read in
 * time proportional to its length. Letters and digits on either side make a number part of a longer code.
 */
const identityNumber = /(?<![0-9A-Za-z])\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?![0-9A-Za-z])/gu
const bankCard = /(?<![0-9A-Za-z])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/gu
const mobile = /(?<![0-9A-Za-z])(?:\+?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?![0-9A-Za-z])/gu
const phone = /(?<![0-9A-Za-z/〔.-])[(（]?0(?:10|2\d|[3-9]\d{2})(?:[)）]|[ \-–—])?[2-8]\d{6,7}(?:[-转]\d{1,6})?(?![0-9A-Za-z/])/gu
const localPhone = /(?<=(?:电话|传真|座机|联系方式|致电)[:：]?\s{0,3})[2-8]\d{6,7}(?![0-9A-Za-z])/gu
const mailbox = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/gu
const address =
  /(?<=\p{Script=Han})(?:路|街|道|巷|弄|胡同|村|小区|苑|里|庄|屯|组|社区)[东南西北中一二三四五六七八九十]{0,3}\d{1,5}(?:[-之]\d{1,4})?(?:号|弄)(?!线|文|令)(?:院|楼|\d{1,5}(?:号楼|栋|幢|座|楼|单元|层|室|户|号)){0,6}/gu

/** All patterns, the longest numbers first: what one took, the next leaves. */
export const patterns: readonly Pattern[] = [
  { kind: "identity-number", met: identityNumber, is: (text) => isIdentityNumber(plain(text)), masked: ends(3, 2) },
  { kind: "bank-card", met: bankCard, is: (text) => isBankCard(plain(text)), masked: ends(4, 4) },
  // 150-2026-0001号 is the number of a paper.
  { kind: "mobile", met: mobile, is: (text, after) => !(/[ -]\d{4}[ -]/u.test(text) && after.startsWith("号")), masked: ends(3, 4) },
  { kind: "phone", met: phone, is: always, masked: ends(4, 2) },
  { kind: "phone", met: localPhone, is: (text) => !isDay(text), masked: ends(2, 2) },
  // An office's own mailbox is there to be written to.
  {
    kind: "mailbox",
    met: mailbox,
    is: (text) => !/\.gov\.cn$/iu.test(text),
    masked: (text) => `${text.slice(0, 1)}***${text.slice(text.indexOf("@"))}`,
  },
  { kind: "address", met: address, is: always, masked: (text) => text.replace(/\d+/gu, "*") },
]
