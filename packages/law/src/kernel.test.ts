import { expect, test } from "vitest"
import { cite } from "./disclosure-regulation-2019/cite.ts"
import { citationWords } from "./kernel.ts"

test.each([
  [cite(33, "答复期限", { paragraph: 2 }), "《政府信息公开条例》第三十三条第二款"],
  [cite(20, "规范性文件", { paragraph: 1, item: 1 }), "《政府信息公开条例》第二十条第一款第（一）项"],
  [cite(10, "公开主体"), "《政府信息公开条例》第十条"],
  [{ law: "立法法", article: 93, paragraph: 1, says: "" }, "《立法法》第九十三条第一款"],
  [{ law: "国办公开办函〔2021〕30号", says: "年度报告格式" }, "国办公开办函〔2021〕30号"],
])("引用写成公文里的样子（%#）", (cited, words) => {
  expect(citationWords(cited)).toBe(words)
})
