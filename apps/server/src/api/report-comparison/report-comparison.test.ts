import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantReport, type PlantedReport } from "../../../test/planted-report.ts"
import { callsAt } from "../../../test/registered.ts"

const { county, bureau, sibling, stranger } = district
const received = (count: number): Readonly<Record<string, number>> => ({ "requests.received.total": count })
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-03-02"), agencies: [county, bureau, sibling, stranger] })
  await office.db.asOwner("update gongkai.agency set name = '甲局<b>&' where id = $1", [bureau])
  const plant = (agencyId: string, report: PlantedReport) => plantReport(office, agencyId, report)
  await plant(county, {
    id: "c-2025",
    year: 2025,
    filed: "published",
    figures: { ...received(60), "requests.granted.total": 21, "requests.concluded.total": 30 },
  })
  await plant(county, { id: "c-2024", year: 2024, filed: "published", figures: received(40) })
  await plant(bureau, {
    id: "b-2025",
    year: 2025,
    filed: "cleared",
    figures: { ...received(20), "requests.granted.total": 29, "requests.concluded.total": 29 },
  })
  await plant(bureau, { id: "b-2020", year: 2020, filed: "published", form: "2019", figures: { "requests.other.other.total": 3 } })
  // At work, and a stranger's: neither is seen.
  await plant(sibling, { id: "s-2025", year: 2025, figures: received(999) })
  await plant(stranger, { id: "x-2025", year: 2025, filed: "published", figures: received(777) })
})
afterAll(() => office.close())

const { get } = callsAt(() => office, county)
const compare = async (query: string) => (await get("clerk", `/report-comparisons${query}`)).body

test("2025年新收：县60件、甲局20件，各占四分之三和四分之一；县比2024年多20件，增五成；没有报送的另列，不当作零", async () => {
  const { items, missing, years, next } = await compare("")
  expect([years, next]).toEqual([[2024, 2025], null])
  expect(items[0]).toEqual({
    agencyId: county,
    agency: "样本county机关",
    measure: "requests.received.total",
    values: [
      { year: 2024, value: 40, why: null, cases: null },
      { year: 2025, value: 60, why: null, cases: null },
    ],
    share: 0.75,
    change: 20,
    changeRate: 0.5,
    place: 1,
  })
  expect(items[1]).toMatchObject({
    agencyId: bureau,
    share: 0.25,
    change: null,
    place: 2,
    values: [{ value: null, why: "not-filed" }, { value: 20 }],
  })
  expect(items[2]).toMatchObject({ agencyId: sibling, share: null, place: null, values: [{ why: "not-filed" }, { value: null, why: "not-filed" }] })
  expect(missing).toEqual([
    { id: bureau, name: "甲局<b>&", years: [2024] },
    { id: sibling, name: "样本sibling机关", years: [2024, 2025] },
  ])
})

test("比例要有三十件以上：三十件的给，二十九件的不给并说明", async () => {
  const { items } = await compare(`?measures=rate.granted&from=2025&agencies=${county},${bureau}`)
  expect(items.map(({ agencyId, values, share, place }: any) => [agencyId, values.at(-1), share, place])).toEqual([
    [county, { year: 2025, value: 0.7, why: null, cases: 30 }, null, 1],
    [bureau, { year: 2025, value: null, why: "few", cases: 29 }, null, null],
  ])
})

test("两版表格：2019年版没有的格不当作零；（六）其他处理两版含义不同，不比增减", async () => {
  const { items } = await compare(`?measures=requests.other.feeOverdue.total,requests.other.other.total&from=2020&to=2020&agencies=${bureau}`)
  expect(items.map(({ values }: any) => values[0])).toEqual([
    { year: 2020, value: null, why: "no-such-cell", cases: null },
    { year: 2020, value: 3, why: null, cases: null },
  ])
})

test("只看得到自己和下级的：甲局看不到县的；没有的指标、太多的参数不收；分页接着往下", async () => {
  const own = await (await office.as(bureau, "clerk")).send("GET", "/api/v1/report-comparisons")
  expect(own.body.items.map(({ agencyId }: any) => agencyId)).toEqual([bureau])
  expect(await get("clerk", "/report-comparisons?measures=requests.nothing.total")).toMatchObject({ status: 422 })
  expect(await get("clerk", "/report-comparisons?strange=1")).toMatchObject({ status: 422 })
  expect(await get("audit", "/report-comparisons")).toMatchObject({ status: 403 })
  const first = await compare("?limit=2")
  expect(first.next).toBe("2")
  expect((await compare("?limit=2&after=2")).items.map(({ agencyId }: any) => agencyId)).toEqual([sibling])
})

test("比较图是带标题和文字说明的 SVG，没有脚本，名称里的标记只是文字；没有报送的不画成零", async () => {
  const { status, text, headers } = await get("clerk", "/report-comparisons/chart.svg?from=2024&to=2025")
  expect(status).toBe(200)
  expect(headers.get("content-type")).toBe("image/svg+xml; charset=utf-8")
  expect(text).toMatch(
    /^<svg [^>]*role="img" aria-labelledby="chart-title chart-desc"><title id="chart-title">表三“一、本年新收政府信息公开申请数量”行“总计”列<\/title>/u,
  )
  expect(text).toContain("2025年：样本county机关60件，甲局&#60;b&#62;&#38;20件。1 个机关这一年没有报送，不在图中，也不当作零。")
  expect(text).not.toMatch(/<script|<style|<b>|样本sibling机关/u)
  expect(text.match(/role="img"/gu)).toHaveLength(1)
  const again = await get("clerk", "/report-comparisons/chart.svg?from=2024&to=2025")
  expect(again.text).toBe(text)
  expect(await get("audit", "/report-comparisons/chart.svg")).toMatchObject({ status: 403 })
  expect((await get("clerk", "/report-comparisons/chart.svg?from=2015&to=2016")).status).toBe(200)
})

test("导出：一行一个机关一年，没有数的写明原因", async () => {
  const { text } = await get("clerk", "/exports/report-comparisons?format=csv&from=2025")
  expect(
    text
      .replace(/^\uFEFF/u, "")
      .trim()
      .split("\r\n"),
  ).toEqual([
    "机关,指标,指标编号,年度,数值,没有数的原因,占比,比上年增减,增减幅度,名次",
    "样本county机关,表三“一、本年新收政府信息公开申请数量”行“总计”列,requests.received.total,2025,60,,0.75,,,1",
    "甲局<b>&,表三“一、本年新收政府信息公开申请数量”行“总计”列,requests.received.total,2025,20,,0.25,,,2",
    "样本sibling机关,表三“一、本年新收政府信息公开申请数量”行“总计”列,requests.received.total,2025,,没有报送,,,,",
  ])
})
