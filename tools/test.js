// `npm test`: every test that takes seconds, once, those of the records on a PostgreSQL of their own; then law and report again in other time zones; then the published reports.
import { scoreSharedReports } from "./score-published.js"
import { close, sum, vitestRun } from "./vitest-run.js"
import { testZones } from "./test-zones.js"

close(sum([await vitestRun("unit", { zone: "UTC" }), await vitestRun("database"), await testZones(), await scoreSharedReports()]))
