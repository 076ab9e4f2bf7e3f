import { deflateSync } from "node:zlib"
import { makePublished, randomFrom, type Random } from "@gongkai/demo"
import { blocksOf } from "./page-blocks.ts"
import { printedPdf, type PrintWish } from "./printed-pdf.ts"
import { rawPdf } from "./raw-pdf.ts"

/** Bytes with words by which they can be made again. */
export interface MutatedPdf {
  readonly name: string
  readonly bytes: Uint8Array
}

const wishes: readonly PrintWish[] = [
  {},
  { ruling: "fills", manner: "glyphs", numbers: "dashed" },
  { ruling: "none" },
  { landscape: "rotated", groups: "turned", ruling: "strokes" },
  { splitsRows: true, repeats: 3, encoding: "GBK-EUC-H" },
]
const pieces = [
  "0",
  "-1",
  "99999999999",
  "1e9",
  "<<",
  ">>",
  "[",
  "]",
  "(",
  ")",
  "null",
  " R",
  " obj",
  "endobj",
  "stream",
  "endstream",
  "/Kids",
  "/Parent",
  "q ",
  "Q ",
  "BT ",
  "ET ",
  "re f ",
  "W n ",
]

const good = new Map<string, Uint8Array>()
const goodPdf = (random: Random): Uint8Array => {
  const [seed, wish] = [random.int(0, 5), random.int(0, wishes.length - 1)]
  const name = `${seed} ${wish}`
  const known = good.get(name)
  if (known !== undefined) return known
  const made = printedPdf(blocksOf(new TextDecoder().decode(makePublished({ seed, layout: "proper-html" }).bytes)), wishes[wish])
  good.set(name, made)
  return made
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

const mutate = (random: Random, bytes: Uint8Array): Uint8Array => {
  const at = (): number => random.int(0, bytes.length - 1)
  const kind = random.int(0, 5)
  if (kind === 0) return bytes.slice(0, at())
  if (kind === 1) {
    const changed = Uint8Array.from(bytes)
    for (let i = random.int(1, 80); i > 0; i--) changed[at()] = random.int(0, 255)
    return changed
  }
  if (kind === 2) {
    const [from, length, to] = [at(), random.int(1, 4000), at()]
    return joined(bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to))
  }
  if (kind === 3) {
    const from = at()
    return joined(bytes.subarray(0, from), bytes.subarray(from + random.int(1, 3000)))
  }
  if (kind === 4) {
    // Numbers of objects, sizes and coordinates are where a reader believes a file.
    const text = Buffer.from(bytes).toString("latin1")
    const share = random.next() * 0.02
    return Uint8Array.from(
      Buffer.from(
        text.replace(/-?\d+/gu, (number) => (random.chance(share) ? random.pick(["0", "-7", "1", "65536", "2147483648", number + number]) : number)),
        "latin1",
      ),
    )
  }
  let changed: Uint8Array = bytes
  for (let i = random.int(1, 12); i > 0; i--) {
    const to = random.int(0, changed.length)
    changed = joined(changed.subarray(0, to), Buffer.from(random.pick(pieces)), changed.subarray(to))
  }
  return changed
}

/** PDFs that were sound once; the same for the same number. */
export function* mutatedPdfs(from: number, count: number): Generator<MutatedPdf> {
  for (let i = from; i < from + count; i++) {
    const random = randomFrom(i, "pdf")
    let bytes = mutate(random, goodPdf(random))
    if (random.chance(0.3) && bytes.length > 10) bytes = mutate(random, bytes)
    yield { name: `mutated ${i}`, bytes }
  }
}

const pdfOf = (objects: readonly (string | Uint8Array)[]): Uint8Array =>
  joined(
    Buffer.from("%PDF-1.5\n"),
    ...objects.map((body, i) =>
      joined(Buffer.from(`${i + 1} 0 obj\n`), typeof body === "string" ? Buffer.from(body, "latin1") : body, Buffer.from("\nendobj\n")),
    ),
    Buffer.from(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`),
  )

const flate = (words: string, unpacked: Uint8Array): Uint8Array => {
  const packed = deflateSync(unpacked)
  return joined(Buffer.from(`<<${words}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`), packed, Buffer.from("\nendstream"))
}

const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>"
const tree = "<</Type/Pages/Count 1/Kids[3 0 R]>>"
const catalogue = "<</Pages 2 0 R>>"

/** PDFs that somebody made to take time or memory. */
export function* trapPdfs(): Generator<MutatedPdf> {
  yield {
    name: "210 MB of blanks packed into one page",
    bytes: pdfOf([catalogue, tree, page, flate("", new Uint8Array(210 * 1_048_576).fill(32)), "null"]),
  }
  const inner = deflateSync(new Uint8Array(100 * 1_048_576).fill(32))
  const twice = deflateSync(inner)
  yield {
    name: "packed twice",
    bytes: pdfOf([
      catalogue,
      tree,
      page,
      joined(Buffer.from(`<</Filter[/FlateDecode/FlateDecode]/Length ${twice.length}>>\nstream\n`), twice, Buffer.from("\nendstream")),
      "null",
    ]),
  }
  const form = (n: number): string => {
    const body = "/B Do ".repeat(12)
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</B ${n} 0 R>>>>/Length ${body.length}>>\nstream\n${body}\nendstream`
  }
  yield { name: "a form that draws itself", bytes: pdfOf([catalogue, tree, page, "<</Length 5>>\nstream\n/A Do\nendstream", form(5)]) }
  yield { name: "a page tree that goes round", bytes: pdfOf([catalogue, "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>"]) }
  yield {
    name: "a page tree of a billion",
    bytes: pdfOf([catalogue, "<</Type/Pages/Count 1000000000/Kids[3 0 R]>>", page, "<</Length 0>>\nstream\n\nendstream", "null"]),
  }
  yield { name: "a page of a million metres", bytes: rawPdf([{ width: 1e9, height: 1e9, content: "0 0 1e9 1e9 re f" }]) }
  const lines = Array.from(
    { length: 60_000 },
    (_, i) => `${i % 590} ${Math.floor(i / 590) * 8} m ${(i % 590) + 7} ${Math.floor(i / 590) * 8} l S`,
  ).join("\n")
  yield { name: "60,000 strokes", bytes: rawPdf([{ width: 595, height: 842, content: lines }]) }
  const grid = Array.from({ length: 380 }, (_, i) => `${i * 7} 0 m ${i * 7} 3000 l S 0 ${i * 7} m 3000 ${i * 7} l S`).join("\n")
  yield { name: "a table of 140,000 cells", bytes: rawPdf([{ width: 3000, height: 3000, content: grid }]) }
  yield { name: "5,000 open states", bytes: rawPdf([{ width: 595, height: 842, content: "q ".repeat(5000) }]) }
}
