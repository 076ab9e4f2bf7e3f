import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { good, head, importsOf } from "../../../test/register-file.ts"

const today = day("2026-11-20")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
})
afterAll(() => office.close())

const { call, upload } = importsOf(() => office, agencyId)

test("一万行：上传核对、导入、整体撤销各用多久", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => good(`M-${String(at)}`).replace("13800000001", String(13_900_000_000 + at)))
  const timed = async (what: string, work: () => ReturnType<typeof call>) => {
    const begun = performance.now()
    const answer = await work()
    process.stdout.write(`一万行${what}：${((performance.now() - begun) / 1000).toFixed(1)} 秒\n`)
    expect(answer.status, answer.text).toBe(201)
    return answer
  }
  const { body } = await timed("核对", () => upload(`${head}\n${rows.join("\n")}\n`))
  expect(body).toMatchObject({ good: 10_000, bad: 0 })
  await timed("导入", () => call("POST", `/${String(body.id)}/commit`, { only: "all" }))
  await timed("撤销", () => call("POST", `/${String(body.id)}/undo`))
  expect(await office.db.asOwner("select from gongkai.request where registration_number like 'M-%'")).toHaveLength(0)
}, 1_800_000)
