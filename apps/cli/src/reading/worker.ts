import { parentPort } from "node:worker_threads"
import { answerTo } from "./answer.ts"
import type { FromWorker, Job, Task } from "./task.ts"

const serve = (port: NonNullable<typeof parentPort>, task: Task): void => {
  const say = (message: FromWorker, move: readonly ArrayBuffer[] = []): void => {
    port.postMessage(message, move)
  }
  const answer = async (job: Job): Promise<void> => {
    const made = await answerTo(job, task)
    const buffer = made.bytes?.buffer
    say({ ready: false, answer: made }, buffer instanceof ArrayBuffer && buffer.byteLength === made.bytes?.byteLength ? [buffer] : [])
  }
  // One after the other: the seat takes the first answer for that of the job in hand, and its clock runs for one job.
  let last = Promise.resolve()
  port.on("message", (job: Job) => {
    last = last.then(() => answer(job))
  })
  say({ ready: true })
}

// The first message is the task of the run, the others are its jobs.
const port = parentPort
port?.once("message", (task: Task) => serve(port, task))
