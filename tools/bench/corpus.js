// @ts-check
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const generator = fileURLToPath(new URL("../../packages/demo/dist/published/write-corpus.js", import.meta.url))

/** The command as it is installed. */
export const gongkai = fileURLToPath(new URL("../../apps/cli/bin/gongkai.js", import.meta.url))

/** The repository. */
export const repository = fileURLToPath(new URL("../../", import.meta.url))

/** A folder that is gone when the process ends. @param {string} name */
export const temporaryFolder = (name) => {
  const folder = mkdtempSync(join(tmpdir(), `gongkai-bench-${name}-`))
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Reports from the seeded generator, the same in every run; without their truth files.
 * @param {number} count how many to write
 * @returns {{ folder: string, files: readonly string[] }}
 */
export const corpus = (count) => {
  if (!existsSync(generator)) throw new Error("还没有编译：先运行 npm run build")
  const folder = temporaryFolder("corpus")
  execFileSync(process.execPath, [generator, folder, "--seed", "7", "--count", String(count)], { stdio: ["ignore", "ignore", "inherit"] })
  const names = readdirSync(folder)
  for (const name of names) if (name.endsWith(".truth.json")) rmSync(join(folder, name))
  return {
    folder,
    files: names
      .filter((name) => !name.endsWith(".truth.json"))
      .sort()
      .map((name) => join(folder, name)),
  }
}
