import type { ConvertibleFormat, ReadOptions, ReadOutcome } from "../outcome.ts"
import { unreadable, type UnreadableReason } from "../unreadable.ts"

/** The reader for what a converter makes: passed in, for it is the one that asks. */
type Read = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadOutcome>

/**
 * Reads a file of an old format by way of the configured converter; without one it is refused by its name.
 * @param reason why it is not read as it is
 * @param read reads what the converter made, and converts no further
 */
export const byConverter = async (
  bytes: Uint8Array,
  from: ConvertibleFormat,
  reason: UnreadableReason,
  options: ReadOptions,
  read: Read,
): Promise<ReadOutcome> => {
  const { convert, ...others } = options
  if (convert === undefined) return unreadable(reason)
  try {
    return await read(await convert(bytes, from), others)
  } catch {
    return unreadable(reason, "转换没有成功")
  }
}
