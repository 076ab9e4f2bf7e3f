import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A fault that was planted, as it is told: its kind, and what and where it is. */
export interface Planted {
  readonly kind: string
  /** What tells it from others of its kind: an address's path, a word, a column; `{site}` and `{outside}` stand for the hosts. */
  readonly what: string
  /** Paths of the pages that show it, or lead to it; null where every page does. */
  readonly pages: readonly string[] | null
}

/** A site with known faults, served from here. */
export interface PlantedSite {
  readonly address: string
  readonly outside: string
  readonly pages: number
  readonly planted: readonly Planted[]
  /** Paths in the order in which they were asked for, by GET and HEAD. */
  readonly asked: { readonly method: string; readonly path: string }[]
  /** Mends what stands under a path: it is served as an ordinary page or file from now on. */
  readonly mend: (path: string) => void
  /** Has a path answer nothing from now on. */
  readonly breaks: (path: string) => void
  readonly close: () => Promise<void>
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void

/** Articles of a group carry one of each fault. */
const groupOf = 200
export const plantedDay = "2026-11-20"

const columns = [
  ["工作动态", "工作动态"],
  ["通知公告", "通知公告"],
  ["政策文件", "政策文件"],
  ["数据发布", "数据发布"],
] as const

const dayBefore = (days: number): string => new Date(Date.parse(plantedDay) - days * 86_400_000).toISOString().slice(0, 10)

interface PageText {
  readonly title?: string
  readonly lang?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly main: string
}

const site = { SiteName: "样本区人民政府", SiteDomain: "www.yangben.test", SiteIDCode: "1101010001" }
const columnTags = (name: string, type: string) => ({ ColumnName: name, ColumnDescription: `${name}栏目`, ColumnKeywords: name, ColumnType: type })

const nav = ["", ...columns.map((_, at) => `c${String(at)}/`)].map(
  (path) => `<a href="/${path}">${path === "" ? "首页" : columns[Number(path[1])]![0]}</a>`,
)

const html = ({ title = "样本页", lang = ' lang="zh-CN"', tags = site, main }: PageText): string =>
  `<!doctype html><html${lang}><head><meta charset="utf-8">${title === "" ? "" : `<title>${title}</title>`}${Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join("")}<link rel="stylesheet" href="/site.css"></head><body><header><nav>${nav.join("")}</nav></header><main>${main}</main>
<footer>主办：样本区人民政府办公室　电话：010-62345678　<a href="mailto:office@yangben.gov.cn">信箱</a></footer></body></html>`

const article = (nth: number, body: string, change: Partial<PageText> = {}): string => {
  const tags = { ...site, ArticleTitle: `第${String(nth)}条`, PubDate: `${dayBefore(nth % 10)} 10:00`, ContentSource: "样本区人民政府办公室" }
  const words = "各有关单位按照职责分工，认真抓好落实，按时报送进展。".repeat(4)
  return html({
    title: `第${String(nth)}条`,
    tags,
    main: `<h1>第${String(nth)}条</h1><p>${dayBefore(nth % 10)}</p><p>${words}</p>${body}`,
    ...change,
  })
}

/** What is planted in articles of a group, by their number in it: what the page holds, and what a check should say. */
const inArticles = (
  group: number,
  at: (nth: number) => string,
): readonly (readonly [string, string, readonly Omit<Planted, "pages">[], Partial<PageText>?])[] => {
  const g = String(group)
  const one = (kind: string, what: string): readonly Omit<Planted, "pages">[] => [{ kind, what }]
  return [
    [`<a href="/gone/${g}.html">旧文件</a>`, "dead link", one("dead-link", `/gone/${g}.html`)],
    [`<a href="{outside}/dead/${g}">外站</a><a href="{outside}/there">外站</a>`, "outside", one("dead-link", `{outside}/dead/${g}`)],
    [`<a href="">空</a>`, "empty", one("wrong-link", "EMPTY ")],
    [`<a href="#">顶</a><a href="#main">正文</a>`, "hash", one("wrong-link", "HASH #")],
    [`<a href="javascript:void(0)">打印</a>`, "script", one("wrong-link", "SCRIPT javascript:void(0)")],
    [`<a href="http://localhost:8080/x${g}">本机</a>`, "local", one("wrong-link", `LOCAL http://localhost:8080/x${g}`)],
    [`<a href="http://192.168.1.5/y${g}">内网</a>`, "bare", one("wrong-link", `BARE_ADDRESS http://192.168.1.5/y${g}`)],
    [`<a href="http://old.yangben.test/z${g}">旧域名</a>`, "old host", one("wrong-link", `WRONG_HOST http://old.yangben.test/z${g}`)],
    [`<a href="C:\\文件\\${g}.doc">附件</a>`, "drive", one("wrong-link", `LOCAL C:\\文件\\${g}.doc`)],
    [`<a href="http://">坏网址</a>`, "no address", one("wrong-link", "NO_ADDRESS http://")],
    [`<a href="/loop/${g}/a">绕圈</a>`, "loop", one("redirect-loop", `/loop/${g}/a`)],
    [`<a href="/moved/${g}">搬走的</a><a href="/away/${g}">去外站</a>`, "moved", []],
    [`<a href="/slow/${g}.html">慢</a>`, "slow", one("slow", `/slow/${g}.html`)],
    [`<a href="/broken/${g}.html">断</a>`, "broken", one("unavailable", `/broken/${g}.html`)],
    [`<a href="/failing/${g}.html">错</a>`, "failing", one("unavailable", `/failing/${g}.html`)],
    [`<a href="/hanging/${g}.html">挂</a>`, "hanging", one("unavailable", `/hanging/${g}.html`)],
    [`<a href="/files/gone-${g}.pdf">附件</a><a href="/files/there.pdf">附件</a>`, "file", one("unreachable-file", `/files/gone-${g}.pdf`)],
    [`<img src="/img/gone-${g}.png" alt="图"><img src="/img/there.png" alt="">`, "picture", one("unreachable-file", `/img/gone-${g}.png`)],
    [`<a href="/files/nohead-${g}.pdf">附件</a>`, "no head", []],
    [`<a href="/large/${g}.html">长</a>`, "large", one("page-too-large", `/large/${g}.html`)],
    ["", "no PubDate", one("tags-missing", "article PubDate"), { tags: { ...site, ArticleTitle: "题", ContentSource: "办公室" } }],
    ["", "no site tags", one("tags-missing", "page SiteDomain、SiteIDCode"), { tags: { SiteName: "样本区" } }],
    ["<p>会议布署了下一步工作。</p>", "wrong words", one("wrong-words", "布署")],
    ["<p>本件请勿外传。</p>", "sensitive", one("sensitive-words", "请勿外传")],
    ["<p>区长李样本主持会议，副区长李样本出席。</p>", "leader", one("leader-post", "区长李样本")],
    ["<p>张某，身份证号11010519491231002X。</p>", "identity", one("personal-data", "identity-number 110*************2X")],
    ["<p>联系人手机：13812345678</p>", "mobile", one("personal-data", "mobile 138****5678")],
    ["<p>咨询电话：010-62345678，地址：样本路1号，样府〔2026〕12号</p>", "office's own", []],
    [`<img src="/img/there.png?${g}">`, "no alt", one("no-alt", `/img/there.png?${g}`)],
    [`<form><input name="words-${g}"><label>姓名<input name="who"></label></form>`, "no label", one("no-label", `words-${g}`)],
    ["", "no lang", one("no-lang", ""), { lang: "" }],
    ["", "no title", one("no-title", ""), { title: "" }],
    [`<a href="/gbk/${g}.html">国标码</a>`, "gbk", []],
    [`<a href="/private/${g}.html">不许抓取的</a>`, "private", []],
    [`<a href="${at(1)}#part">同一页的另一处</a><a href="tel:12345">电话</a>`, "same page", []],
  ]
}

const listPage = (nth: number, name: string, type: string, articles: readonly number[], pages: number, page: number): string => {
  const items = articles.map((n) => `<li><a href="/a/${String(n)}.html">第${String(n)}条</a> ${dayBefore(n % 10)}</li>`).join("")
  const onward = page + 1 < pages ? `<a href="/c${String(nth)}/p${String(page + 1)}.html">下一页</a>` : ""
  return html({ title: name, tags: { ...site, ...columnTags(name, type) }, main: `<h1>${name}</h1><ul>${items}</ul>${onward}` })
}

/** Ways to serve; `{outside}` stands for the other host, which is known once it listens. */
const serving = (outside: { readonly at: string }) => {
  const filled = (body: string): string => body.replaceAll("{outside}", outside.at)
  return {
    text:
      (body: string | Buffer, type = "text/html; charset=utf-8"): Serve =>
      (_, response) => {
        const content = typeof body === "string" ? Buffer.from(filled(body)) : body
        response.writeHead(200, { "content-type": type, "content-length": String(content.byteLength) }).end(content)
      },
    moved:
      (to: string): Serve =>
      (_, response) =>
        void response.writeHead(302, { location: filled(to) }).end(),
  }
}

const perList = 20

/** Everything that is served, by path, and everything that is planted. */
const build = (
  pages: number,
  { text, moved }: ReturnType<typeof serving>,
): { readonly served: Map<string, Serve>; readonly planted: Planted[]; readonly count: number } => {
  const served = new Map<string, Serve>()
  const planted: Planted[] = []
  const path = (nth: number): string => `/a/${String(nth)}.html`
  // Lists, special pages and what they lead to are pages, too.
  const groups = Math.max(1, Math.round(pages / groupOf))
  const articles = Math.max(60, pages - 20 * groups - Math.ceil(pages / perList))
  const bodies = new Map<number, readonly [string, Partial<PageText> | undefined]>()
  for (let group = 0; group < groups; group += 1) {
    const first = Math.floor((group * articles) / groups)
    for (const [at, [body, , faults, change]] of inArticles(group, (nth) => path(first + nth)).entries()) {
      bodies.set(first + at, [body, change])
      for (const fault of faults) planted.push({ ...fault, pages: [path(first + at)] })
    }
    const g = String(group)
    served.set(`/loop/${g}/a`, moved(`/loop/${g}/b`)).set(`/loop/${g}/b`, moved(`/loop/${g}/a`))
    served
      .set(`/moved/${g}`, moved(`/moved/${g}/on`))
      .set(`/moved/${g}/on`, moved(path(first)))
      .set(`/away/${g}`, moved("{outside}/there"))
    served.set(`/slow/${g}.html`, (_, response) => void setTimeout(() => text(article(1, ""))(_, response), 1200))
    served.set(`/broken/${g}.html`, (request) => void request.socket.destroy())
    served.set(`/failing/${g}.html`, (_, response) => void response.writeHead(500).end("no"))
    served.set(`/hanging/${g}.html`, () => undefined)
    served.set(`/files/nohead-${g}.pdf`, (request, response) =>
      request.method === "HEAD" ? void response.writeHead(405).end() : text("%PDF-1.4", "application/pdf")(request, response),
    )
    served.set(`/large/${g}.html`, text(`<!doctype html><p>${"x".repeat(400_000)}</p>`))
    const gbk = Buffer.from([0xb2, 0xbf, 0xb7, 0xdd]) // 部份
    served.set(
      `/gbk/${g}.html`,
      text(
        Buffer.concat([
          Buffer.from(
            article(2, "@")
              .split("@")[0]!
              .replace('charset="utf-8"', 'charset="gb18030"')
              .replace(/[^ -~\n]+/gu, "x"),
          ),
          gbk,
        ]),
        "text/html",
      ),
    )
    planted.push({ kind: "wrong-words", what: "部份", pages: [`/gbk/${g}.html`] })
    served.set(`/private/${g}.html`, text("never"))
  }
  for (let nth = 0; nth < articles; nth += 1) {
    const [body, change] = bodies.get(nth) ?? ["", undefined]
    served.set(path(nth), text(article(nth, body, change)))
  }
  for (const [nth, [name, type]] of columns.entries()) {
    const own = Array.from({ length: articles }, (_, at) => at).filter((at) => at % columns.length === nth)
    const lists = Math.ceil(own.length / perList)
    for (let page = 0; page < lists; page += 1)
      served.set(
        page === 0 ? `/c${String(nth)}/` : `/c${String(nth)}/p${String(page)}.html`,
        text(listPage(nth, name, type, own.slice(page * perList, (page + 1) * perList), lists, page)),
      )
  }
  const old = html({
    title: "要闻",
    tags: { ...site, ...columnTags("图片要闻", "工作动态") },
    main: `<h1>要闻</h1><ul><li><a href="/a/0.html">旧闻</a> 2026-09-01</li></ul>`,
  })
  const blank = html({ title: "征集", tags: { ...site, ...columnTags("征集调查", "征集调查") }, main: "<h1>征集调查</h1><p>暂无内容</p>" })
  const home = `<h1>首页</h1><p>更新于2026-10-08</p><ul><li><a href="/old/">要闻</a></li><li><a href="/blank/">征集</a></li></ul>`
  served
    .set("/old/", text(old))
    .set("/blank/", text(blank))
    .set("/", text(html({ title: "首页", main: home })))
  served
    .set("/site.css", text("body{}", "text/css"))
    .set("/img/there.png", text("png", "image/png"))
    .set("/files/there.pdf", text("%PDF-1.4", "application/pdf"))
  served.set("/robots.txt", text("User-agent: *\nDisallow: /private/\n", "text/plain"))
  planted.push(
    { kind: "home-page-stale", what: "", pages: ["/"] },
    { kind: "column-stale", what: "图片要闻", pages: ["/old/"] },
    { kind: "column-blank", what: "征集调查", pages: ["/blank/"] },
  )
  return { served, planted, count: [...served.keys()].filter((one) => one.endsWith("/") || one.endsWith(".html")).length }
}

/** The same fault on several pages is one, with all of them. */
const joined = (planted: readonly Planted[]): readonly Planted[] => {
  const apart = new Set(["wrong-words", "sensitive-words", "leader-post", "personal-data"])
  const once = new Map<string, Planted>()
  for (const one of planted) {
    const key = `${one.kind} ${one.what} ${apart.has(one.kind) ? one.pages!.join() : ""}`
    once.set(key, { ...one, pages: [...(once.get(key)?.pages ?? []), ...one.pages!] })
  }
  return [...once.values()]
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** Serves a site of about so many pages, with one fault of every kind for every two hundred of them. */
export const plantSite = async (pages: number): Promise<PlantedSite> => {
  const outside = { at: "" }
  const ways = serving(outside)
  const { served, planted, count } = build(pages, ways)
  const asked: { method: string; path: string }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ""
    asked.push({ method: request.method ?? "", path })
    const serve = served.get(path) ?? served.get(path.split("?")[0]!)
    if (serve === undefined) response.writeHead(404, { "content-type": "text/html" }).end("<p>没有</p>")
    else serve(request, response)
  })
  const other = createServer((request, response) => {
    asked.push({ method: request.method ?? "", path: `{outside}${request.url ?? ""}` })
    response.writeHead(request.url === "/there" ? 200 : 404, { "content-type": "text/html" }).end("<p>外站</p>")
  })
  outside.at = await listening(other)
  const address = await listening(server)
  const stop = (one: Server): Promise<void> =>
    new Promise((resolve) => {
      one.close(() => resolve())
      one.closeAllConnections()
    })
  return {
    address: `${address}/`,
    outside: outside.at,
    pages: count,
    planted: joined(planted),
    asked,
    breaks: (path) => void served.set(path, (request) => void request.socket.destroy()),
    mend: (path) => void served.set(path, ways.text(article(3, ""))),
    close: async () => {
      await stop(server)
      await stop(other)
    },
  }
}

/** A ticket told as what was planted. */
export const toldAs = (
  {
    kind,
    place,
    detail,
    pages,
  }: { readonly kind: string; readonly place: string; readonly detail: Readonly<Record<string, string | number>>; readonly pages: readonly string[] },
  { address, outside }: Pick<PlantedSite, "address" | "outside">,
): Planted => {
  const plain = (one: string): string => one.replace(outside, "{outside}").replace(address, "/")
  const what = ((): string => {
    switch (kind) {
      case "wrong-link":
        return `${detail["reason"]} ${detail["written"]}`
      case "tags-missing":
        return `${detail["sort"]} ${detail["tags"]}`
      case "personal-data":
        return `${detail["of"]} ${detail["masked"]}`
      case "no-alt":
      case "no-label":
        return String(detail["what"])
      case "column-stale":
      case "column-blank":
        return String(detail["column"])
      case "wrong-words":
      case "sensitive-words":
      case "leader-post":
        return String(detail["words"])
      case "no-lang":
      case "no-title":
      case "home-page-stale":
        return ""
      default:
        return plain(place)
    }
  })()
  return { kind, what, pages: pages.map(plain).sort() }
}
