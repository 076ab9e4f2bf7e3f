import { parentPort } from "node:worker_threads"
import { answerApart } from "./answer-apart.ts"
import type { ApartTask } from "./apart-task.ts"

// The first message is the task, and there is only one.
const port = parentPort
port?.once("message", (task: ApartTask) => {
  void answerApart(task).then((answer) => port.postMessage(answer))
})
