// `npm run check`: everything that can be refused without running the product. All steps run, two at a time; what a step has to say is shown when it fails.
import { join } from "node:path"
import { node, root, tool } from "./run.js"

const own = (/** @type {string} */ script) => [join(root, "tools", script)]

/** @type {readonly { name: string, args: string[] }[]} slowest first */
const steps = [
  { name: "lint", args: tool("eslint/bin/eslint.js", ".", "--cache", "--cache-strategy", "content", "--cache-location", ".cache/eslint/") },
  { name: "types", args: tool("typescript/bin/tsc", "-p", "tsconfig.json") },
  { name: "office types", args: tool("typescript/bin/tsc", "-p", "apps/office/tsconfig.json") },
  { name: "format", args: tool("prettier/bin/prettier.cjs", "--check", "--cache", "--log-level", "warn", ".") },
  { name: "dead code", args: tool("knip/bin/knip.js", "--no-progress") },
  {
    name: "walls",
    args: tool(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "packages",
      "apps",
      "tools",
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err-long",
    ),
  },
  { name: "terms", args: own("terms/check.js") },
]

const waiting = [...steps]
const failed = []

const work = async () => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const start = performance.now()
    const { status, output } = await node(step.args, { quiet: true })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${status === 0 ? "ok    " : "FAILED"}  ${step.name.padEnd(12)} ${seconds.padStart(5)} s`)
    if (status === 0) continue
    failed.push(step.name)
    console.log(output.trimEnd().replace(/^/gmu, "    "))
  }
}

await Promise.all([work(), work()])
if (failed.length > 0) {
  console.log(`\nRefused by: ${failed.join(", ")}. CONTRIBUTING.md says what each of them wants.`)
  process.exitCode = 1
}
