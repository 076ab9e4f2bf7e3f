import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { PDFDocument } from "pdf-lib"
import { expect, onTestFinished, test } from "vitest"

/** Each takes from thirty milliseconds to a fifth of a second to load, at every command and every start of a server. */
const slow = ["pdfjs-dist", "pdf-lib", "docx", "@napi-rs/canvas", "htmlparser2", "@cj-tech-master/excelts", "@myriaddreamin/typst-ts-node-compiler"]

test("载入本包，不载入只有写文档、读 PDF、遮盖、检查网站才用的库", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-loading-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const hooks = `import { writeSync } from "node:fs"
export const load = (url, context, next) => { writeSync(1, url + "\\n"); return next(url, context) }`
  writeFileSync(join(folder, "hooks.mjs"), hooks)
  writeFileSync(join(folder, "listen.mjs"), `import { register } from "node:module"\nregister("./hooks.mjs", import.meta.url)\n`)
  const index = fileURLToPath(new URL("../dist/index.js", import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, ["--import", join(folder, "listen.mjs"), index], { encoding: "utf8" })
  expect(status).toBe(0)
  const loaded = stdout.split("\n")
  expect(loaded.filter((url) => url.includes("parse5"))).not.toEqual([])
  expect(loaded.filter((url) => slow.some((name) => url.includes(`/node_modules/${name}/`)))).toEqual([])
})

test("pdf.js 载入并读过一个文件以后，JSON 和数组还是语言自己的", async () => {
  const own = [JSON.parse, JSON.stringify, Reflect.get(Array.prototype, "push")]
  const { getDocument } = await import("./pdf/library.ts")
  const blank = await PDFDocument.create()
  blank.addPage()
  const task = getDocument({ data: await blank.save(), verbosity: 0 })
  expect((await task.promise).numPages).toBe(1)
  await task.destroy()
  expect([JSON.parse, JSON.stringify, Reflect.get(Array.prototype, "push")]).toEqual(own)
})
