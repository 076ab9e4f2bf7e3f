import { expect, test } from "vitest"
import { decodePage } from "./decode-page.ts"
import { readSitePage } from "./read-site-page.ts"
import { mayVisit, openToAll, robotsOf } from "./robots.ts"

const page = `<!doctype html><html lang="zh-CN"><head><title> 通知 - 样本区 </title>
<meta name="SiteName" content="样本区"><meta name="ColumnType" content=""><link rel="canonical" href="/x"><link rel="stylesheet" href="/s.css">
<script>var hidden = "2026-11-01"</script></head>
<body><header><a href="/">首页</a>2026-11-28</header>
<main><h1>通知公告</h1><ul><li><a href="a.html#two">第一条</a> 2026-11-02</li><li><a href="">空的</a> 2026年3月9日</li><li>没有链接</li></ul>
<p style="display:none">2026-11-27</p><img src="/a.png"><img src="/b.png" alt=""><form><label for="n">姓名</label><input id="n" name="name"><input name="phone">
<label>电话 <input name="inside"></label><input type="hidden" name="token"></form></main><footer>2026-11-29</footer></body></html>`

test("一页：标题、语言、标签、链接、日期、栏目条数，页头页脚和看不见的不算", () => {
  const read = readSitePage(page, "http://site.test/list/")
  expect(read.title).toBe("通知 - 样本区")
  expect(read.language).toBe("zh-CN")
  expect([...read.tags]).toEqual([["sitename", "样本区"]])
  expect(read.links.map(({ address, use, words }) => [address, use, words])).toEqual([
    ["http://site.test/s.css", "part", ""],
    ["http://site.test/", "follow", "首页"],
    ["http://site.test/list/a.html", "follow", "第一条"],
    ["http://site.test/list/", "follow", "空的"],
    ["http://site.test/a.png", "part", ""],
    ["http://site.test/b.png", "part", ""],
  ])
  expect(read.days).toEqual(["2026-11-02", "2026-03-09"])
  expect(read.entries).toBe(2)
  expect(read.asks).toBe(true)
  expect(read.text).toContain("2026-11-28")
  expect(read.text).not.toContain("hidden")
})

test("没有文字说明的图片、没有标签的输入框", () => {
  expect(readSitePage(page, "http://site.test/list/").unusable).toEqual([
    { kind: "no-alt", what: "/a.png" },
    { kind: "no-label", what: "phone" },
  ])
})

test.each([
  ["发布时间：2026-02-29", []],
  ["2026/1/5 与 2025.12.31", ["2026-01-05", "2025-12-31"]],
  ["文号 12026-01-05、电话2026-01-0512", []],
])("日期：%s", (text, days) => {
  expect(readSitePage(`<p>${text}</p>`, "http://site.test/").days).toEqual(days)
})

test("base 改变链接；不成网址的为空；没有语言、标题", () => {
  const read = readSitePage('<base href="/deep/"><a href="x">x</a><a href="http://">坏</a><a name="here">位置</a>', "http://site.test/list")
  expect(read.links.map(({ address }) => address)).toEqual(["http://site.test/deep/x", null])
  expect([read.language, read.title]).toEqual([null, ""])
})

const robots = `# 说明
User-agent: SomeBot
Disallow: /
User-agent: *
User-agent: other
Disallow: /private/
Allow: /private/open
Disallow: /*.doc$
Disallow:
`
test.each([
  ["/", true],
  ["/private/a", false],
  ["/private/open/a", true],
  ["/files/a.doc", false],
  ["/files/a.docx", true],
  ["/files/a.doc?v=1", true],
])("robots.txt：%s %s", (path, may) => {
  expect(mayVisit(robotsOf(robots, "gongkai-site-watch"), `http://site.test${path}`)).toBe(may)
})

test("点名的一组先于给所有的；没有写的都可以", () => {
  expect(mayVisit(robotsOf(robots, "SomeBot/1.0"), "http://site.test/x")).toBe(false)
  expect(mayVisit(robotsOf("User-agent: *\nDisallow: /\n\nUser-agent: gongkai-site-watch\nAllow: /", "gongkai-site-watch"), "http://a.test/x")).toBe(
    true,
  )
  expect(mayVisit(openToAll, "http://site.test/x")).toBe(true)
})

test("编码：照服务器说的，说错了看字节", () => {
  const gbk = Uint8Array.from([0xd5, 0xfe, 0xb8, 0xae])
  expect(decodePage(gbk, "text/html; charset=GBK")).toBe("政府")
  expect(decodePage(new TextEncoder().encode("<p>政府信息公开</p>"), "text/html; charset=nonsense")).toBe("<p>政府信息公开</p>")
})
