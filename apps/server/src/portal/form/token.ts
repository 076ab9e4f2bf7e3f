import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto"
import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { questionOf, rightAnswer } from "./question.ts"

/** What every form of the portal bears: whose browser it was made for, when, and a question that a machine does not expect. */
export interface FormToken {
  readonly text: string
  readonly question: string
}

/** What a form's token says of the form that came back. */
export type TokenVerdict =
  { readonly ok: true; readonly nonce: string } | { readonly ok: false; readonly why: "missing" | "foreign" | "hasty" | "stale" | "answer" | "trap" }

const cookieName = "gongkai_form"
const keyBytes = 32
const nonceBytes = 15
const aDay = 86_400_000

/** Makes and looks at the tokens of forms. */
export interface FormTokens {
  /** Sets the browser's cookie where it has none. */
  readonly make: (context: Context, now: string) => FormToken
  readonly judge: (context: Context, now: string, form: Readonly<Record<string, string>>) => TokenVerdict
}

/** The name of the box that people leave empty, and of the answer. */
export const [trapName, answerName, tokenName] = ["website", "answer", "token"] as const

/**
 * @param least milliseconds that a person needs at the least to fill a form
 */
export const formTokens = (secret: string, secure: boolean, least: number): FormTokens => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", "gongkai portal form", keyBytes))
  const signed = (nonce: string, at: string, browser: string): string =>
    createHmac("sha256", key)
      .update(JSON.stringify([nonce, at, browser]))
      .digest("base64url")
  const browserOf = (context: Context): string | null => {
    const kept = getCookie(context, cookieName) ?? ""
    return /^[A-Za-z0-9_-]{20}$/u.test(kept) ? kept : null
  }
  const random = (): string => randomBytes(nonceBytes).toString("base64url")
  return {
    make(context, now) {
      const browser = browserOf(context) ?? random()
      setCookie(context, cookieName, browser, { path: "/", httpOnly: true, sameSite: "Strict", secure })
      const [nonce, at] = [random(), String(Date.parse(now))]
      return { text: `${nonce}.${at}.${signed(nonce, at, browser)}`, question: questionOf(nonce) }
    },
    judge(context, now, form) {
      if ((form[trapName] ?? "") !== "") return { ok: false, why: "trap" }
      const browser = browserOf(context)
      const [, nonce, at, mark] = /^([A-Za-z0-9_-]{20})\.(\d{10,15})\.([A-Za-z0-9_-]{43})$/u.exec(form[tokenName] ?? "") ?? []
      if (browser === null || nonce === undefined || at === undefined || mark === undefined) return { ok: false, why: "missing" }
      if (!timingSafeEqual(Buffer.from(mark), Buffer.from(signed(nonce, at, browser)))) return { ok: false, why: "foreign" }
      const age = Date.parse(now) - Number(at)
      if (age < least) return { ok: false, why: "hasty" }
      if (age > aDay) return { ok: false, why: "stale" }
      return rightAnswer(nonce, form[answerName] ?? "") ? { ok: true, nonce } : { ok: false, why: "answer" }
    },
  }
}

/** What to tell whoever sent the form. */
export const verdictWords: Readonly<Record<Exclude<TokenVerdict, { ok: true }>["why"], string>> = {
  missing: "浏览器没有带回本页的凭据。请允许本网站使用 Cookie，再提交一次。",
  foreign: "本页的凭据不对。请核对内容，再提交一次。",
  hasty: "提交得太快。请核对内容，再提交一次。",
  stale: "页面打开已超过一天。请核对内容，再提交一次。",
  answer: "验证问题没有答对，请重新回答。",
  trap: "“请不要填写”的一栏填了内容，请清空后再提交。",
}
