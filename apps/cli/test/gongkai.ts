import type { Finding, Report } from "@gongkai/report"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

export const command = join(import.meta.dirname, "../bin/gongkai.js")

/** What a run of the command left behind. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How the command is run. */
export interface Circumstances {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command as a person would, and waits for its end. */
export const gongkai = (words: readonly string[], { cwd, input, env }: Circumstances = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
    child.on("error", reject)
    child.on("close", (status) => resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }))
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })

/** A line of `read` and `check`, as the contract has it. */
export interface Line {
  readonly file: string
  readonly report: Report | null
  readonly findings: readonly Finding[]
  /** Of `check` only. */
  readonly previous?: string | null
}

/** The values that NDJSON holds, one a line. */
export const valuesOf = (ndjson: string): readonly unknown[] =>
  ndjson.split("\n").flatMap((line): unknown[] => (line === "" ? [] : [JSON.parse(line)]))

/** The lines of `read` and `check`. */
export const linesOf = (ndjson: string): readonly Line[] => valuesOf(ndjson) as Line[]

/** The one line that was printed. @throws where there is none, or more */
export const onlyLine = (ndjson: string): Line => {
  const [line, ...more] = linesOf(ndjson)
  if (line === undefined || more.length > 0) throw new Error(`not one line: ${ndjson}`)
  return line
}

/** A folder that is gone after the test. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "gongkai-cli-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
