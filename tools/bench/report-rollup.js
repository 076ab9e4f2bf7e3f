// @ts-check
import { rollUpOf } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { openRecords } from "@gongkai/records"
import { formCells } from "@gongkai/report"
import { atMost, median } from "./bench.js"
import { benchDatabase, plantPeople } from "./records-office.js"
import { expectedSum, plantTree, top } from "./report-tree.js"

const agencies = Number(process.env.GONGKAI_BENCH_AGENCIES ?? 3000)
const year = 2025
const rounds = 15
const today = day("2026-03-20")
/** The first cell of table 3, whose place in the form is after table 2. */
const place = formCells("2021", "disclosure").length

/** @type {import("./bench.js").Bench} */
export const reportRollup = {
  id: "report.rollup",
  says: `${String(agencies)} 个直接下级报送的年度报告逐格汇总，连同本机关自己的数`,
  unit: "ms",
  goal: atMost(200),
  run: async () => {
    const database = await benchDatabase()
    const records = openRecords(database.url)
    try {
      await plantPeople(database, [top], [])
      await plantTree(database.owner, { agencies, from: year, to: year })
      /** @type {number[]} */
      const took = []
      let parts = 0
      for (let round = -3; round < rounds; round += 1) {
        const began = performance.now()
        const sum = await records.transaction({ agencyId: top, personId: "bench", today }, (tx) =>
          rollUpOf(tx, top, { year, form: "2021", asOf: today }),
        )
        if (round >= 0) took.push(performance.now() - began)
        parts = sum.in
        if (sum.cells[place]?.sum !== expectedSum(place, { agencies, year })) throw new Error("the sum is not what its parts come to")
      }
      const sorted = took.toSorted((a, b) => a - b)
      return { value: median(took), note: `${String(parts)} 份在内，最慢一次 ${(sorted.at(-1) ?? 0).toFixed(0)} ms，${String(rounds)} 次的中位数` }
    } finally {
      await records.close()
      await database.close()
    }
  },
}
