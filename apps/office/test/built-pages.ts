import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built pages. */
    readonly pages: string
  }
}

/** Builds the pages once for all tests, where their sources have changed. */
export default function setUp(project: TestProject): void {
  const build = fileURLToPath(new URL("../../../tools/office/build.js", import.meta.url))
  project.provide("pages", execFileSync(process.execPath, [build], { encoding: "utf8" }).trim())
}
