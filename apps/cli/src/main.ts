import { readFileSync } from "node:fs"
import { setFlagsFromString } from "node:v8"

// `--version` is asked by scripts and packagers: it loads nothing but the package's own manifest.
const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8")
  const version = /"version":\s*"([^"]+)"/u.exec(manifest)?.[1] ?? "0"
  process.stdout.write(`gongkai ${version}\n`)
} else {
  // What passes through here is soon garbage: a nursery that does not grow keeps the peak of a hundred thousand files at that of a thousand.
  setFlagsFromString("--semi-space-growth-factor=1")
  const { runCommandLine } = await import("./command-line.ts")
  process.exitCode = await runCommandLine(words)
}
