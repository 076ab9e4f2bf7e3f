import { expect, onTestFinished, test } from "vitest"
import type { SitePage } from "@gongkai/documents"
import { openPageReader as openInPlace } from "./page-reader.ts"

// The thread is only there once it is compiled, as `npm test` does first.
const compiled = "../../dist/site-page/page-reader.js"
const { openPageReader } = (await import(compiled)) as { readonly openPageReader: typeof openInPlace }

const pageOf = (html: string) => ({ bytes: new TextEncoder().encode(html), contentType: "text/html; charset=utf-8", address: "http://site.test/" })
const titles = async (reads: readonly Promise<SitePage | string>[]): Promise<readonly string[]> =>
  (await Promise.all(reads)).map((read) => (typeof read === "string" ? read : read.title))

test("在自己的线程里读，与当场读的一样，先来的先答", async () => {
  const [apart, here] = [openPageReader(), openInPlace()]
  onTestFinished(() => apart.close())
  const pages = Array.from({ length: 40 }, (_, nth) =>
    pageOf(`<html lang="zh-CN"><title>第${String(nth)}页</title><a href="/${String(nth)}">下一页</a><meta name="SiteName" content="样本">`),
  )
  expect(await Promise.all(pages.map((page) => apart.read(page)))).toEqual(await Promise.all(pages.map((page) => here.read(page))))
})

test("读个没完的一页放弃，排在后面的照读；关了还能再读", async () => {
  const reader = openPageReader(1500)
  onTestFinished(() => reader.close())
  // Ten thousand open elements are looked through at each of a million stray ends.
  const endless = pageOf("<b>".repeat(9000) + "</i>".repeat(1_000_000))
  expect(await titles([pageOf("<title>前</title>"), endless, pageOf("<title>后</title>"), pageOf("<title>再后</title>")].map(reader.read))).toEqual([
    "前",
    "too-complex",
    "后",
    "再后",
  ])
  await reader.close()
  expect(await titles([reader.read(pageOf("<title>又来</title>"))])).toEqual(["又来"])
})

test("不是文字的、嵌套太深的，各有说法", async () => {
  const reader = openPageReader()
  onTestFinished(() => reader.close())
  expect(await reader.read({ ...pageOf(""), bytes: Uint8Array.from({ length: 3000 }, (_, at) => at % 7), contentType: null })).toBe("no-text")
  expect(await reader.read(pageOf("<i>".repeat(10_001)))).toBe("too-complex")
})
