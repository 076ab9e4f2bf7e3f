import { parentPort } from "node:worker_threads"
import { answerTo } from "./answer.ts"
import type { FromWorker, Job, Task } from "./task.ts"

const serve = (port: NonNullable<typeof parentPort>, task: Task): void => {
  const say = (message: FromWorker, move: readonly ArrayBuffer[] = []): void => {
    port.postMessage(message, move)
  }
  port.on("message", (job: Job) => {
    const answer = answerTo(job, task)
    const buffer = answer.bytes?.buffer
    say({ ready: false, answer }, buffer instanceof ArrayBuffer && buffer.byteLength === answer.bytes?.byteLength ? [buffer] : [])
  })
  say({ ready: true })
}

// The first message is the task of the run, the others are its jobs.
const port = parentPort
port?.once("message", (task: Task) => serve(port, task))
