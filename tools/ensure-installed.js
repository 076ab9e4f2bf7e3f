// Installs what is missing, and nothing else: runs before start, test, check, build and bench, on a machine that has Node and npm only.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const marker = join(root, "node_modules", ".gongkai-installed")

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Gongkai needs 20.19 or newer. / 需要 Node 20.19 或更高版本。`)
  process.exit(1)
}

/** What an installation depends on: the lock file, and the machine that its binaries are for. */
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(`${process.platform} ${process.arch} ${String(major)}`)
  .digest("hex")

const present = existsSync(marker) ? readFileSync(marker, "utf8").trim() : ""
if (present !== wanted) {
  console.error("Installing what is missing (npm ci) … / 正在安装依赖 …")
  // npm's own script where npm started us, so that no shell is needed and Windows finds it too.
  const npm = process.env["npm_execpath"]
  const [command, args] = npm === undefined ? ["npm", ["ci"]] : [process.execPath, [npm, "ci"]]
  const run = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: npm === undefined && process.platform === "win32" })
  if (run.status !== 0) process.exit(run.status ?? 1)
  writeFileSync(marker, `${wanted}\n`)
}
