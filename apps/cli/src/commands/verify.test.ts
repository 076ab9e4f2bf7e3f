import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readReport, reportFormats, textFormats, writeReport, type TextFormat } from "@gongkai/documents"
import { figuresOf, fingerprintOf, nestFigures } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { folder, gongkai } from "../../test/gongkai.ts"
import { reportText } from "../../test/report-text.ts"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

/** 2024: 137 received from persons and granted, of which the records are known; fees of 12.5 万元, entered. */
const filed = async () => {
  const persons = ["137", "0", "0", "0", "0", "0", "137"] as const
  const text = reportText({
    agency: "清水县档案局",
    year: 2024,
    fees: "12.5",
    rows: { received: persons, granted: persons, concluded: persons },
    overview: "2024年，我局收到政府信息公开申请137件。\n全部予以公开。",
  })
  return (await readReport(new TextEncoder().encode(text))).report!
}

/** A copy in a format beside its fingerprint. */
const published = async (format: TextFormat): Promise<{ readonly cwd: string; readonly file: string }> => {
  const [cwd, report] = [folder(), await filed()]
  const file = `年报${reportFormats.find(({ id }) => id === format)!.extension}`
  const held = new Map([
    ["requests.received.naturalPerson", 137],
    ["requests.granted.naturalPerson", 137],
  ])
  writeFileSync(join(cwd, file), writeReport(report, format))
  writeFileSync(join(cwd, `${file}.fingerprint.json`), JSON.stringify(fingerprintOf(report, { records: held, held }, sha256)))
  return { cwd, file }
}

const edit = ({ cwd, file }: { readonly cwd: string; readonly file: string }, from: string, to: string): void => {
  const before = readFileSync(join(cwd, file), "utf8")
  expect(before).toContain(from)
  writeFileSync(join(cwd, file), before.replace(from, to))
}

test.each(textFormats)("a published report in %s agrees with the fingerprint beside it", async (format) => {
  const { cwd, file } = await published(format)
  const { status, stdout } = await gongkai(["verify", file], { cwd })
  expect(stdout).toMatch(/^全部数值 +一致$/mu)
  expect(stdout).toMatch(/^成立的勾稽关系 +一致 +42 +42$/mu)
  expect(stdout).toMatch(format.startsWith("csv") ? /^一、总体情况 +没有写明，未核对$/mu : /^一、总体情况 +一致$/mu)
  expect(stdout).toMatch(/\n一致/u)
  expect(status).toBe(0)
})

test.each(["html", "markdown", "csv-wide"] as const)("one digit altered in %s is named, with what it was and is", async (format) => {
  const { cwd, file } = await published(format)
  const report = await filed()
  const figures = new Map([...figuresOf(report), ["requests.granted.naturalPerson", 138] as const])
  writeFileSync(join(cwd, file), writeReport(parseReport({ ...report, requests: nestFigures("requests", figures) }), format))
  const { status, stdout } = await gongkai(["verify", file], { cwd })
  expect(stdout).toMatch(/^表三“三、本年度办理结果 （一）予以公开”行“自然人”列 +不一致 +137 +138$/mu)
  expect(stdout).toContain("不再成立：relation.rowTotal:requests.granted.total")
  expect(stdout).toMatch(/\n不一致：这份报告与归档时的不同\n$/u)
  expect(status).toBe(1)
})

test("a digit that no record holds is named by its row", async () => {
  const copy = await published("html")
  edit(copy, "12.5", "12.6")
  const { status, stdout } = await gongkai(["verify", copy.file], { cwd: copy.cwd })
  expect(stdout).toMatch(/^表二“.*行政事业性收费”行“本年收费金额（单位：万元）”列 +不一致$/mu)
  expect(status).toBe(1)
})

test("a digit altered in the prose is named by its chapter, and --json says the same", async () => {
  const copy = await published("html")
  edit(copy, "申请137件", "申请173件")
  const { status, stdout } = await gongkai(["verify", copy.file, "--json"], { cwd: copy.cwd })
  expect(JSON.parse(stdout)).toMatchObject({
    file: "年报.html",
    fingerprint: "年报.html.fingerprint.json",
    agency: "清水县档案局",
    agrees: false,
    figures: { agreement: "agrees", cells: [] },
    sections: { overview: "differs", problems: "agrees", other: "agrees" },
  })
  expect(status).toBe(1)
})

test("a fingerprint elsewhere is given by --fingerprint; standard input has none beside it", async () => {
  const { cwd, file } = await published("json")
  const input = readFileSync(join(cwd, file))
  expect((await gongkai(["verify", "-", "--fingerprint", `${file}.fingerprint.json`], { cwd, input })).status).toBe(0)
  const without = await gongkai(["verify", "-"], { cwd, input })
  expect(without.stderr).toContain("[arguments.missing]")
  expect(without.status).toBe(2)
})

test.each<[string, readonly string[], string]>([
  ["no fingerprint beside it", ["别.json"], "[fingerprint.unreadable]"],
  ["what is no fingerprint", ["年报.json", "--fingerprint", "年报.json"], "[fingerprint.unreadable]"],
  ["what is no report", ["年报.json.fingerprint.json", "--fingerprint", "年报.json.fingerprint.json"], "[report.unreadable]"],
  ["a folder of several", [".", "--fingerprint", "年报.json.fingerprint.json"], "[arguments.excess]"],
  ["nothing", [], "[arguments.missing]"],
])("%s is refused with 2", async (_, words, reason) => {
  const { cwd, file } = await published("json")
  writeFileSync(join(cwd, "别.json"), readFileSync(join(cwd, file)))
  const { status, stderr } = await gongkai(["verify", ...words], { cwd })
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})
