import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import type { ConverterSetting } from "../readers/convert/office-converter.ts"
import { redactionLimits } from "./limits.ts"
import type { ConvertOffice } from "./open-document.ts"

const run = promisify(execFile)

/** The end of the name by which the program knows what it is given. */
const endOf = (bytes: Uint8Array): string => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content[0] !== 0x50) return "doc"
  return content.includes("xl/workbook") ? "xlsx" : content.includes("word/document") ? "docx" : "odt"
}

/**
 * Makes PDF of office files by LibreOffice, for redaction: each alone, in a folder of its own with a profile of its own, without
 * a shell, without macros, ended after its time.
 * @returns a function that throws where a file is not converted
 */
export const officeToPdf =
  ({ program, time }: ConverterSetting): ConvertOffice =>
  async (bytes) => {
    const folder = await mkdtemp(join(tmpdir(), "gongkai-to-pdf-"))
    try {
      const given = join(folder, `given.${endOf(bytes)}`)
      await writeFile(given, bytes, { mode: 0o600 })
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`
      await run(program, [profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", folder, given], {
        cwd: folder,
        timeout: time,
        killSignal: "SIGKILL",
        maxBuffer: 1_048_576,
      })
      const made = join(folder, "given.pdf")
      if ((await stat(made)).size > redactionLimits.mostBytes) throw new RangeError("converted to too much")
      return new Uint8Array(await readFile(made))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
