import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"

const today = day("2026-11-20")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
})
afterAll(() => office.close())

let serial = 0
const call = async (method: string, path: string, body?: unknown, who: "clerk" | "head" | "system" = "head", type = "application/json") => {
  serial += 1
  const headers: Record<string, string> = { "content-type": type, "idempotency-key": `import-call-${String(serial)}` }
  return (await office.as(agencyId, who)).send(method, `/api/v1/register-imports${path}`, { ...(body === undefined ? {} : { body }), headers })
}
const upload = (content: string | Uint8Array, who: "clerk" | "head" | "system" = "clerk") =>
  call("POST", "", typeof content === "string" ? new TextEncoder().encode(content) : content, who, "application/octet-stream")

const head = "登记编号,收到日期,申请渠道,申请人类型,申请人,联系方式,申请内容,答复日期,办理结果,依据,送达日期,送达方式,答复文号"
/** Received on 2 March 2024, answered on the 20th: within the twenty working days that end on 29 March. */
const good = (number: string): string =>
  `${number},2024-3-2,当面,自然人,赵某,13800000001,2023年度某某工程的批复,2024年3月20日,予以公开,第三十六条第（二）项,2024/3/20,邮寄,某公开〔2024〕1号`

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
