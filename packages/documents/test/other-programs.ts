import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect } from "vitest"

/** A folder in which programs that are not ours open what we write. */
export interface Bench {
  readonly folder: string
  /** Runs a program there and gives its output; it must end well. */
  readonly run: (program: string, ...args: readonly string[]) => string
  /** Converts a file by LibreOffice, which must have nothing to say about it. @returns the path of what came of it */
  readonly convert: (file: string, to: string, filter?: string) => string
  readonly clear: () => void
}

export const openBench = (name: string): Bench => {
  const folder = mkdtempSync(join(tmpdir(), `gongkai-${name}-`))
  const spawned = (program: string, args: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", cwd: folder, timeout: 110_000, maxBuffer: 64 * 1_048_576 })
    if (error !== undefined) throw error
    expect(status, stderr).toBe(0)
    return { stdout, stderr }
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`
  return {
    folder,
    run: (program, ...args) => spawned(program, args).stdout,
    convert(file, to, filter) {
      const { stderr } = spawned("soffice", [
        profile,
        "--headless",
        "--convert-to",
        filter === undefined ? to : `${to}:${filter}`,
        "--outdir",
        "out",
        file,
      ])
      // That there is no Java has nothing to do with the file.
      expect(stderr.replace(/^.*javaldx.*$/gmu, "")).not.toMatch(/warn|error|fail/iu)
      return join(folder, "out", file.replace(/\.\w+$/u, `.${to}`))
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}
