import type { ExitCode } from "../arguments/command.ts"
import type { Answer } from "../reading/task.ts"
import { errorSeen } from "./stdout.ts"

/** Counts a run's files and findings, and from them tells the exit code. */
export class Tally {
  files = 0
  readable = 0
  errors = 0
  warnings = 0

  add({ readable, errors, warnings }: Answer): void {
    this.files += 1
    if (readable) this.readable += 1
    this.errors += errors
    this.warnings += warnings
    if (errors > 0 || !readable) errorSeen()
  }

  /** 0 all read and no error; 1 some file has one; 2 nothing could be read. */
  get exitCode(): ExitCode {
    if (this.readable === 0) return 2
    return this.errors > 0 || this.readable < this.files ? 1 : 0
  }

  /** The last line of a table for people. */
  words(): string {
    const unread = this.files - this.readable
    const read = unread === 0 ? `读了 ${String(this.files)} 份` : `读了 ${String(this.files)} 份，其中 ${String(unread)} 份读不了`
    return `${read}；错误 ${String(this.errors)} 处，提醒 ${String(this.warnings)} 处\n`
  }
}
