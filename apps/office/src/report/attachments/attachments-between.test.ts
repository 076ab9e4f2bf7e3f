import { expect, test } from "vitest"
import { attachmentsBetween } from "./attachments-between.ts"

const one = (sha256: string, title: string, fileId = sha256) => ({
  fileId,
  title,
  name: `${title}.pdf`,
  bytes: 1,
  contentType: "application/pdf",
  sha256,
})
const told = (...args: Parameters<typeof attachmentsBetween>) => attachmentsBetween(...args).map(({ sha256, how }) => `${sha256} ${how}`)

test("后一次新增、移除、改名、不变的附件各是各的，按后一次的次序", () => {
  expect(told([one("a", "说明"), one("b", "统计表"), one("c", "旧表")], [one("d", "新表"), one("b", "附件1：统计表"), one("a", "说明")])).toEqual([
    "d added",
    "b retitled",
    "a same",
    "c removed",
  ])
})

test("同一内容重新上传，不是新增；都没有附件的没有可比的", () => {
  expect(told([one("a", "说明", "f1")], [one("a", "说明", "f2")])).toEqual(["a same"])
  expect(told([], [])).toEqual([])
})
