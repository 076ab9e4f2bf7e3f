import { ZipRefused } from "./zip-refused.ts"

/** A descriptor behind an entry's data, with its signature and sizes of eight bytes. */
const longestDescriptor = 24

/** From the first byte of an entry's own header to the one after its data. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Makes sure that a ZIP container holds what its directory names and nothing between, and no byte twice: a program that
 * goes through it from the front would unpack an entry that no directory names, and overlapping entries unpack to any size.
 * @param directory where the directory begins
 * @throws ZipRefused
 */
export const requirePlain = (spans: readonly Span[], directory: number): void => {
  let reached = 0
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from < reached) throw new ZipRefused("damaged", "entries overlap")
    if (from - reached > longestDescriptor) throw new ZipRefused("damaged", "data between entries")
    reached = to
  }
  if (directory < reached || directory - reached > longestDescriptor) throw new ZipRefused("damaged", "data before the directory")
}
