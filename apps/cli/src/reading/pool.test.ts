import { expect, onTestFinished, test } from "vitest"
import { Pool } from "./pool.ts"
import type { Job } from "./task.ts"

/** Does with a job what its name says, in the way of the real worker. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
import { parentPort as port } from "node:worker_threads"
const answer = ({ file, failure }) => ({ file, readable: failure === null, previous: failure?.reason ?? null })
port.once("message", () => {
  port.on("message", (job) => {
    const does = job.failure === null ? job.file : ""
    if (does === "hang") for (;;);
    if (does === "die") process.exit(1)
    if (does === "throw") throw new Error("unforeseen")
    if (does === "eat") for (const all = []; ; ) all.push(new Array(100_000).fill(does))
    port.postMessage({ ready: false, answer: answer(job) })
  })
  port.postMessage({ ready: true })
})`)}`,
)

const poolOf = (from: URL, timeLimit: number): Pool => {
  const pool = new Pool({ script: from, data: null, timeLimit }, 2)
  onTestFinished(() => pool.end())
  return pool
}

const job = (file: string): Job => ({ file, path: file, bytes: null, failure: null })

/** What became of each: read, or the reason why not. */
const outcomes = async (files: readonly string[], timeLimit = 60_000): Promise<readonly string[]> => {
  const pool = poolOf(script, timeLimit)
  const answers = await Promise.all(files.map((file) => pool.ask(job(file))))
  expect(answers.map(({ file }) => file)).toEqual(files)
  return answers.map(({ readable, previous }) => (readable ? "read" : (previous ?? "")))
}

test("a job that hangs is given up after its time, and the ones before and after it are answered", async () => {
  expect(await outcomes(["a", "hang", "b", "hang", "c"], 2000)).toEqual(["read", "tookTooLong", "read", "tookTooLong", "read"])
})

test("a job that ends its worker is given up alone", async () => {
  expect(await outcomes(["a", "die", "b", "throw", "c"])).toEqual(["read", "crashed", "read", "crashed", "read"])
})

test("a job that wants all memory ends its worker and not the command", async () => {
  expect(await outcomes(["a", "eat", "b"])).toEqual(["read", "crashed", "read"])
})

test("many jobs on two threads are all answered", async () => {
  const files = Array.from({ length: 1000 }, (_, at) => String(at))
  expect(new Set(await outcomes(files))).toEqual(new Set(["read"]))
})

test("a worker that cannot be started is a bug and is thrown", async () => {
  const pool = poolOf(new URL("data:text/javascript,import%20%22no-such-module%22"), 1000)
  await expect(pool.ask(job("a"))).rejects.toThrow()
})
