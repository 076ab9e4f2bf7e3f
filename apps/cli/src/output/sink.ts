import type { Answer, Task } from "../reading/task.ts"
import type { Paint } from "./colour.ts"
import { FindingList, findingLine } from "./finding-words.ts"
import { ReportTable } from "./report-table.ts"
import { reportWords } from "./report-words.ts"
import type { Tally } from "./tally.ts"

/** Turns the answers of a run into the output, piece by piece. */
export interface Sink {
  readonly product: Task["product"]
  readonly add: (answer: Answer) => readonly (string | Uint8Array)[]
  readonly end: (tally: Tally) => readonly (string | Uint8Array)[]
}

/** One line of JSON a file, as the contract has it. */
export const ndjsonSink = (): Sink => ({ product: "line", add: ({ bytes }) => (bytes === null ? [] : [bytes, "\n"]), end: () => [] })

/** The same lines as one JSON array, written as it grows. */
export const jsonSink = (): Sink => {
  let before = "[\n"
  return {
    product: "line",
    add: ({ bytes }) => {
      if (bytes === null) return []
      const pieces = [before, bytes]
      before = ",\n"
      return pieces
    },
    end: () => [before === "[\n" ? "[]\n" : "\n]\n"],
  }
}

const lineFeed = 10

/**
 * One row a report under one header. Files without a report have no row: they, and the errors, go to `aside`.
 */
export const csvSink = (aside: (words: string) => void, paint: Paint): Sink => {
  let headed = false
  return {
    product: "wide",
    add: ({ file, bytes, findings }) => {
      const errors = findings.filter(({ severity }) => severity === "error")
      if (errors.length > 0) aside(`${file}\n${errors.map((one) => `${findingLine(one, paint)}\n`).join("")}`)
      if (bytes === null) return []
      const piece = headed ? bytes.subarray(bytes.indexOf(lineFeed) + 1) : bytes
      headed = true
      return [piece]
    },
    end: () => [],
  }
}

/** What the output for people holds besides the figures. */
interface ForPeople {
  readonly withNotes: boolean
  readonly withPrevious: boolean
}

/** One report with all its figures, then the findings in words. */
export const singleSink = (paint: Paint, { withNotes, withPrevious }: ForPeople): Sink => {
  const list = new FindingList(paint, withNotes)
  return {
    product: "report",
    add: ({ file, report, findings, previous }) => {
      list.add(file, findings)
      return report === null ? [] : [reportWords(report, withPrevious ? previous : undefined)]
    },
    end: (tally) => [list.words(), `\n${tally.words()}`],
  }
}

/** A table of many reports, one row each, then the findings in words. */
export const tableSink = (paint: Paint, options: ForPeople): Sink => {
  const table = new ReportTable(options.withPrevious)
  const list = new FindingList(paint, options.withNotes)
  return {
    product: "summary",
    add: (answer) => {
      list.add(answer.file, answer.findings)
      return [table.row(answer)]
    },
    end: (tally) => [table.end(), list.words(), `\n${tally.words()}`],
  }
}
