import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { signInOptions } from "./sign-in-settings.ts"
import { defaultPolicy } from "./sign-in/policy.ts"

const fileOf = (content: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-sign-in-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, "sign-in.json"), JSON.stringify(content))
  return join(folder, "sign-in.json")
}

test("没有文件时按默认", () => {
  expect(signInOptions(null)).toEqual({ policy: defaultPolicy, oidc: [] })
})

test("文件里写了的照写的，没写的按默认", () => {
  const { policy } = signInOptions(fileOf({ lockOut: { failures: 3 }, secondFactor: { requiredForRoles: ["head"] } }))
  expect(policy).toEqual({ ...defaultPolicy, lockOut: { ...defaultPolicy.lockOut, failures: 3 }, secondFactor: { requiredForRoles: ["head"] } })
})

test.each([
  ["不认识的项", { lockout: {} }],
  ["没有的角色", { secondFactor: { requiredForRoles: ["boss"] } }],
  ["密码太短", { password: { minLength: 4 } }],
  ["提供方没有密钥", { providers: [{ id: "a", name: "甲", discoveryUrl: "https://id.example.cn/.well-known/openid-configuration", clientId: "x" }] }],
])("%s：不启动", (_what, content) => {
  expect(() => signInOptions(fileOf(content))).toThrow()
})
