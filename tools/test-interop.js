// `npm run test:interop`: what we write, opened by tools that are not ours, where the machine has them.
import { close, vitestRun } from "./vitest-run.js"

const count = await vitestRun("interop", { filters: process.argv.slice(2) })
close(count)
if (count.failed === 0) process.exitCode = 0
