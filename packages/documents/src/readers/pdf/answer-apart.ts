import type { ApartAnswer, ApartTask } from "./apart-task.ts"
import { readPdf } from "./read-pdf.ts"
import { textOfPdf } from "./text-of-pdf.ts"

/** Does what a thread is asked to do. */
export const answerApart = async (task: ApartTask): Promise<ApartAnswer> =>
  task.asked === "report" ? { report: await readPdf(task.bytes, { provenance: task.provenance }) } : { text: await textOfPdf(task.bytes) }
