import type { Asked } from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"

/** Where the invented site would be: a name that nobody can have. */
export const inventedAddress = "https://rongmei.qingshui.example/"

const tags = (more: Readonly<Record<string, string>>): string =>
  Object.entries({ SiteName: "清水融媒（示例）", SiteDomain: "rongmei.qingshui.example", SiteIDCode: "0000000000", ...more })
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join("")

const html = (title: string, more: Readonly<Record<string, string>>, main: string): string =>
  `<!doctype html><html lang="zh-CN"><head><title>${title}</title>${tags(more)}</head><body><main><h1>${title}</h1>${main}</main></body></html>`

const column = (name: string, type: string, items: string): string =>
  html(name, { ColumnName: name, ColumnDescription: name, ColumnKeywords: name, ColumnType: type }, `<ul>${items}</ul>`)

const article = (title: string, on: Day, main: string): string =>
  html(title, { ArticleTitle: title, PubDate: `${on} 09:00`, ContentSource: "清水融媒（示例）" }, `<p>${on}</p><p>${main}</p>`)

const entry = (path: string, words: string, on: Day): string => `<li><a href="/${path}">${words}</a> ${on}</li>`

/** Pages of the site as they were at a check; what was wrong is mended, and some of it comes back. */
const pagesOf = (round: number, on: Day): Readonly<Record<string, string>> => {
  const fresh = plusDays(on, -1)
  const picture = round === 2 ? 'alt="河湾公园的菊花"' : ""
  const words = round === 1 ? "县政府布署冬季供热保障。" : "县政府部署冬季供热保障。"
  const broken = round === 3 ? '<a href="/gonggao/fujian-2.html">附件二</a>' : ""
  return {
    "/": html(
      "清水融媒",
      {},
      `<ul>${entry("dongtai/", "工作动态", fresh)}${entry("gonggao/", "通知公告", fresh)}${entry("diaocha/", "征集调查", fresh)}</ul>`,
    ),
    "/dongtai/": column("工作动态", "工作动态", entry("dongtai/1.html", "冬季供热保障", fresh) + entry("dongtai/tongji.html", "统计图表", fresh)),
    "/gonggao/": column("通知公告", "通知公告", entry("gonggao/1.html", "停水通知", fresh) + entry("gonggao/2.html", "拟发放名单", fresh)),
    "/diaocha/": column("征集调查", "征集调查", ""),
    "/dongtai/1.html": article("冬季供热保障", fresh, `${words}<img src="/tupian/juhua.jpg" ${picture}>`),
    "/dongtai/tongji.html": article("统计图表", fresh, "全县主要经济指标。"),
    "/gonggao/1.html": article("停水通知", fresh, `周三夜间检修。<a href="/gonggao/fujian.html">附件一</a>${broken}`),
    "/gonggao/2.html": article("拟发放名单", fresh, "拟发放取暖补助：王某，身份证号11010519491231002X。"),
  }
}

/** What comes of asking the invented site for an address. */
export const inventedSite = (address: string, round: number, on: Day): Asked => {
  const { pathname } = new URL(address)
  const told = { finalAddress: address, milliseconds: pathname.includes("tongji") ? 4200 : 180 + pathname.length }
  const page = pagesOf(round, on)[pathname]
  if (page !== undefined) return { ...told, outcome: "page", status: 200, contentType: "text/html; charset=utf-8", body: Buffer.from(page) }
  return {
    ...told,
    outcome: pathname.endsWith(".jpg") ? "there" : "gone",
    status: pathname.endsWith(".jpg") ? 200 : 404,
    contentType: null,
    body: null,
  }
}
