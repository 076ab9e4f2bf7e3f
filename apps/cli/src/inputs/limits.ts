import type { Given, OptionSpec } from "../arguments/command.ts"
import { countOf, durationOf, sizeOf } from "../arguments/quantities.ts"

/** How much of the machine an input may take. */
export interface Limits {
  /** Bytes of a file, an answer or of standard input; more is refused, not read. */
  readonly maxBytes: number
  /** Milliseconds for the whole answer of an address, redirects included. */
  readonly addressTime: number
  /** Milliseconds for reading one file. */
  readonly fileTime: number
  /** Worker threads at most. */
  readonly jobs: number | null
}

/** The options by which the limits are set. */
export const limitOptions: readonly OptionSpec[] = [
  { name: "max-size", value: "大小", says: "单个文件的大小上限，超过的不读", preset: "50MB" },
  { name: "timeout", value: "秒", says: "每个网址的时限", preset: "30" },
  { name: "file-timeout", value: "秒", says: "每个文件的读取时限", preset: "10" },
  { name: "jobs", value: "个数", says: "最多用几个线程，默认与处理器核数相同" },
]

/** The limits given, or their presets. @throws WrongArguments */
export const limitsOf = (given: Given): Limits => ({
  maxBytes: sizeOf(given, "max-size"),
  addressTime: durationOf(given, "timeout"),
  fileTime: durationOf(given, "file-timeout"),
  jobs: countOf(given, "jobs"),
})
