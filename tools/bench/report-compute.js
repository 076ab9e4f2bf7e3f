// @ts-check
import { atMost } from "./bench.js"
import { computedOver } from "./report-lines.js"

const [small, usual, large] = [10_000, 200_000, 1_000_000]

/** @typedef {import("./bench.js").Bench} Bench */

/** @type {Map<number, ReturnType<typeof computedOver>>} */
const measured = new Map()

/** Each size is planted and measured once a run. @param {number} count */
const over = (count) => {
  const before = measured.get(count)
  if (before !== undefined) return before
  const now = computedOver(count)
  measured.set(count, now)
  return now
}

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`

/** @type {Bench} */
const share = {
  id: "report.compute",
  says: `${String(usual)} 件申请算出全年各表，与同一角色对同样各行按结果、申请人只作一次分组计数相比`,
  unit: "×",
  goal: atMost(1.5),
  run: async () => {
    const { share: value, computed, counted } = await over(usual)
    return { value, note: `${ms(computed)} 对 ${ms(counted)}，中位数` }
  },
}

/** @type {Bench} */
const ofTenThousand = {
  id: "report.compute10k",
  says: `${String(small)} 件申请算出全年各表`,
  unit: "ms",
  goal: atMost(50),
  run: async () => {
    const { computed, counted } = await over(small)
    return { value: computed, note: `同样各行只作一次分组计数 ${ms(counted)}，中位数` }
  },
}

/** @type {Bench} */
const ofAMillion = {
  id: "report.compute1m",
  says: `${String(large)} 件申请算出全年各表（设了 GONGKAI_BENCH_LONG 才跑）`,
  unit: "s",
  goal: atMost(1.5),
  run: async () => {
    const { computed, counted, share: times } = await over(large)
    return { value: computed / 1000, note: `同样各行只作一次分组计数 ${ms(counted)}，${times.toFixed(2)} 倍，中位数` }
  },
}

/** @type {Bench} */
const growth = {
  id: "report.growth",
  says: `每件所用的时间，${String(large)} 件与 ${String(usual)} 件相比（设了 GONGKAI_BENCH_LONG 才跑）`,
  unit: "×",
  goal: atMost(1.1),
  run: async () => {
    const [many, few] = [await over(large), await over(usual)]
    const each = (/** @type {number} */ computed, /** @type {number} */ count) => (computed / count) * 1000
    const [later, before] = [each(many.computed, large), each(few.computed, usual)]
    return { value: later / before, note: `每件 ${later.toFixed(2)} 对 ${before.toFixed(2)} μs` }
  },
}

/** Those that plant a million lines run only where that is wished: what was not measured prints nothing. @type {readonly Bench[]} */
export const reportCompute = process.env.GONGKAI_BENCH_LONG === undefined ? [ofTenThousand, share] : [ofTenThousand, share, ofAMillion, growth]
