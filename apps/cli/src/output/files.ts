import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { WrongArgumentsCode } from "../arguments/wrong-arguments.ts"

/** True where the path is a folder that is there. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * A file in the making, beside the place where it will stand: at no time is half of it there under its name.
 * What is not finished when the process ends is removed.
 */
export class UnfinishedFile {
  readonly #path: string
  readonly #unfinished: string
  readonly #handle: number
  readonly #discard = (): void => rmSync(this.#unfinished, { force: true })

  /** @throws where the folder cannot be made or written to */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true })
    this.#path = path
    this.#unfinished = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`)
    this.#handle = openSync(this.#unfinished, "wx")
    process.once("exit", this.#discard)
  }

  /** @throws where the disk is full or gone */
  add(piece: string | Uint8Array): void {
    writeFileSync(this.#handle, piece)
  }

  /** Puts the file in its place. @throws as `add` */
  finish(): void {
    closeSync(this.#handle)
    renameSync(this.#unfinished, this.#path)
    process.removeListener("exit", this.#discard)
  }
}

/**
 * Writes a file whole or not at all.
 * @param force false: a file that is there already stays as it is
 * @returns null, or why it was not written
 */
export const writeWhole = (path: string, bytes: Uint8Array, force: boolean): WrongArgumentsCode | null => {
  if (!force && existsSync(path)) return "output.exists"
  try {
    const file = new UnfinishedFile(path)
    file.add(bytes)
    file.finish()
    return null
  } catch {
    return "output.notWritable"
  }
}
