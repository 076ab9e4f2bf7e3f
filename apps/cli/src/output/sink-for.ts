import type { Given } from "../arguments/command.ts"
import { isSingle } from "../inputs/sources.ts"
import { paintFor } from "./colour.ts"
import { formOf } from "./form.ts"
import { csvSink, jsonSink, ndjsonSink, singleSink, tableSink, type Sink } from "./sink.ts"

/** The sink that the print options ask for; a table where none is given, and all figures of a report that comes alone. @throws WrongArguments where two are */
export const sinkFor = (given: Given, withPrevious: boolean): Sink => {
  switch (formOf(given)) {
    case "ndjson":
      return ndjsonSink()
    case "json":
      return jsonSink()
    case "csv":
      return csvSink((words) => process.stderr.write(words), paintFor(process.stderr))
    case "table": {
      const [paint, options] = [paintFor(process.stdout), { withNotes: given.flag("notes"), withPrevious }]
      return isSingle(given.operands) ? singleSink(paint, options) : tableSink(paint, options)
    }
  }
}
