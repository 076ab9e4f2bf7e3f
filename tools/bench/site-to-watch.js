// @ts-check
// A site of its own process, so that what crawls it shares no loop with it: `node site-to-watch.js <pages>` says its address.
import { createServer } from "node:http"

const pages = Number(process.argv[2] ?? "1000")
const perList = 20
const lists = Math.ceil(pages / perList)
const words = "各有关单位按照职责分工，认真抓好落实，按时报送进展，重要情况及时报告。"

/** @param {string} title @param {string} tags @param {string} main */
const html = (title, tags, main) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="SiteName" content="样本"><meta name="SiteDomain" content="yangben.test"><meta name="SiteIDCode" content="1101010001">${tags}<link rel="stylesheet" href="/site.css"></head><body><nav>${Array.from({ length: 30 }, (_, at) => `<a href="/l/${at % lists}">栏目${at}</a>`).join("")}</nav><main>${main}</main><footer>主办单位</footer></body></html>`

/** @param {number} nth */
const article = (nth) =>
  html(
    `第${nth}条`,
    '<meta name="ArticleTitle" content="题"><meta name="PubDate" content="2026-11-01 10:00"><meta name="ContentSource" content="办公室">',
    `<h1>第${nth}条</h1>${Array.from({ length: 60 }, () => `<p style="text-indent:2em"><span style="font-size:16pt">${words}</span></p>`).join("")}<p><a href="/f/${nth % 50}.pdf">附件</a><img src="/i/${nth % 50}.png" alt="图"></p>`,
  )

/** @param {number} nth */
const list = (nth) =>
  html(
    `栏目${nth}`,
    `<meta name="ColumnName" content="栏目${nth}"><meta name="ColumnType" content="工作动态"><meta name="ColumnDescription" content="x"><meta name="ColumnKeywords" content="x">`,
    `<ul>${Array.from({ length: perList }, (_, at) => nth * perList + at)
      .filter((one) => one < pages)
      .map((one) => `<li><a href="/a/${one}">第${one}条</a> 2026-11-01</li>`)
      .join("")}</ul>`,
  )

const home = html("首页", "", `<ul>${Array.from({ length: lists }, (_, at) => `<li><a href="/l/${at}">栏目${at}</a> 2026-11-19</li>`).join("")}</ul>`)
const made = new Map([["/", home]])
for (let nth = 0; nth < lists; nth += 1) made.set(`/l/${nth}`, list(nth))
for (let nth = 0; nth < pages; nth += 1) made.set(`/a/${nth}`, article(nth))

const server = createServer((request, response) => {
  const page = made.get(request.url ?? "")
  if (page !== undefined) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page)
  else if (/^\/(?:f|i|site)/u.test(request.url ?? ""))
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "4" }).end("file")
  else response.writeHead(404).end()
})
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/ ${made.size}`)
})
