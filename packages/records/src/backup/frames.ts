import { createHash } from "node:crypto"
import { z } from "zod"
import { RecordsError } from "../records-error.ts"

/** What stands at the head of a backup. */
export const Head = z.object({
  kind: z.literal("backup"),
  /** Instant of the snapshot, by the database's clock. */
  takenAt: z.string(),
  /** Version of the server it was taken from. */
  server: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string() })),
})
/** What stands at the head of a backup. */
export type Head = z.output<typeof Head>

const size = z.number().int().nonnegative()
const Table = z.object({
  kind: z.literal("table"),
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  order: z.array(z.string()),
})
/** Of a stored file: its place below the folder of files, in the sharded form only, so that none leads out of it. */
const File = z.object({ kind: z.literal("file"), path: z.string().regex(/^(?:[0-9a-f]{2}\/){0,3}[0-9a-f]{64}$/u) })
const Part = z.object({ kind: z.literal("part"), bytes: size })
/** Ends a table or a file: lines of a table, and what its parts must amount to. */
const Over = z.object({ kind: z.literal("over"), lines: size, bytes: size, sha256: z.string() })
const End = z.object({ kind: z.literal("end"), tables: size, files: size })
const Frame = z.discriminatedUnion("kind", [Head, Table, File, Part, Over, End])
type Frame = z.output<typeof Frame>

/** A table in a backup: its rows follow. */
export type TableFrame = z.output<typeof Table>
/** A stored file in a backup: its bytes follow. */
export type FileFrame = z.output<typeof File>
/** What a table or file amounts to. */
export type Amount = Pick<z.output<typeof Over>, "lines" | "bytes" | "sha256">

const lineEnd = 0x0a
const partBytes = 1 << 18
const longestPart = 1 << 24
const longestHead = 1 << 22

const linesIn = (chunk: Buffer): number => {
  let lines = 0
  for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, at + 1)) lines++
  return lines
}

/** Counts and hashes what passes. */
export const measure = (): { readonly add: (chunk: Buffer) => void; readonly amount: () => Amount } => {
  const hash = createHash("sha256")
  let [lines, bytes] = [0, 0]
  return {
    add(chunk) {
      hash.update(chunk)
      bytes += chunk.length
      lines += linesIn(chunk)
    },
    amount: () => ({ lines, bytes, sha256: hash.digest("hex") }),
  }
}

/** A frame as it is written: a line of JSON. */
export const written = (frame: Frame): Buffer => Buffer.from(`${JSON.stringify(frame)}\n`)

/**
 * Writes a table or a file: its head, its bytes in parts, and what they amount to.
 * @returns what it amounts to
 */
export async function* section(head: TableFrame | FileFrame, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, Amount, undefined> {
  const sum = measure()
  yield written(head)
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += partBytes) {
      const part = chunk.subarray(from, from + partBytes)
      sum.add(part)
      yield written({ kind: "part", bytes: part.length })
      yield part
    }
  const amount = sum.amount()
  yield written({ kind: "over", ...amount })
  return amount
}

/** What a reader of a backup is handed, in the order of the file; what is not taken of the chunks is read over. */
export interface Visitor {
  readonly head?: (head: Head) => Promise<void>
  readonly table?: (table: TableFrame, chunks: AsyncIterable<Buffer>) => Promise<void>
  readonly file?: (file: FileFrame, chunks: AsyncIterable<Buffer>) => Promise<void>
  /** After each table and file, once it proved whole. */
  readonly over?: (head: TableFrame | FileFrame, amount: Amount) => void
}

const altered = (where: string): RecordsError => new RecordsError("BACKUP_ALTERED", { where })

/** Bytes taken off a stream, so many at a time or up to the end of a line. */
const taker = (source: AsyncIterable<Buffer>) => {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    const next: IteratorResult<Buffer, unknown> = await chunks.next()
    if (next.done === true) throw new RecordsError("BACKUP_CUT")
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
  }
  const take = (bytes: number): Buffer => {
    const taken = rest.subarray(0, bytes)
    rest = rest.subarray(bytes)
    return taken
  }
  return {
    async bytes(count: number): Promise<Buffer> {
      while (rest.length < count) await more()
      return take(count)
    },
    async frame(): Promise<Frame> {
      while (!rest.includes(lineEnd)) {
        if (rest.length > longestHead) throw altered("head")
        await more()
      }
      const line = take(rest.indexOf(lineEnd) + 1).toString()
      try {
        return Frame.parse(JSON.parse(line))
      } catch {
        throw altered("frame")
      }
    },
    async atEnd(): Promise<boolean> {
      return rest.length === 0 && (await chunks.next()).done === true
    },
  }
}

type Taker = ReturnType<typeof taker>

/** The chunks of one table or file; throws where they do not amount to what is written after them. */
async function* partsOf(from: Taker, where: string, proved: (amount: Amount) => void): AsyncGenerator<Buffer, void, undefined> {
  const sum = measure()
  for (;;) {
    const frame = await from.frame()
    if (frame.kind === "part" && frame.bytes <= longestPart) {
      const part = await from.bytes(frame.bytes)
      sum.add(part)
      yield part
    } else if (frame.kind === "over") {
      const amount = sum.amount()
      if (amount.sha256 !== frame.sha256 || amount.lines !== frame.lines || amount.bytes !== frame.bytes) throw altered(where)
      proved(amount)
      return
    } else throw altered(where)
  }
}

const readOver = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
  const rest = chunks[Symbol.asyncIterator]()
  while ((await rest.next()).done !== true);
}

/**
 * Reads what {@link section} and {@link written} wrote, front to back, holding one part at a time.
 * @param source the frames' bytes, cut anywhere
 * @throws RecordsError BACKUP_ALTERED, BACKUP_CUT; and whatever the visitor throws
 */
export const readFrames = async (source: AsyncIterable<Buffer>, visitor: Visitor): Promise<Head> => {
  const from = taker(source)
  const head = await from.frame()
  if (head.kind !== "backup") throw altered("head")
  await visitor.head?.(head)
  let [tables, files] = [0, 0]
  for (;;) {
    const frame = await from.frame()
    if (frame.kind === "end") {
      if (frame.tables !== tables || frame.files !== files || !(await from.atEnd())) throw altered("end")
      return head
    }
    const amounts: Amount[] = []
    const keep = (amount: Amount): void => {
      amounts.push(amount)
    }
    if (frame.kind === "table") {
      const parts = partsOf(from, `${frame.schema}.${frame.name}`, keep)
      await visitor.table?.(frame, parts)
      await readOver(parts)
      tables++
    } else if (frame.kind === "file") {
      const parts = partsOf(from, frame.path, keep)
      await visitor.file?.(frame, parts)
      await readOver(parts)
      files++
    } else throw altered("frame")
    const [amount] = amounts
    // A visitor that stopped in the midst of the parts has closed them.
    if (amount === undefined) throw altered("part")
    visitor.over?.(frame, amount)
  }
}
