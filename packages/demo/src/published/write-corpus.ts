import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { layouts } from "./layouts/index.ts"
import { makeCorpus } from "./make.ts"

const say = (line: string): boolean => process.stderr.write(line + "\n")

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: String(layouts.length) },
    layout: { type: "string" },
    bare: { type: "boolean", default: false },
  },
})
const [folder] = positionals
const [seed, count] = [Number(values.seed), Number(values.count)]
if (folder === undefined || !Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) {
  say("usage: write-corpus.js <folder> [--seed n] [--count n] [--layout name] [--bare]")
  say(`layouts: ${layouts.map((layout) => layout.name).join(" ")}`)
  process.exit(2)
}
const chosen = layouts.filter((layout) => values.layout === undefined || layout.name === values.layout)
if (chosen.length === 0) {
  say(`no layout ${values.layout ?? ""}; there are: ${layouts.map((layout) => layout.name).join(" ")}`)
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
for (const file of makeCorpus({ seed, count, ...(values.layout === undefined ? {} : { layout: values.layout }) })) {
  writeFileSync(join(folder, file.name), file.bytes)
  if (!values.bare) writeFileSync(join(folder, file.name.replace(/\.[a-z]+$/, ".truth.json")), JSON.stringify(file.truth))
}
