import { Workbook } from "@cj-tech-master/excelts"
import { deflateRawSync } from "node:zlib"
import { expect, test } from "vitest"
import { outcomeOf } from "./choices.ts"
import { groundsOf } from "./ground-of.ts"
import { readRegister, type RegisterRead } from "./read-register.ts"
import { registerDay } from "./register-day.ts"
import { mostRegisterBytes } from "./rows-of.ts"
import { registerTemplate } from "./template.ts"

const text = (lines: string, encoding: "utf-8" | "bom" = "utf-8"): Uint8Array =>
  new TextEncoder().encode(encoding === "bom" ? `\uFEFF${lines}` : lines)
const head = "登记编号,收到日期,申请渠道,申请人类型,申请人,申请内容"
const codes = ({ findings }: RegisterRead): readonly string[] => findings.map(({ code }) => code)
const cells = ({ rows }: RegisterRead): readonly (readonly [string, string])[] =>
  rows.flatMap(({ faults }) => faults.map(({ cell, code }) => [cell, code] as const))

test("模板原样交回：示例行被指出来，别的没有问题", async () => {
  for (const format of ["xlsx", "csv"] as const) {
    const read = await readRegister(await registerTemplate(format))
    expect(read.findings).toEqual([])
    expect(cells(read)).toEqual([["A2", "EXAMPLE_LEFT_IN"]])
    expect(read.rows[0]?.values).toMatchObject({
      receivedOn: "2024-03-05",
      channel: "online",
      outcome: "granted",
      ground: ["36(2)"],
      serviceChannel: "registered-post",
    })
  }
})

test.each([
  ["2024-3-5", "2024-03-05"],
  ["2024年3月5日", "2024-03-05"],
  ["2024/03/05", "2024-03-05"],
  ["2024.3.5", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["2024-03-05 16:20:01", "2024-03-05"],
  ["二〇二四年三月五日", "2024-03-05"],
  ["二〇二四年十二月三十一日", "2024-12-31"],
  [45356, "2024-03-05"],
  [45356.75, "2024-03-05"],
  ["3/5", null],
  ["3月5日", null],
  ["24-3-5", null],
  ["2024-3", null],
  ["2024-02-30", null],
  ["05/03/2024", null],
  ["2024-03-05T16:00:00Z", null],
  ["收到", null],
])("日期 %s 读作 %s", (written, day) => {
  expect(registerDay(written)).toBe(day)
})

test.each([
  ["（一）予以公开", "granted"],
  ["全部公开", "granted"],
  ["部分公开", "partiallyGranted"],
  ["1.属于国家秘密", "refused.stateSecret"],
  ["不予公开（属于三类内部事务信息）", "refused.internalAffairs"],
  ["不予公开-行政执法案卷", "refused.enforcementFile"],
  ["无法提供：本机关不掌握相关政府信息", "unavailable.notHeld"],
  ["信息不存在", "unavailable.notHeld"],
  ["不予处理 重复申请", "notProcessed.repeated"],
  ["逾期不补正", "other.correctionOverdue"],
  ["其他处理", "other.other"],
  ["申请人撤回", "withdrawn"],
  ["不予公开", null],
  ["无法提供", null],
  ["已办", null],
])("办理结果 %s 读作 %s", (written, outcome) => {
  expect(outcomeOf(written)).toBe(outcome)
})

test.each([
  ["第三十六条第（二）项", ["36(2)"]],
  ["《中华人民共和国政府信息公开条例》第三十六条第一款第二项", ["36(2)"]],
  ["条例第16条第1款", ["16(1)"]],
  ["36(5)", ["36(5)"]],
  ["第三十七条、第十五条", ["37", "15"]],
  ["《政府信息公开信息处理费管理办法》第六条", ["feeRules.6"]],
  ["第三十六条", null],
  ["第十六条", null],
  ["第九十九条", null],
  ["有关规定", null],
])("依据 %s 读作 %o", (written, grounds) => {
  expect(groundsOf(written)).toEqual(grounds)
})

test("表头次序随意、有标题行、列名用常见写法、页页重印表头：照读；不认识的列说出是哪一列", async () => {
  const read = await readRegister(
    text(
      `某某局2023年依申请公开登记台账\n序号,申请人姓名（名称）,申请人类别,申请方式,收件日期,登记号,所需信息内容描述\n1,某甲,公民,窗口,2023-3-1,A1,某某文件\n序号,申请人姓名（名称）,申请人类别,申请方式,收件日期,登记号,所需信息内容描述\n2,某乙,律师事务所,EMS,2023-3-2,A2,某某文件\n`,
    ),
  )
  expect(read).toMatchObject({ findings: [], unread: ["A"], columns: { applicantName: "B", number: "F" } })
  expect(read.rows).toMatchObject([
    { row: 3, values: { number: "A1", channel: "in-person", applicantKind: "naturalPerson" }, faults: [] },
    { row: 5, values: { number: "A2", channel: "registered-post", applicantKind: "legalServiceOrganization" }, faults: [] },
  ])
})

test("BOM、GB18030、引号里换行：都读得出；编号和电话不变样", async () => {
  const lines = `${head},联系电话\n0001,2024-3-5,网络,自然人,"赵,某","第一行\n第二行",013800000001\n`
  const gb = new Uint8Array(
    Buffer.from(
      "tce8x7HgusUsytW1vcjVxtosyerH68f+tcAsyerH68jLwODQzSzJ6sfryMssyerH68TayN0KMDAwMSwyMDI0xOoz1MI1yNUszfjC5yzX1Mi7yMss1dTEsyzEs8SzzsS8/go=",
      "base64",
    ),
  )
  for (const bytes of [text(lines), text(lines, "bom")]) {
    const read = await readRegister(bytes)
    expect(read.rows).toMatchObject([
      { values: { number: "0001", applicantName: "赵,某", content: "第一行 第二行", contact: "013800000001" }, faults: [] },
    ])
  }
  const decoded = new TextDecoder("gb18030").decode(gb)
  expect(decoded.startsWith("登")).toBe(true)
  expect((await readRegister(gb)).rows.map(({ values }) => values.number)).toEqual(["0001"])
})

test("一行的毛病一次说全，每个说到格；姓名、内容不在话里重复", async () => {
  const read = await readRegister(text(`${head},延期天数,依据\n,3/5,邮寄,路人,,${"长".repeat(10_001)},二十天左右,有关规定\n`))
  expect(cells(read)).toEqual([
    ["A2", "MISSING"],
    ["B2", "NOT_A_DAY"],
    ["C2", "NOT_A_CHOICE"],
    ["D2", "NOT_A_CHOICE"],
    ["E2", "MISSING"],
    ["F2", "TOO_LONG"],
    ["G2", "NOT_A_NUMBER"],
    ["H2", "NOT_A_GROUND"],
  ])
  expect(read.rows[0]?.faults.find(({ cell }) => cell === "F2")?.found).toBe("")
  expect(read.rows[0]?.faults.find(({ cell }) => cell === "C2")?.words).toContain("挂号信")
})

test("国家秘密标志在哪一格，整个文件都不收，标志不重复", async () => {
  const read = await readRegister(text(`${head}\nA1,2024-3-5,当面,自然人,某甲,某某文件\nA2,2024-3-5,当面,自然人,某乙,机密★10年 某某文件\n`))
  expect(read).toMatchObject({ rows: [], findings: [{ code: "SECRECY_MARK", cell: "F3", found: "" }] })
  const book = new Workbook()
  book.addWorksheet("台账").addRow(head.split(","))
  book.addWorksheet("别的").addRow(["秘密★"])
  expect(codes(await readRegister(new Uint8Array(await book.xlsx.writeBuffer())))).toEqual(["SECRECY_MARK"])
})

test("缺列、重列、空文件、只有表头、太大、不是表格：各有说法", async () => {
  const missing = await readRegister(text("登记编号,收到日期,申请人\n1,2024-3-5,某甲\n"))
  expect(missing.findings).toMatchObject([{ code: "HEADINGS_MISSING" }])
  expect(missing.findings[0]?.words).toContain("申请渠道")
  expect(codes(await readRegister(text(`${head},登记号\n`)))).toEqual(["HEADING_TWICE"])
  expect(codes(await readRegister(new Uint8Array()))).toEqual(["FILE_EMPTY"])
  expect(codes(await readRegister(text(`${head}\n`)))).toEqual(["NO_ROWS"])
  expect(codes(await readRegister(new Uint8Array(mostRegisterBytes + 1)))).toEqual(["FILE_TOO_LARGE"])
  expect(codes(await readRegister(text(`${head}\n"没有闭合`)))).toEqual(["FILE_NOT_A_TABLE"])
  expect(codes(await readRegister(new Uint8Array(Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj", "latin1"))))).toEqual(["HEADINGS_MISSING"])
  expect(codes(await readRegister(new Uint8Array(Buffer.from("PK\u0003\u0004 not a zip file"))))).toEqual(["FILE_NOT_A_TABLE"])
  expect(codes(await readRegister(text(`${head}\n${"a,2024-3-5,当面,自然人,某,某\n".repeat(10_001)}`)))).toEqual(["TOO_MANY_ROWS"])
})

/** A ZIP file with one entry of a directory, and before it one that no directory names. */
const zipOf = (named: Uint8Array, hidden: Uint8Array | null): Uint8Array => {
  const local = (name: string, data: Uint8Array): Buffer => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt16LE(name.length, 26)
    return Buffer.concat([header, Buffer.from(name), data])
  }
  const first = hidden === null ? Buffer.alloc(0) : local("xl/worksheets/sheet1.xml", hidden)
  const second = local("xl/workbook.xml", named)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(named.length, 20)
  entry.writeUInt16LE("xl/workbook.xml".length, 28)
  entry.writeUInt32LE(first.length, 42)
  const directory = Buffer.concat([entry, Buffer.from("xl/workbook.xml")])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(first.length + second.length, 16)
  return new Uint8Array(Buffer.concat([first, second, directory, end]))
}

test("压缩炸弹：解开太大的、藏着目录里没有的条目的，都不解", async () => {
  const bomb = deflateRawSync(Buffer.alloc(200 * 1_048_576))
  expect(codes(await readRegister(zipOf(bomb, null)))).toEqual(["FILE_NOT_A_TABLE"])
  expect(codes(await readRegister(zipOf(deflateRawSync(Buffer.from("<workbook/>")), bomb)))).toEqual(["FILE_NOT_A_TABLE"])
})

test("1904 年日期系统的工作簿不猜，说明怎样改", async () => {
  const book = new Workbook()
  book.properties.date1904 = true
  book.addWorksheet("台账").addRow(head.split(","))
  expect(codes(await readRegister(new Uint8Array(await book.xlsx.writeBuffer())))).toEqual(["DATES_FROM_1904"])
})
