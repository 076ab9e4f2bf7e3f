import { expect, test } from "vitest"
import { sheetsOf } from "../../readers/register/rows-of.ts"
import { writeList, type ListCell, type ListFormat } from "./write-list.ts"

const columns = [{ id: "number", heading: "编号" }, { id: "content", heading: "内容" }, { id: "count", heading: "件数" }] // prettier-ignore
const layout = { title: "名单", columns }
const headings = ["编号", "内容", "件数"]
const cells: readonly (readonly ListCell[])[] = [
  ["2024-0001", "=1+1", 3],
  ["", '两\n行，“引号”"，逗号,', null],
  ["＝cmd", "+86 138", -2],
]
const bytesOf = async (format: ListFormat, rows = cells): Promise<Uint8Array> => {
  async function* all() {
    for (const row of rows) yield await Promise.resolve(row)
  }
  const pieces: Uint8Array[] = []
  for await (const piece of writeList(format, layout, all())) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

test.each(["csv", "xlsx"] as const)("%s：写出再读回，一格不差；公式写成文字；同样的内容字节相同", async (format) => {
  const bytes = await bytesOf(format)
  const sheets = await sheetsOf(bytes)
  const rows = "code" in sheets ? [] : (sheets[0] ?? []).map((row) => headings.map((_, at) => String(row.cells[at] ?? "")))
  expect(rows).toEqual([headings, ...cells.map((row) => row.map((cell) => String(cell ?? "")))])
  expect(Buffer.from(await bytesOf(format)).equals(Buffer.from(bytes))).toBe(true)
})

test("json：一行一个对象，以列名为键；数是数，空的是 null，文字照旧；没有行也是完整的", async () => {
  const text = async (rows = cells): Promise<unknown> => JSON.parse(new TextDecoder().decode(await bytesOf("json", rows)))
  expect(await text()).toEqual({
    schema: "gongkai.list/1",
    title: "名单",
    columns,
    rows: [
      { number: "2024-0001", content: "=1+1", count: 3 },
      { number: "", content: '两\n行，“引号”"，逗号,', count: null },
      { number: "＝cmd", content: "+86 138", count: -2 },
    ],
  })
  expect(await text([])).toMatchObject({ rows: [] })
})

test("xlsx 里没有写它的时刻：先后隔三秒写的字节相同，长到分几次写的也相同", { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 5000 }, (_, at): readonly ListCell[] => [`2024-${String(at)}`, `内容${String(at * 7919)}`, at])
  const [first, long] = [await bytesOf("xlsx"), await bytesOf("xlsx", many)]
  await new Promise((resume) => setTimeout(resume, 3000))
  expect(Buffer.from(await bytesOf("xlsx")).equals(Buffer.from(first))).toBe(true)
  expect(Buffer.from(await bytesOf("xlsx", many)).equals(Buffer.from(long))).toBe(true)
})

test("CSV 里危险的开头前有一撇，带符号的数照旧", async () => {
  const text = new TextDecoder().decode(await bytesOf("csv"))
  expect(text).toContain("'=1+1")
  expect(text).toContain("'＝cmd")
  expect(text).toContain(",-2\r\n")
})
