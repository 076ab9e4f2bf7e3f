import type { Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { paintFor } from "./colour.ts"
import { csvSink, jsonSink, ndjsonSink, tableSink, type Sink } from "./sink.ts"

/** The sink that the print options ask for; the table where none is given. @throws WrongArguments where two are */
export const sinkFor = (given: Given, withPrevious: boolean): Sink => {
  const asked = ["ndjson", "json", "csv"].filter((name) => given.flag(name))
  if (asked.length > 1) throw new WrongArguments("arguments.conflict", asked.map((name) => `--${name}`).join(" "))
  switch (asked[0]) {
    case "ndjson":
      return ndjsonSink()
    case "json":
      return jsonSink()
    case "csv":
      return csvSink((words) => process.stderr.write(words), paintFor(process.stderr, process.env))
    default:
      return tableSink(paintFor(process.stdout, process.env), { withNotes: given.flag("notes"), withPrevious })
  }
}
