import { createHash } from "node:crypto"
import { Readable, Transform } from "node:stream"
import { ZipFile } from "yazl"
import { settledEntry } from "../settled-entry.ts"
import type { ArchivedCase } from "./archived-case.ts"
import { indexPdf } from "./index-pdf.ts"
import { fileNameIn, indexCsv } from "./index-rows.ts"

// What goes in is compressed already or short.
const settled = { ...settledEntry, compress: false } as const

// `sha256sum -c` reads it.
const hashListName = "SHA256SUMS.txt"

const hashing = (content: Readable, done: (sha256: string) => void): Readable => {
  const hash = createHash("sha256")
  const through = new Transform({
    transform(piece: Buffer, _encoding, next) {
      hash.update(piece)
      next(null, piece)
    },
    flush(next) {
      done(hash.digest("hex"))
      next()
    },
  })
  content.on("error", (error) => through.destroy(error))
  through.on("close", () => content.destroy())
  return content.pipe(through)
}

/**
 * A case as one ZIP: the index as PDF and CSV, every document in order under its number, last the SHA-256 of each file, as
 * `sha256sum -c` reads it. It is written while it is read: no document stands in memory as a whole, and each is opened when
 * its turn comes.
 * @returns the same bytes for the same case; it ends with an error where a document cannot be read
 */
export const caseArchive = async (archived: ArchivedCase): Promise<Readable> => {
  const zip = new ZipFile()
  const hashes: string[] = []
  let current: Readable | null = null
  const output = Readable.from(zip.outputStream, { objectMode: false })
  const add = (name: string, open: () => Promise<Readable>): void =>
    zip.addReadStreamLazy(name, settled, (give) => {
      open()
        .then((content) => {
          current = hashing(content, (sha256) => hashes.push(`${sha256}  ${name}\n`))
          give(null, current)
        })
        .catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))))
    })
  const made = (bytes: Uint8Array | string) => (): Promise<Readable> => Promise.resolve(Readable.from([Buffer.from(bytes)], { objectMode: false }))
  const { documents } = archived
  add("00-卷内文件目录.pdf", made(await indexPdf(archived)))
  add("00-卷内文件目录.csv", made(indexCsv(archived)))
  for (const [at, document] of documents.entries()) if (document.open !== null) add(fileNameIn(document, at, documents.length), document.open)
  zip.addReadStreamLazy(hashListName, settled, (give) => give(null, Readable.from([Buffer.from(hashes.join(""))], { objectMode: false })))
  zip.on("error", (error: Error) => output.destroy(error))
  output.on("close", () => current?.destroy())
  zip.end()
  return output
}
