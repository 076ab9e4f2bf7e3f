import { day } from "@gongkai/law"
import type { ItemContent } from "@gongkai/records"
import fc from "fast-check"
import { expect, test } from "vitest"
import { contentHash, type SignedFile } from "./content.ts"

const content: ItemContent = {
  title: "甲",
  summary: "乙",
  body: "<p>丙</p>",
  section: "notices",
  legalCategory: "20-1",
  subject: "finance",
  genre: "notice",
  keywords: ["一", "二"],
  documentNumber: "样政〔2026〕1号",
  issuingBody: "样本区政府",
  madeOn: day("2026-11-02"),
  attribute: "proactive",
  ground: "15",
  reviewDue: day("2027-11-02"),
  documentKind: "normativeDocument",
  interprets: "a",
  noInterpretation: "丁",
}
const files: readonly SignedFile[] = [
  { id: "f1", sha256: "0".repeat(64), name: "附件1.pdf", place: "attachment", position: 1 },
  { id: "f2", sha256: "1".repeat(64), name: "图.png", place: "image", position: 2 },
]
const hash = contentHash(content, files)

test("凡签字的字段，改了哪一个，哈希都不同", () => {
  const fields = Object.keys(content) as (keyof ItemContent)[]
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string({ minLength: 1, maxLength: 20 }), (field, text) => {
      const changed = { ...content, [field]: field === "keywords" ? [...content.keywords, text] : `${String(content[field])}${text}` }
      expect(contentHash(changed, files)).not.toBe(hash)
    }),
  )
})

test.each([
  ["文件换了内容", [{ ...files[0]!, sha256: "2".repeat(64) }, files[1]!]],
  ["文件改了名", [{ ...files[0]!, name: "附件2.pdf" }, files[1]!]],
  ["文件换了位置", [{ ...files[0]!, place: "image" as const }, files[1]!]],
  ["次序变了", [{ ...files[0]!, position: 3 }, files[1]!]],
  ["少一个文件", [files[0]!]],
])("%s，哈希不同", (_case, changed) => {
  expect(contentHash(content, changed)).not.toBe(hash)
})

test("一个字段的字挪到另一个字段，哈希不同；文件先读到哪个无所谓", () => {
  expect(contentHash({ ...content, title: "甲乙", summary: "" }, files)).not.toBe(contentHash({ ...content, title: "甲", summary: "乙" }, files))
  expect(contentHash({ ...content, keywords: ["一二"] }, files)).not.toBe(hash)
  expect(contentHash(content, [files[1]!, files[0]!])).toBe(hash)
})
