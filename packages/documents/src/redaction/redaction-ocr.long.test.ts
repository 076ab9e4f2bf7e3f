import { spawnSync } from "node:child_process"
import { afterAll, beforeAll, expect, test } from "vitest"
import { redacted } from "../../test/redacted.ts"
import { secretDocument } from "../../test/secret-documents.ts"
import { openRecogniser, type Recogniser } from "../ocr/recogniser.ts"
import { openDocument } from "./open-document.ts"
import { compared } from "./plain-characters.ts"
import { proveRedaction } from "./prove.ts"
import { dataOf, foundInData } from "./scan-data.ts"

/** How many documents; fewer for a first look. */
const count = Number(process.env["GONGKAI_REDACTION_DOCUMENTS"] ?? 200)

let recogniser: Recogniser | null = null
beforeAll(async () => {
  recogniser = await openRecogniser()
})
afterAll(() => recogniser?.close())

const recognise = async (png: Uint8Array): Promise<string> => ((await recogniser?.recogniseText(png)) ?? []).map(({ text }) => text).join("")

test("识别得出原件上印着的号码：这一项检查是有用的", async () => {
  expect(recogniser).not.toBeNull()
  const secret = await secretDocument(0)
  const source = await openDocument(secret.bytes)
  const { picture } = await source.draw(1)
  const seen = compared(await recognise(await picture.encode("png")))
  expect(seen).toContain(secret.printed[2])
})

test(`${String(count)} 份文件：pdftotext、解开的数据流、图像识别，都找不到秘密`, async () => {
  for (let seed = 1000; seed < 1000 + count; seed += 1) {
    const secret = await secretDocument(seed)
    const { bytes, plan } = await redacted(secret)
    const all = [...secret.printed, ...secret.hidden]
    const { stdout } = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8", timeout: 60_000 })
    for (const words of secret.kept) expect(compared(stdout), String(seed)).toContain(words)
    for (const words of all) expect(compared(stdout), String(seed)).not.toContain(compared(words))
    expect(foundInData(dataOf(bytes), all), String(seed)).toEqual([])
    let seen = ""
    const looked = async (png: Uint8Array): Promise<string> => {
      const text = await recognise(png)
      seen += compared(text)
      return text
    }
    expect(await proveRedaction(bytes, plan, looked), String(seed)).toEqual([])
    for (const words of all) expect(seen, String(seed)).not.toContain(compared(words))
  }
})
