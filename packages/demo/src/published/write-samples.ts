import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { makeSamples } from "./samples.ts"

const folder = process.argv[2] ?? "samples"
mkdirSync(folder, { recursive: true })
for (const sample of makeSamples()) writeFileSync(join(folder, sample.name), sample.bytes)
