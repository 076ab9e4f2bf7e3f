import type { Finding } from "@gongkai/report"
import type { Paint } from "./colour.ts"
import { oneLine } from "./one-line.ts"

const severityWords: Record<Finding["severity"], string> = { error: "错误", warning: "提醒", note: "说明" }

/** A finding as one line for people. */
export const findingLine = ({ severity, code, message }: Finding, paint: Paint): string => {
  const word =
    severity === "error"
      ? paint.error(severityWords.error)
      : severity === "warning"
        ? paint.warning(severityWords.warning)
        : paint.quiet(severityWords.note)
  return `  ${word} ${oneLine(message)} ${paint.quiet(`[${code}]`)}`
}

const keptAtMost = 500

/** Keeps the findings of a run for the end of a table; only so many that memory does not grow with the number of files. */
export class FindingList {
  readonly #paint: Paint
  readonly #withNotes: boolean
  #kept: string[] = []
  #count = 0
  #leftOut = 0

  constructor(paint: Paint, withNotes: boolean) {
    this.#paint = paint
    this.#withNotes = withNotes
  }

  add(file: string, findings: readonly Finding[]): void {
    const told = findings.filter(({ severity }) => severity !== "note" || this.#withNotes)
    if (told.length === 0) return
    if (this.#count + told.length > keptAtMost && this.#count > 0) {
      this.#leftOut += told.length
      return
    }
    this.#count += told.length
    this.#kept.push(this.#paint.strong(oneLine(file)), ...told.map((one) => findingLine(one, this.#paint)))
  }

  /** The findings by file; "" where there is none. */
  words(): string {
    const left = this.#leftOut === 0 ? [] : [`另有 ${String(this.#leftOut)} 处没有列出；用 --ndjson 看全部`]
    const lines = [...this.#kept, ...left]
    return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`
  }
}
