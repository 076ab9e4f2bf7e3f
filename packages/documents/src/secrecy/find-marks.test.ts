import fc from "fast-check"
import { expect, test } from "vitest"
import { findSecrecyMarks } from "@gongkai/documents"

test.each([
  ["绝密★30年", "star"],
  ["机密★", "star"],
  ["秘密★10年", "star"],
  ["绝密★启用前", "star"],
  ["绝 密 ★ 30 年", "star"],
  ["机　密　★　2 0 年", "star"],
  ["机密☆20年", "star"],
  ["秘密⭐️5年", "star"],
  ["机密*20年", "star"],
  ["秘密＊10年", "star"],
  ["绝\u200b密★", "star"],
  ["絕密★", "star"],
  ["機密★二十年", "star"],
  ["正文之前 机密★20年 正文之后", "star"],
  ["国家秘密★10年", "star"],
  ["关于某事的请示（机密★）.docx", "star"],
  ["密级：机密", "label"],
  ["密级:绝密", "label"],
  ["密 级：秘 密", "label"],
  ["密级 机密", "label"],
  ["密级\n机密\n", "label"],
  ["机密", "alone"],
  ["  机 密  ", "alone"],
  ["机密 特急", "alone"],
  ["特急  绝密", "alone"],
  ["某某文件\n秘密级\n正文", "alone"],
  ["机密20年", "period"],
  ["秘密（10年）", "period"],
  ["编号：1 机密 20年\n", "period"],
  ["【机密】某某方案.docx", "bracket"],
  ["［绝密］名单", "bracket"],
  ["(秘密)某某方案.pdf", "bracket"],
  ["机密_某某方案.docx", "prefix"],
  ["绝密-名单.xlsx", "prefix"],
  ["秘密.PDF", "prefix"],
  ["本文件属于国家秘密，请妥善保管", "declaration"],
  ["本件为机密级", "declaration"],
  ["本资料系秘密文件", "declaration"],
  ["保密期限：20年", "termLabel"],
  ["保密期限：长期", "termLabel"],
  ["解密时间：2036年1月1日", "termLabel"],
])("拦下 %j", (text, pattern) => {
  expect(findSecrecyMarks(text).map((mark) => mark.pattern)).toContain(pattern)
})

test.each([
  "",
  "申请公开某某路段拆迁补偿方案",
  "经保密审查，该信息可以公开",
  "涉及商业秘密，第三方不同意公开",
  "商业秘密★重点保护",
  "国家秘密不予公开",
  "依法确定为国家秘密的政府信息，不予公开",
  "属于国家秘密",
  "1.属于国家秘密",
  "本件不属于国家秘密",
  "本文件未涉及国家秘密，属于主动公开",
  "请说明本文件是否属于国家秘密",
  "国家秘密的密级分为绝密、机密、秘密三级",
  "绝密级国家秘密是最重要的国家秘密",
  "机密级国家秘密的保密期限不超过二十年",
  "秘密级不超过十年",
  "保守国家秘密是公民的义务",
  "保守秘密10年的故事",
  "密级：公开",
  "密级：无",
  "密级：内部",
  "请问贵局文件的密级如何确定",
  "密级审查、保密管理制度",
  "保密期限由谁决定？",
  "不得泄露申请人的个人隐私和秘密",
  "工作秘密管理办法",
  "秘密投票的选举办法",
  "他秘密调查了三年",
  "机密性、完整性、可用性",
  "机密文件销毁服务采购公告",
  "《机密战》电影放映通知",
  "评分：★★★★★",
  "★ 重点工作",
  "采购参数（带★号为实质性要求）",
  "解密时间待定",
  "保密审查：已通过；期限：20年",
  "第十四条 依法确定为国家秘密的政府信息",
])("放行 %j", (text) => {
  expect(findSecrecyMarks(text)).toEqual([])
})

test("说得出在第几行，不重复那一段的内容", () => {
  const [mark] = findSecrecyMarks("第一行\r\n第二行\r\n  绝密★30年  \r\n第四行")
  expect(mark).toEqual({ pattern: "star", line: 3 })
})

test("夹在任何文字里的密级标志都找得到", () => {
  const stars = fc.constantFrom("绝密★30年", "机密★", "秘 密 ★ 10年", "密级：机密")
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), stars, fc.string({ unit: "grapheme" }), (before, mark, after) => {
      fc.pre(!/[商工技企营经]|\p{M}/u.test(before + after))
      expect(findSecrecyMarks(`${before}\n${mark} ${after}`)).not.toEqual([])
    }),
  )
})

test.each(["秘 密 ", "密级 ", "本文件属于", " ", "机密", "保密期限", "绝 密 * "])("一百万个字的 %j 也查得完", (piece) => {
  expect(findSecrecyMarks(`x${piece.repeat(1_000_000 / piece.length)}x`)).toEqual([])
})
