import { RecordsError, recordsErrors } from "@gongkai/records"
import type { ExitCode } from "../arguments/command.ts"

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.map(shown).join("、") : typeof value === "string" ? value : JSON.stringify(value)

/** Carries out work on the records; a refusal of theirs is told on stderr and ends the command with 2. */
export const toldInWords = async (work: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error
    const details = Object.values(error.detail)
      .filter((value) => value !== undefined)
      .map(shown)
    process.stderr.write(`gongkai：${recordsErrors[error.code]}${details.length === 0 ? "" : `：${details.join("，")}`} [${error.code}]\n`)
    return 2
  }
}
