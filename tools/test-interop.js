// `npm run test:interop`: what we write, opened by tools that are not ours; the office's pages in a browser; and the tests of the records once more, on Debian's PostgreSQL 15.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { hasDebianServer, startDebianServer } from "./records/debian-server.js"
import { close, sum, vitestRun } from "./vitest-run.js"

/** @typedef {import("./vitest-run.js").Count} Count */

// A user's path may lack the folder of daemons.
const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"]
const hasProgram = (/** @type {string} */ name) => folders.some((folder) => existsSync(join(folder, name)))

/** As fontconfig says, which comes with the browser. */
const hasChineseFont = () => (spawnSync("fc-list", [":lang=zh", "file"], { encoding: "utf8" }).stdout ?? "").trim() !== ""

/** @type {readonly { program: string, package: string, there: boolean }[]} */
const tools = [
  { program: "PostgreSQL 15", package: "postgresql-15", there: hasDebianServer() },
  { program: "chromium", package: "chromium", there: hasProgram("chromium") },
  { program: "pdfinfo", package: "poppler-utils", there: hasProgram("pdfinfo") },
  { program: "soffice", package: "libreoffice-writer-nogui libreoffice-calc-nogui", there: hasProgram("soffice") },
  { program: "unzip", package: "unzip", there: hasProgram("unzip") },
  { program: "clamd", package: "clamav-daemon", there: hasProgram("clamd") },
  // Without one Chinese comes out of a browser's PDF as nothing at all.
  { program: "a Chinese font", package: "fonts-noto-cjk", there: hasChineseFont() },
]

/** A tool that is missing is a failure: a check that did not run has not held. @type {Count[]} */
const missing = tools
  .filter(({ there }) => !there)
  .map(({ program, package: name }) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [`${program} is not installed here: apt-get install ${name}`],
  }))

const onDebianServer = async () => {
  const server = await startDebianServer()
  process.env["DATABASE_ADMIN_URL"] = server.adminUrl
  process.env["DATABASE_URL"] = server.url
  try {
    return await vitestRun("database")
  } finally {
    await server.stop()
  }
}

const filters = process.argv.slice(2)
const counts = [await vitestRun("interop", { filters })]
// The office's pages in a real browser; some of them alone: npx vitest run --project browser <part of the path>
if (filters.length === 0) counts.push(await vitestRun("browser"))
if (filters.length === 0 && hasDebianServer()) counts.push(await onDebianServer())
close(sum([...counts, ...missing]))
