// The officers' pages, built by vite into apps/office/dist, with each file compressed once beside it. What is built already is left.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { node, root, tool } from "../run.js"

const office = join(root, "apps/office")
const dist = join(office, "dist")
const marker = join(dist, ".built-from")

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** What the pages are made of, as a hash. */
const sources = () => {
  const hash = createHash("sha256")
  const own = [
    join(office, "index.html"),
    join(office, "vite.config.ts"),
    join(office, "package.json"),
    join(root, "package-lock.json"),
    fileURLToPath(import.meta.url),
  ]
  for (const file of [...own, ...filesIn(join(office, "src")), ...filesIn(join(root, "packages/client/src"))])
    hash.update(file).update(readFileSync(file))
  return hash.digest("hex")
}

const compress = () => {
  for (const file of filesIn(join(dist, "assets"))) {
    const bytes = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  }
}

/**
 * Builds the pages where their sources have changed.
 * @returns {Promise<string>} the folder that holds them
 */
export const builtOffice = async () => {
  const wanted = sources()
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return dist
  const { status, output } = await node(tool("vite/bin/vite.js", "build", "--config", join(office, "vite.config.ts"), "--logLevel", "warn"), {
    quiet: true,
    cwd: office,
    // Tests build the pages too, and what they look at is to be what an office gets.
    env: { NODE_ENV: "production" },
  })
  if (status !== 0) throw new Error(`the office's pages could not be built:\n${output}`)
  compress()
  writeFileSync(marker, wanted)
  return dist
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await builtOffice())
