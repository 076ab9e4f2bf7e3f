import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantItem } from "../../../test/planted-items.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county } = district
const today = day("2026-04-30")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const other = registersAt(() => office, county)
const send = (contributionId: string, unitId: string) =>
  at.act("clerk", "/contributions", { contributionId, unitId, title: `动态${contributionId}`, body: "第一段\n第二段" })

test("登记单位，重名不行；停用的单位不能再报送", async () => {
  await at.does("clerk", "/contributing-units", { unitId: "u1", name: "办公室" })
  await at.does("clerk", "/contributing-units", { unitId: "u2", name: "法规科" })
  await at.does("clerk", "/contributing-units", { unitId: "u3", name: "旧科室" })
  expect(await at.refused("clerk", "/contributing-units", { unitId: "u4", name: "办公室" })).toBe("ALREADY_THERE")
  await at.does("clerk", "/contributing-units/u3", { name: "旧科室", endedOn: "2026-04-30" }, 1, "PUT")
  expect((await send("c0", "u3")).body.code).toBe("UNIT_ENDED")
  expect((await send("c0", "nobody")).status).toBe(404)
})

test("报送、采用、退回：退回写明理由，处理过的不能再处理，别的机关看不到", async () => {
  for (const [id, unit] of [
    ["c1", "u1"],
    ["c2", "u1"],
    ["c3", "u2"],
  ] as const)
    expect((await send(id, unit)).status).toBe(201)
  await plantItem(office, bureau, "draft-1", { madeOn: "2026-04-30", contributedBy: "u1" })
  expect(await at.refused("clerk", "/contributions/c1/take-on", { itemId: "nowhere" }, 1)).toBe("NOT_FOUND")
  await at.does("clerk", "/contributions/c1/take-on", { itemId: "draft-1" }, 1)
  expect(await at.refused("clerk", "/contributions/c1/decline", { reason: "重复" }, 2)).toBe("CONTRIBUTION_DECIDED")
  await at.does("clerk", "/contributions/c2/decline", { reason: "与已公开的重复" }, 1)
  expect((await at.get("clerk", "/contributions/c2")).body).toMatchObject({ state: "declined", reason: "与已公开的重复", body: "第一段\n第二段" })
  expect((await at.get("clerk", "/contributions?state=sent")).body.items.map(({ id }: any) => id)).toEqual(["c3"])
  expect((await other.get("clerk", "/contributions/c1")).status).toBe(404)
  expect((await at.get("audit", "/contributions")).body.code).toBe("NOT_PERMITTED")
})

test("按年按月排名：公开多的在前，并列同名次；没有登记的单位名称照列；占比按全部公开条数", async () => {
  // 4月公开四条：办公室两条（一条写编号一条写名称）、法规科一条、不是报送的一条；5月法规科一条。
  await plantItem(office, bureau, "p1", { madeOn: "2026-04-01", publishedOn: "2026-04-02", contributedBy: "u1" })
  await plantItem(office, bureau, "p2", { madeOn: "2026-04-01", publishedOn: "2026-04-03", contributedBy: "办公室" })
  await plantItem(office, bureau, "p3", { madeOn: "2026-04-01", publishedOn: "2026-04-30", contributedBy: "u2" })
  await plantItem(office, bureau, "p4", { madeOn: "2026-04-01", publishedOn: "2026-04-05" })
  await plantItem(office, bureau, "p5", { madeOn: "2026-05-01", publishedOn: "2026-05-01", contributedBy: "u2" })
  await plantItem(office, bureau, "p6", { madeOn: "2026-05-01", publishedOn: "2026-05-02", contributedBy: "某街道" })
  const ranks = async (query: string) =>
    (await at.get("clerk", `/contribution-ranks?${query}`)).body.items.map((one: any) => [
      one.place,
      one.unitName,
      one.sent,
      one.takenOn,
      one.published,
      one.share,
    ])
  expect(await ranks("year=2026&month=4")).toEqual([
    [1, "办公室", 2, 1, 2, 50],
    [2, "法规科", 1, 0, 1, 25],
    [3, "旧科室", 0, 0, 0, 0],
  ])
  expect(await ranks("year=2026&month=5")).toEqual([
    [1, "某街道", 0, 0, 1, 50],
    [1, "法规科", 0, 0, 1, 50],
    [3, "办公室", 0, 0, 0, 0],
    [3, "旧科室", 0, 0, 0, 0],
  ])
  expect(await ranks("year=2026")).toEqual([
    [1, "办公室", 2, 1, 2, 33.3],
    [2, "法规科", 1, 0, 2, 33.3],
    [3, "某街道", 0, 0, 1, 16.7],
    [4, "旧科室", 0, 0, 0, 0],
  ])
  expect((await ranks("year=2025"))[0]).toEqual([1, "办公室", 0, 0, 0, null])
  const csv = (await at.get("clerk", "/exports/contribution-ranks?format=csv&year=2026")).text
    .replace(/^\uFEFF/u, "")
    .trim()
    .split("\r\n")
  expect(csv.slice(0, 2)).toEqual(["名次,报送单位,报送,采用,退回,公开,占比（%）", "1,办公室,2,1,1,2,33.3"])
})

test("报送时写明的法定事项带到草稿里；没有写明的归在其他应当公开的信息", async () => {
  await other.does("clerk", "/contributing-units", { unitId: "county-u1", name: "秘书科" })
  for (const [contributionId, legalCategory] of [
    ["budget", "20-7"],
    ["unknown", null],
  ]) {
    await other.does("clerk", "/contributions", {
      contributionId,
      unitId: "county-u1",
      title: `信息${String(contributionId)}`,
      body: "第一段",
      legalCategory,
    })
    await other.does("clerk", `/contributions/${String(contributionId)}/take-on`, { itemId: null }, 1)
  }
  expect(
    await other.refused("clerk", "/contributions", { contributionId: "x", unitId: "county-u1", title: "甲", body: "乙", legalCategory: "20-99" }),
  ).toBe("INPUT")
  const category = async (id: string): Promise<string> => (await other.get("clerk", `/catalogue-items/${id}`)).body.legalCategory
  expect([await category("budget"), await category("unknown")]).toEqual(["20-7", "20-15"])
})
