import { expect, test } from "vitest"
import { defaultPolicy, passwordFaults } from "./policy.ts"

test.each([
  ["Kaifa-2026-ok", []],
  ["政务公开Zw-2026", []],
  ["Kf-2026-a", ["too-short"]],
  ["kaifa-gongkai", ["too-few-classes"]],
  ["kaifa2026kaifa", ["too-few-classes"]],
  ["Kaifa2026kaifa", []],
  ["Wang.Wei-2026", ["has-user-name"]],
  ["wang.wei", ["too-short", "too-few-classes", "has-user-name"]],
  [`Aa1-${"x".repeat(125)}`, ["too-long"]],
  // A character of two code units counts once.
  ["Aa1-𠮷𠮷𠮷𠮷𠮷", ["too-short"]],
])("王伟（wang.wei）的密码“%s”：%j", (password, faults) => {
  expect(passwordFaults(defaultPolicy, "wang.wei", password)).toEqual(faults)
})
