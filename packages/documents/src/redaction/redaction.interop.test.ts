import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"
import { redacted } from "../../test/redacted.ts"
import { secretDocument } from "../../test/secret-documents.ts"
import { compared } from "./plain-characters.ts"
import { proveRedaction } from "./prove.ts"
import { dataOf, foundInData } from "./scan-data.ts"

const textOf = (bytes: Uint8Array, ...options: readonly string[]): string => {
  const { stdout, status, error } = spawnSync("pdftotext", [...options, "-", "-"], { input: bytes, encoding: "utf8", timeout: 60_000 })
  if (error !== undefined) throw error
  expect(status).toBe(0)
  return compared(stdout)
}

test("二十份文件：pdftotext 从原件里读得出秘密，从做好的文件里一个也读不出，该留的都在", { timeout: 600_000 }, async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const secret = await secretDocument(seed)
    const before = textOf(secret.bytes)
    for (const words of [secret.printed[1], secret.hidden[0], secret.hidden[1]]) expect(before, String(seed)).toContain(compared(words ?? ""))
    const { bytes, plan } = await redacted(secret)
    const all = [...secret.printed, ...secret.hidden]
    for (const text of [textOf(bytes), textOf(bytes, "-raw"), textOf(bytes, "-layout")]) {
      for (const words of all) expect(text, `${String(seed)} ${words}`).not.toContain(compared(words))
      for (const words of secret.kept) expect(text, `${String(seed)} ${words}`).toContain(compared(words))
    }
    expect(foundInData(dataOf(bytes), all), String(seed)).toEqual([])
    expect(await proveRedaction(bytes, plan), String(seed)).toEqual([])
  }
})
