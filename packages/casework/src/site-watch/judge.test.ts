import { day, defaultLawSettings, plusDays, publishedCalendar } from "@gongkai/law"
import type { JudgedPage, PageSeen, WatchLimits } from "@gongkai/records"
import { expect, test } from "vitest"
import { defaultWordings } from "../wording/index.ts"
import { SiteLimits } from "./fields.ts"
import { judgeCheck, type CheckFacts } from "./judge-check.ts"
import { wrongLink } from "./judge-links.ts"
import { judgeWords, wrongPosts } from "./judge-words.ts"
import { lookedAt } from "../ticket/looked-at.ts"

const address = "https://www.yangben.test/"
const on = day("2026-11-20")
const limits: WatchLimits = SiteLimits.parse({})
const seen = (change: Partial<PageSeen>): PageSeen => ({
  ...{ columnName: null, columnType: null, sort: "page", lastOn: "2026-11-19", blank: false, faults: [] },
  ...change,
})
const page = (path: string, change: Partial<JudgedPage>): JudgedPage => ({
  ...{
    address: `${address}${path}`,
    kind: "page",
    foundOn: path === "" ? "" : address,
    outcome: "read",
    status: 200,
    milliseconds: 90,
    seen: seen({}),
  },
  ...change,
})
const facts = (pages: readonly JudgedPage[], change: Partial<CheckFacts> = {}): CheckFacts => ({
  ...{
    site: { kind: "site" },
    check: { address, limits },
    complete: true,
    pages,
    visits: [],
    on,
    law: { calendar: publishedCalendar, settings: defaultLawSettings },
  },
  ...change,
})
const kinds = (given: CheckFacts): readonly string[] => judgeCheck(given).faults.map(({ kind, key }) => `${kind} ${key.replace(address, "/")}`)
const column = (name: string, type: string, change: Partial<PageSeen>) =>
  page(name, { seen: seen({ columnName: name, columnType: type, sort: "column", ...change }) })

test("栏目：动态两周、通知六个月、其他一年；没有日期的说明页不算；文章算进栏目", () => {
  const pages = [
    page("", {}),
    column("dongtai", "工作动态", { lastOn: "2026-11-05" }),
    column("tongzhi", "通知公告", { lastOn: "2026-05-20" }),
    column("shuju", "数据发布", { lastOn: "2025-11-19" }),
    column("zhinan", "信息公开指南", { lastOn: null }),
    column("kong", "在线访谈", { lastOn: null, blank: true }),
    column("yaowen", "要闻", { lastOn: "2026-09-01" }),
    page("yaowen/1", { seen: seen({ columnName: "yaowen", sort: "article", lastOn: "2026-11-18" }) }),
  ]
  expect(kinds(facts(pages))).toEqual(["column-stale dongtai", "column-stale shuju", "column-blank kong"])
  // What was not visited may be where the newest stands.
  expect(kinds(facts(pages, { complete: false }))).toEqual([])
})

test("首页搬走的看它搬到的那一页；两周为限", () => {
  const moved = [page("", { outcome: "moved", seen: null }), page("index.html", { seen: seen({ lastOn: "2026-11-05" }) })]
  expect(kinds(facts(moved))).toEqual(["home-page-stale "])
  expect(kinds(facts([page("", { seen: seen({ lastOn: "2026-11-06" }) })]))).toEqual([])
})

test("账号只看多久没有更新；站点一周打不开的达到百分之五", () => {
  const old = [page("", { seen: seen({ lastOn: "2026-11-01", faults: [{ kind: "no-lang", key: "", place: address, detail: {} }] }) })]
  expect(kinds(facts(old, { site: { kind: "account" } }))).toEqual(["account-stale "])
  const week = Array.from({ length: 140 }, (_, nth) => ({ onDay: plusDays(on, -1 - Math.floor(nth / 20)), milliseconds: nth < 7 ? null : 200 }))
  expect(kinds(facts([page("", {})], { visits: week }))).toEqual(["site-unreachable "])
  expect(kinds(facts([page("", {})], { visits: week.slice(20) }))).toEqual([])
})

test("要登录的、忙的不算死链；自己的文件和别站的网址分开", () => {
  const pages = [
    page("", {}),
    page("a", { outcome: "gone", status: 403, seen: null }),
    page("b", { outcome: "not-asked", status: 429, seen: null }),
    page("c", { outcome: "gone", status: 404, seen: null }),
    page("d.pdf", { kind: "link", outcome: "gone", status: 404, seen: null }),
    { ...page("", { kind: "link", outcome: "timeout", status: null, seen: null }), address: "https://other.test/", foundOn: address },
  ]
  expect(kinds(facts(pages))).toEqual(["dead-link /c", "unreachable-file /d.pdf", "dead-link https://other.test/"])
})

test.each([
  ["", null, "EMPTY"],
  [" # ", address, "HASH"],
  ["JavaScript:;", "javascript:;", "SCRIPT"],
  ["http://127.0.0.1/", "http://127.0.0.1/", "BARE_ADDRESS"],
  ["http://[::1]/", "http://[::1]/", "BARE_ADDRESS"],
  ["http://oa.lan/", "http://oa.lan/", "LOCAL"],
  ["ftp://yangben.test/", "ftp://yangben.test/", "NO_ADDRESS"],
  ["mailto:a@yangben.gov.cn", "mailto:a@yangben.gov.cn", null],
  ["/a", `${address}a`, null],
])("链接 %j：%s", (written, resolved, reason) => {
  expect(wrongLink({ written, address: resolved }, { host: "www.yangben.test", wrongHosts: [] })).toBe(reason)
})

test("姓名职务：名单上别人的职务写在他名前才算，更长的本职里的一截不算", () => {
  const post = (name: string, held: string, ended: string | null = null) => ({
    ...{ id: name + held, name, post: held, endedOn: ended === null ? null : day(ended), version: 1 },
  })
  const posts = wrongPosts([post("李样本", "副区长"), post("王样本", "区长"), post("王样本", "区委副书记"), post("赵样本", "秘书长", "2026-01-01")])
  const text = "区长王样本、区委副书记王样本、副区长李样本出席。区长李样本讲话，秘书长王样本主持。"
  expect(judgeWords(address, text, { wordings: [], posts }).map(({ detail }) => detail["words"])).toEqual(["区长李样本", "秘书长王样本"])
})

test("个人信息：座机、单位地址不算；只留遮掩了的", () => {
  const text = "电话010-62345678，样本路1号，手机13812345678，身份证11010519491231002X，编号110105194912310021。"
  const faults = judgeWords(address, text, { wordings: defaultWordings, posts: [] })
  expect(faults.map(({ kind, detail }) => [kind, detail["masked"]])).toEqual([
    ["personal-data", "138****5678"],
    ["personal-data", "110*************2X"],
  ])
})

test("没有去看的，不算已经整改", () => {
  const at = (outcome: JudgedPage["outcome"]) => new Map([[`${address}a`, { outcome }]])
  const ticket = { kind: "wrong-words", place: `${address}a`, pages: [`${address}a`] }
  expect(lookedAt(ticket, at("read"), true)).toBe(true)
  expect(lookedAt(ticket, at("timeout"), true)).toBe(false)
  expect(lookedAt(ticket, new Map(), true)).toBe(true)
  expect(lookedAt(ticket, new Map(), false)).toBe(false)
  expect(lookedAt({ ...ticket, kind: "column-stale" }, at("read"), false)).toBe(false)
})
