import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import type { Convert, ConvertibleFormat } from "../outcome.ts"

const run = promisify(execFile)

/** What a converted file is to be: a text as a Word document, a table as a workbook. */
const targets: Readonly<Partial<Record<ConvertibleFormat, string>>> = {
  doc: "docx",
  rtf: "docx",
  odt: "docx",
  xls: "xlsx",
  ods: "xlsx",
  xlsb: "xlsx",
}
const largest = 32 * 1_048_576

/** How a converter is run. */
export interface ConverterSetting {
  /** Path of LibreOffice's program, soffice. */
  readonly program: string
  /** Milliseconds for one file; then the program is ended. */
  readonly time: number
}

/**
 * Converts old formats by LibreOffice: each file alone, in a folder of its own with a profile of its own, without a shell,
 * without macros, ended after its time.
 * @returns a function that throws where a file is not converted
 */
export const officeConverter =
  ({ program, time }: ConverterSetting): Convert =>
  async (bytes, from) => {
    const target = targets[from]
    if (target === undefined) throw new RangeError(`no converter from ${from}`)
    const folder = await mkdtemp(join(tmpdir(), "gongkai-convert-"))
    try {
      const given = join(folder, `given.${from}`)
      await writeFile(given, bytes, { mode: 0o600 })
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`
      await run(program, [profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", target, "--outdir", folder, given], {
        cwd: folder,
        timeout: time,
        killSignal: "SIGKILL",
        maxBuffer: 1_048_576,
      })
      const made = join(folder, `given.${target}`)
      if ((await stat(made)).size > largest) throw new RangeError("converted to too much")
      return new Uint8Array(await readFile(made))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
