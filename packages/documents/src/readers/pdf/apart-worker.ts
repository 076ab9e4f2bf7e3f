import { parentPort } from "node:worker_threads"
import type { ApartAnswer, ApartTask } from "./apart.ts"
import { readPdf } from "./read-pdf.ts"
import { textOfPdf } from "./text-of-pdf.ts"

/** Does what a thread is asked to do. */
export const answerTo = async (task: ApartTask): Promise<ApartAnswer> =>
  task.asked === "report" ? { report: await readPdf(task.bytes, { provenance: task.provenance }) } : { text: await textOfPdf(task.bytes) }

const port = parentPort
port?.once("message", (task: ApartTask) => {
  void answerTo(task).then((answer) => port.postMessage(answer))
})
