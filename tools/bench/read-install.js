// @ts-check
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { atMost } from "./bench.js"
import { repository, temporaryFolder } from "./corpus.js"

/** Bytes on disk, links not followed. @param {string} path @returns {number} */
const sizeOf = (path) => {
  const stats = lstatSync(path)
  if (!stats.isDirectory()) return stats.blocks * 512
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), stats.blocks * 512)
}

/** Manifests of the workspaces, as folder/* says in package.json. @returns {readonly string[]} */
const manifests = () => {
  const { workspaces } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"))
  const folders = workspaces.flatMap((/** @type {string} */ pattern) => {
    const parent = pattern.replace(/\/\*$/u, "")
    return readdirSync(join(repository, parent)).map((name) => join(parent, name))
  })
  return folders
    .map((/** @type {string} */ folder) => join(folder, "package.json"))
    .filter((/** @type {string} */ file) => existsSync(join(repository, file)))
}

/** @type {import("./bench.js").Bench} */
export const readInstall = {
  id: "read.install",
  says: "只装生产所需（npm ci --omit=dev）连同编译结果占用的磁盘",
  unit: "MB",
  goal: atMost(600),
  run: async () => {
    const folder = temporaryFolder("install")
    const copied = ["package.json", "package-lock.json", ...manifests()]
    for (const file of copied) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      cpSync(join(repository, file), join(folder, file))
      const built = join(dirname(file), "dist")
      if (file !== "package.json" && existsSync(join(repository, built))) cpSync(join(repository, built), join(folder, built), { recursive: true })
    }
    execFileSync("npm", ["ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] })
    return { value: sizeOf(folder) / 1024 ** 2, note: "依赖、清单和编译结果" }
  },
}
