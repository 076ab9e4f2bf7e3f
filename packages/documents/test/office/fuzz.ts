import { layouts, makePublished, randomFrom, type Random } from "@gongkai/demo"
import { openZip } from "../../src/zip/open-zip.ts"
import type { FuzzInput } from "../fuzz.ts"
import { packed } from "./packed.ts"
import { pageBlocks } from "./page-blocks.ts"
import { inSheets } from "./sheet-manners.ts"
import { inWord, type WordManner } from "./word-manners.ts"

const pages = layouts.map(({ name }) => name).filter((name) => name.endsWith("-html") || name.endsWith("-html-blank"))
const manners: readonly WordManner[] = [{}, { byHand: true }, { tracked: true }, { numbered: true, wrapped: true }, { boxed: true, spans: "old" }]

const good = (random: Random, format: "docx" | "xlsx"): Promise<Uint8Array> => {
  const { bytes } = makePublished({ seed: random.int(0, 300), layout: random.pick(pages) })
  const blocks = pageBlocks(new TextDecoder().decode(bytes))
  return format === "docx" ? inWord(blocks, random.pick(manners), random) : inSheets(blocks, { rich: true }, random)
}

const values = ["", "0", "-1", "1", "999999999", "1e9", "NaN", "restart", "begin", "end", "A1:XFD1048576", "ZZZ0", "s", "../..", "一", "\u00a0"]
const tags = ["<w:tc>", "</w:tc>", "<w:tr/>", "<w:tbl>", "</w:p>", "<w:p>", "<w:del>", "<c/>", "<row>", "</row>", "<v>", "<mergeCell ref='A1:ZZ9999'/>", "<!--", "&amp;", "&x;", "]]>"] // prettier-ignore
const pieces = /(<[^<>]*>)/u

/** XML with some of its tags dropped, doubled, changed or in another place. */
const changed = (xml: string, random: Random): string => {
  const parts = xml.split(pieces)
  for (let left = random.int(1, 25); left > 0; left--) {
    const at = random.int(0, parts.length - 1)
    const how = random.int(0, 5)
    if (how === 0) parts.splice(at, random.int(1, 6))
    else if (how === 1) parts.splice(at, 0, ...parts.slice(at, at + random.int(1, 60)))
    else if (how === 2) parts[at] = (parts[at] ?? "").replace(/"[^"]*"/u, `"${random.pick(values)}"`)
    else if (how === 3) parts.splice(at, 0, random.pick(tags))
    else if (how === 4) parts[at] = parts[random.int(0, parts.length - 1)] ?? ""
    else parts[at] = random.pick(values)
  }
  return parts.join("")
}

const whole = /(<w:tc>.*?<\/w:tc>|<w:r>.*?<\/w:r>|<w:tr>.*?<\/w:tr>|<c [^<>]*>.*?<\/c>|<row [^<>]*>.*?<\/row>|<mergeCell [^<>]*>)/su

/** XML that is still whole, with some elements dropped, doubled, moved, and some values changed. */
const rearranged = (xml: string, random: Random): string => {
  const parts = xml.split(whole)
  for (let left = random.int(1, 12); left > 0; left--) {
    const at = 2 * random.int(0, Math.max(0, (parts.length - 3) >> 1)) + 1
    const how = random.int(0, 3)
    if (how === 0) parts[at] = ""
    else if (how === 1) parts[at] = (parts[at] ?? "").repeat(2)
    else if (how === 2) parts[at] = (parts[at] ?? "").replace(/"[^"]*"/u, `"${random.pick(values)}"`)
    else parts[at] = (parts[at] ?? "").replace(/>[^<>]+</u, `>${random.pick(values)}<`)
  }
  return parts.join("")
}

const decoder = new TextDecoder()

/** Office files of which some bytes, some tags or some parts are not what they were; the same for the same number. */
export async function* mutated(format: "docx" | "xlsx", from: number, count: number): AsyncGenerator<FuzzInput> {
  for (let i = from; i < from + count; i++) {
    const random = randomFrom(i, format)
    const bytes = Uint8Array.from(await good(random, format))
    if (i % 5 === 0) {
      for (let left = random.int(1, 20); left > 0; left--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255)
      yield { name: `${format} bytes ${i}`, bytes }
      continue
    }
    const archive = await openZip(bytes, { entries: 100, unpacked: 50_000_000 })
    const files: Record<string, string> = {}
    for (const { name } of archive.entries) files[name] = decoder.decode((await archive.read(name)) ?? undefined)
    const names = Object.keys(files)
    const chosen = random.int(0, 2) > 0 ? names.find((name) => /document|sheet0/u.test(name))! : random.pick(names)
    if (i % 5 === 1) files[chosen] = files[random.pick(names)]!
    else files[chosen] = (i % 5 === 2 ? changed : rearranged)(files[chosen]!, random)
    yield { name: `${format} ${chosen} ${i}`, bytes: await packed(files) }
  }
}
