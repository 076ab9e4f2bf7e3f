// @ts-check
import { spawn } from "node:child_process"
import { linkSync, mkdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { atMost, median } from "./bench.js"
import { corpus, gongkai, temporaryFolder } from "./corpus.js"

const rounds = 3

/** A folder of so many files, all of them the same few under many names. @param {readonly string[]} files @param {string} folder @param {number} count */
const spread = (files, folder, count) => {
  mkdirSync(folder)
  for (let at = 0; at < count; at += 1) {
    const file = files[at % files.length] ?? ""
    linkSync(file, join(folder, `${String(at).padStart(6, "0")}${extname(file)}`))
  }
  return folder
}

/**
 * The highest resident memory of the process with all its threads, as the kernel has it.
 * @param {string} folder
 * @returns {Promise<number>} megabytes
 */
const peakOf = (folder) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [gongkai, "read", "--ndjson", folder], { stdio: ["ignore", "ignore", "inherit"] })
    let peak = 0
    const look = () => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024)
      } catch {
        // The process has just ended; what was seen last stands.
      }
    }
    const timer = setInterval(look, 20)
    child.on("error", reject)
    child.on("exit", () => {
      clearInterval(timer)
      if (peak > 0) resolve(peak)
      else reject(new Error("看不到进程的内存（需要 Linux 的 /proc）"))
    })
  })

/** @type {import("./bench.js").Bench} */
export const readMemory = {
  id: "read.memory",
  says: "gongkai read --ndjson 读 20,000 份的内存峰值比 1,000 份",
  unit: "倍",
  goal: atMost(1.2),
  run: async () => {
    const { files } = corpus(500)
    const folder = temporaryFolder("memory")
    const few = spread(files, join(folder, "1000"), 1000)
    const many = spread(files, join(folder, "20000"), 20_000)
    const [low, high] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    for (let round = 0; round < rounds; round += 1) {
      low.push(await peakOf(few))
      high.push(await peakOf(many))
    }
    return { value: median(high) / median(low), note: `${median(high).toFixed(0)} MB 比 ${median(low).toFixed(0)} MB，${rounds} 轮的中位数` }
  },
}
