import { parentPort, workerData } from "node:worker_threads"
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

if (parentPort !== null) serve(parentPort, workerData)
