// A legal day is no instant: what law and report say must not change with the machine's time zone.
import { fileURLToPath } from "node:url"
import { close, sum, vitestRun } from "./vitest-run.js"

const filters = ["packages/law/", "packages/report/"]

/** Runs the tests of law and report in zones east and west of UTC, where `npm test` has run them already. */
export const testZones = async () => {
  const counts = []
  for (const zone of ["Asia/Shanghai", "America/New_York"]) {
    console.log(`law and report under TZ=${zone}:`)
    counts.push(await vitestRun("unit", { filters, zone }))
  }
  return sum(counts)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) close(await testZones())
