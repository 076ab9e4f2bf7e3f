import { describe, expect, test } from "vitest"
import { parseXml } from "../../xml/parse-xml.ts"
import { comparisonKeyFor } from "../comparison-key.ts"
import type { Block } from "./blocks.ts"
import { bodyOf } from "./body.ts"
import { gridOf } from "./grid.ts"
import { numberingIn, noNumbering } from "./numbering.ts"
import { numberWords } from "./number-words.ts"
import { plainText } from "./rows.ts"
import { noStyles, stylesIn } from "./styles.ts"

const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const part = (name: string, inside: string): Uint8Array =>
  new TextEncoder().encode(
    `<w:${name} xmlns:w="${space}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${inside}</w:${name}>`,
  )
const blocksOf = (body: string, styles = "", numbering = ""): readonly Block[] =>
  bodyOf(
    part("document", `<w:body>${body}</w:body>`),
    styles === "" ? noStyles : stylesIn(part("styles", styles)),
    numbering === "" ? noNumbering : numberingIn(part("numbering", numbering)),
  ).blocks
const textOf = (body: string, styles = "", numbering = ""): string => plainText(blocksOf(body, styles, numbering))
const p = (inside: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const r = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`

test.each([
  ["删去的不读，加上的读", `<w:del>${r("1").replace("w:t>", "w:delText>").replace("/w:t>", "/w:delText>")}</w:del><w:ins>${r("2")}</w:ins>`, "2"],
  ["移走的不读，移来的读", `<w:moveFrom>${r("1")}</w:moveFrom><w:moveTo>${r("2")}</w:moveTo>`, "2"],
  ["隐藏的不读，写明不隐藏的读", r("1", "<w:vanish/>") + r("2", '<w:vanish w:val="0"/>'), "2"],
  ["域代码不读，结果读", field("begin") + code(" =1+1 ") + field("separate") + r("2") + field("end"), "2"],
  ["域里的域", field("begin") + code("IF ") + field("begin") + code("PAGE") + field("separate") + r("9") + field("end") + field("separate") + r("2") + field("end"), "2"], // prettier-ignore
  ["一个元素的域", `<w:fldSimple w:instr="PAGE">${r("2")}</w:fldSimple>`, "2"],
  ["注音不读", `<w:r><w:ruby><w:rt>${r("yī")}</w:rt><w:rubyBase>${r("一")}</w:rubyBase></w:ruby></w:r>`, "一"],
  ["脚注的号不读", r("2") + '<w:r><w:footnoteReference w:id="2"/></w:r>', "2"],
  ["控件里的提示文字不读", `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("单击此处")}</w:sdtContent></w:sdt>${r("2")}`, "2"],
  ["智能标记、链接里的读", `<w:smartTag>${r("1")}</w:smartTag><w:hyperlink>${r("2")}</w:hyperlink>`, "12"],
  ["公式的字读", `<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>`, "2"],
  ["图形里的字不读", `<w:r><w:drawing><a:p><a:r><a:t>9</a:t></a:r></a:p></w:drawing></w:r>${r("2")}`, "2"],
  ["符号字体的数字和杠读，别的不当作数", '<w:r><w:sym w:font="Symbol" w:char="F032"/><w:sym w:font="Wingdings" w:char="F032"/></w:r>', "2\uf032"],
  ["软连字符没有宽度，硬连字符是杠", "<w:r><w:t>a</w:t><w:softHyphen/><w:noBreakHyphen/></w:r>", "a-"],
  ["制表符和换行", "<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "\ta\nb"],
])("%s", (_, inside, text) => {
  expect(textOf(p(inside))).toBe(text)
})

test("两种画法只读一种；第一种没有字，读第二种", () => {
  const choice = (first: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${first}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r("后"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
  expect(textOf(p(choice(p(r("先")))))).toBe("\n先")
  expect(textOf(p(choice(p(""))))).toBe("\n\n后")
})

test("段落标记删去的，与下一段是一段；目录不读", () => {
  expect(textOf(p(r("政府信息"), "<w:rPr><w:del/></w:rPr>") + p(r("公开")))).toBe("政府信息公开")
  expect(textOf(p(field("begin") + code(" TOC \\o ") + field("separate") + r("一、总体情况")) + p(r("1") + field("end")) + p(r("正文")))).toBe(
    "\n\n正文",
  )
})

test("样式说隐藏的不读；样式是标题的，换行是版面的", () => {
  const styles =
    '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="u"><w:basedOn w:val="t"/></w:style>'
  const blocks = blocksOf(p(r("隐", '<w:rStyle w:val="h"/>') + r("显"), '<w:pStyle w:val="u"/>'), styles)
  expect(blocks).toEqual([{ kind: "paragraph", text: "显", heading: true }])
})

describe("编号", () => {
  const lvl = (at: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, "chineseCounting", "%1、")}${lvl(1, "chineseCounting", "（%2）")}${lvl(2, "decimal", "%3.")}${lvl(3, "decimal", "%1.%4", "<w:isLgl/>")}${lvl(4, "bullet", "●")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
  const item = (list: number, level: number): string => p(r("甲"), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

  test("像 Word 那样数下去，上一级前进，下一级重来", () => {
    const items = [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1), item(1, 2), item(1, 3), item(1, 4), item(2, 0), item(1, 0), item(0, 0)]
    expect(textOf(items.join(""), "", numbering).split("\n")).toEqual(
      ["一、甲", "（一）甲", "（二）甲", "二、甲", "（一）甲", "1.甲", "2.1 甲", "甲", "五、甲", "六、甲", "甲"], // prettier-ignore
    )
  })

  test("编号由样式来", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(textOf(p(r("甲"), '<w:pStyle w:val="s"/>').repeat(2), styles, numbering)).toBe("一、甲\n二、甲")
  })

  test.each([
    [10, "chineseCounting", "十"],
    [12, "chineseCountingThousand", "十二"],
    [20, "japaneseCounting", "二十"],
    [103, "chineseCounting", "一百零三"],
    [110, "chineseCounting", "一百一十"],
    [12, "ideographDigital", "一二"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [3, "ideographTraditional", "丙"],
    [3, "decimalEnclosedCircle", "③"],
    [21, "decimalEnclosedCircle", "㉑"],
    [3, "ideographEnclosedCircle", "㊂"],
    [7, "decimalZero", "07"],
    [12, "decimalFullWidth", "１２"],
    [28, "lowerLetter", "bb"],
    [1994, "upperRoman", "MCMXCIV"],
    [3, "somethingNew", "3"],
  ])("%i 按 %s 是 %s", (count, format, words) => {
    expect(numberWords(count, format)).toBe(words)
  })
})

describe("表格", () => {
  const tc = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith("<") ? text : p(r(text))}</w:tc>`
  const tr = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
  const drawn = (body: string): string[] => {
    const [table] = blocksOf(`<w:tbl>${body}</w:tbl>`)
    if (table?.kind !== "table") return []
    return gridOf(table, 1, comparisonKeyFor("")).map((row) =>
      row.map(({ raw, spannedBy }) => (spannedBy === null ? raw : `<${spannedBy.raw}`)).join("|"),
    )
  }

  test("合并的单元格：横的、竖的、旧式的；行前空出的格", () => {
    const rows =
      tr(tc("甲", '<w:vMerge w:val="restart"/>') + tc("乙", '<w:gridSpan w:val="2"/>')) +
      tr(tc("看不见", "<w:vMerge/>") + tc("1") + tc("2")) +
      tr(tc("丙", '<w:hMerge w:val="restart"/>') + tc("", "<w:hMerge/>") + tc("3")) +
      tr(tc("4"), '<w:gridBefore w:val="2"/>')
    expect(drawn(rows)).toEqual(["甲|乙|<乙", "<甲|1|2", "丙|<丙|3", "||4"])
  })

  test("删去的行、隐藏的行、删去的格里的字不读", () => {
    const rows = tr(tc("1"), "<w:del/>") + tr(tc("2"), "<w:hidden/>") + tr(tc("3", "<w:cellDel/>") + tc("4"), "<w:ins/>")
    expect(drawn(rows)).toEqual(["|4"])
  })

  test("格里的字一段接一段，两个数之间留空，不连成一个数", () => {
    expect(drawn(tr(tc(p(r("办理")) + p(r("结果"))) + tc(p(r("1")) + p(r("2"))) + tc("<w:p/>")))).toEqual(["办理结果|1 2|"])
  })

  test("差一丝的边是一条边", () => {
    const grid = "<w:tblGrid>" + [1000, 30, 1000, 1000].map((w) => `<w:gridCol w:w="${w}"/>`).join("") + "</w:tblGrid>"
    const wide = '<w:gridSpan w:val="2"/>'
    expect(drawn(grid + tr(tc("甲") + tc("乙", wide) + tc("1")) + tr(tc("丙", wide) + tc("丁") + tc("2")))).toEqual(["甲|乙|1", "丙|丁|2"])
  })
})

test("文档类型声明、没有闭合、太深：不读", () => {
  const silent = { open: () => undefined, close: () => undefined, text: () => undefined }
  const fault = (xml: string): string => {
    try {
      parseXml(new TextEncoder().encode(xml), silent)
      return "none"
    } catch (error) {
      return (error as { fault: string }).fault
    }
  }
  expect(fault('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>')).toBe("malformed")
  expect(fault("<x>&a;</x>")).toBe("malformed")
  expect(fault("<x><y></x>")).toBe("malformed")
  expect(fault("<x>".repeat(500))).toBe("too-complex")
  expect(fault("<x a='1'>&amp;&#x4e00;</x>")).toBe("none")
})
