// @ts-check
import { spawnSync } from "node:child_process"
import { atMost, median, timed } from "./bench.js"
import { gongkai } from "./corpus.js"

const rounds = 15

/** @param {readonly string[]} words */
const node = (words) =>
  timed(() => {
    const { status } = spawnSync(process.execPath, words, { stdio: "ignore" })
    if (status !== 0) throw new Error(`node ${words.join(" ")} 退出码 ${status}`)
  })

/** @type {import("./bench.js").Bench} */
export const readStartup = {
  id: "read.startup",
  says: "gongkai --version 的用时比 node -e 0",
  unit: "倍",
  goal: atMost(4),
  run: async () => {
    const [ours, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    for (let round = 0; round < rounds; round += 1) {
      bare.push(node(["-e", "0"]))
      ours.push(node([gongkai, "--version"]))
    }
    return { value: median(ours) / median(bare), note: `${median(ours).toFixed(0)} ms 比 ${median(bare).toFixed(0)} ms，各 ${rounds} 次的中位数` }
  },
}
