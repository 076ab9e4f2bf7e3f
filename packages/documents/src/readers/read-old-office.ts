import { byConverter } from "./convert/convertible.ts"
import { oldOffice } from "./old-office.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { unreadable } from "./unreadable.ts"

/**
 * Reads a compound file, by the converter where one is configured.
 * @param read reads what the converter made
 */
export const readOldOffice = async (
  bytes: Uint8Array,
  options: ReadOptions,
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadOutcome>,
): Promise<ReadOutcome> => {
  const kind = oldOffice(bytes)
  switch (kind) {
    case "encrypted":
      return unreadable("encrypted")
    case "doc":
    case "xls":
      return byConverter(bytes, kind, "ole", options, read)
    case "ppt":
    case "unknown":
      return unreadable("ole")
  }
}
