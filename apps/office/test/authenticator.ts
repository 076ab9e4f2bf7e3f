import { createHmac } from "node:crypto"
import type { District } from "./district.ts"
import type { Window } from "./browser.ts"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

const bytesOf = (base32: string): Buffer => {
  const bits = [...base32.replace(/=+$/u, "")].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("")
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** What an authenticator shows for a secret at a moment (RFC 6238). */
const codeOf = (secret: string, seconds: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)))
  const digest = createHmac("sha1", bytesOf(secret)).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}

/** Goes through the enrolment that stands on the page: reads the secret beside the QR code and answers with its code. */
const enrol = async ({ page }: Window, password: string): Promise<void> => {
  await page.getByLabel("密码", { exact: true }).last().fill(password)
  await page.getByRole("button", { name: "下一步" }).click()
  await page.getByRole("img", { name: "绑定动态口令的二维码" }).waitFor()
  const secret = (await page.locator("code").first().textContent())?.trim() ?? ""
  await page.getByLabel("验证码").fill(codeOf(secret, Date.now() / 1000))
  await page.getByRole("button", { name: "确定" }).click()
}

/** Signs one of the three administrators in for the first time: they take up a second factor first. */
export const signInEnrolling = async (window: Window, { password }: District, userName: string): Promise<void> => {
  const { page } = window
  await page.getByLabel("用户名").fill(userName)
  await page.getByLabel("密码", { exact: true }).fill(password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.getByText("您的角色必须使用动态口令").waitFor()
  await enrol(window, password)
  await page.getByRole("button", { name: "退出登录" }).waitFor()
}
