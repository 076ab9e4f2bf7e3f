// `npm run test:long -- <name>`: the suites that take minutes to hours, by name.
import { basename } from "node:path"
import { globSync } from "tinyglobby"
import { root } from "./run.js"
import { close, vitestRun } from "./vitest-run.js"

const suffix = ".long.test.ts"
const suites = new Map(
  globSync(`{packages,apps,tools}/**/*${suffix}`, { cwd: root, ignore: ["**/node_modules/**", "**/dist/**"] }).map((file) => [
    basename(file, suffix),
    file,
  ]),
)
const names = process.argv.slice(2)
const unknown = names.filter((name) => !suites.has(name))
if (names.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`No long suite is called ${name}.`)
  console.error(`Usage: npm run test:long -- <name>…\nSuites: ${[...suites.keys()].sort().join(", ") || "none yet"}`)
  process.exitCode = 2
} else close(await vitestRun("long", { filters: names.map((name) => suites.get(name) ?? name) }))
