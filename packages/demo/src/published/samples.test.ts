import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { makeSamples } from "./samples.ts"

const folder = fileURLToPath(new URL("../../../../samples/", import.meta.url))
const samples = makeSamples()

test("the committed samples are the ones that the script writes", () => {
  expect(readdirSync(folder).sort()).toEqual(samples.map((sample) => sample.name).sort())
  for (const sample of samples) expect(readFileSync(folder + sample.name).equals(sample.bytes), sample.name).toBe(true)
})
