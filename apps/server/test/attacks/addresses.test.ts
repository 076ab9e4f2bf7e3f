import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { citizen } from "../citizen.ts"
import { baseUrl, openOffice, type Office } from "../office.ts"
import { plantPublished, publishedItem } from "../published.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
  await plantPublished(office.db, district.bureau, [publishedItem("one")])
})
afterAll(() => office.close())

test("换显示方式只会回到本站", async () => {
  for (const page of [
    "//elsewhere.example/?display=large",
    "/\\elsewhere.example?display=large",
    "/%2f%2felsewhere.example?display=large",
    "/?display=large&next=https://elsewhere.example",
    "/items//elsewhere.example?display=large&returnTo=//elsewhere.example&url=//elsewhere.example",
    "/my-request/%2f%2felsewhere.example?display=large",
    "/office?next=//elsewhere.example",
    "/office//elsewhere.example",
  ]) {
    const response = await office.fetch(new Request(`${baseUrl}${page}`, { redirect: "manual" }))
    const to = response.headers.get("location")
    if (to !== null) expect(new URL(to, baseUrl).origin).toBe(baseUrl)
  }
})

test("地址里玩花样拿不到别的文件", async () => {
  const browser = citizen(office, "198.51.100.5")
  for (const page of [
    "/files/..%2f..%2fetc%2fpasswd/x",
    "/files/%2e%2e/keys.json",
    "/files/f1/..%2f..%2fkeys.json",
    "/assets/..%2f..%2fpackage.json",
    "/files/%00/x",
    "/items/%00",
    "/items/..%2f..",
    "/sitemap-2026-13.xml",
    "/sitemap-..%2f2026-01.xml",
    "/agencies/%00/guide",
    "/agencies/..%2f..%2fetc/feed.atom",
    "/reports/bureau/2025/..%2f..%2fkeys.json/1/report.json",
    "/reports/bureau/..%2f2025",
    "/assets/portal-..%2f..%2fkeys.json.js",
    "/office/..%2f..%2fkeys.json",
    "/files/f1/%2e%2e%5c%2e%2e%5ckeys.json",
    "/consultations/..%2f..%2fkeys.json",
    "/messages/%2e%2e%2fkeys.json",
    "/activities/%2e%2e%2fkeys.json",
    "/venues/%00",
    "/concerns/..%2f..%2fkeys.json",
  ]) {
    const answer = await browser.get(page)
    expect([400, 404], page).toContain(answer.status)
    expect(answer.text).not.toMatch(/root:|"keys"|node_modules/u)
  }
})

test("回车换行进不了响应头，附件名也一样", async () => {
  const response = await office.fetch(
    new Request(`${baseUrl}/catalogue?display=large%0d%0aset-cookie:%20a=b&q=%0d%0aX-Evil:1`, { redirect: "manual" }),
  )
  expect(response.headers.get("x-evil")).toBeNull()
  const wish = await office.fetch(new Request(`${baseUrl}/catalogue?display=large&x=%0d%0aX-Evil:%201`, { redirect: "manual" }))
  expect(wish.headers.get("x-evil")).toBeNull()
  expect(wish.status).toBe(303)
})
