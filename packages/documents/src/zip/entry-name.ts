import { TextDecoder } from "node:util"
import { validateFileName, type Entry } from "yauzl"
import { ZipRefused } from "./zip-refused.ts"

/** APPNOTE.TXT 4.4.4, bit 11: the name is UTF-8. */
const utf8Flag = 0x800
/** APPNOTE.TXT 4.6.9: the name in UTF-8, beside one in the maker's own encoding. */
const unicodePath = 0x7075
const beforeName = 5

const strictly = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const printed = ({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string => {
  const beside = extraFields.find(({ id }) => id === unicodePath)?.data.subarray(beforeName)
  if (beside !== undefined && beside.length > 0) return new TextDecoder().decode(beside)
  if ((generalPurposeBitFlag & utf8Flag) !== 0) return new TextDecoder().decode(fileNameRaw)
  // Chinese Windows writes names in its own code page and says nothing of it; others write UTF-8 and say nothing of it.
  return strictly(fileNameRaw, "utf-8") ?? strictly(fileNameRaw, "gb18030") ?? new TextDecoder("latin1").decode(fileNameRaw)
}

/**
 * The name of an entry, with `/` between folders.
 * @throws ZipRefused for a name that leads out of the folder it is unpacked into
 */
export const entryName = (entry: Entry): string => {
  const name = printed(entry).replaceAll("\\", "/")
  const wrong = validateFileName(name)
  if (wrong !== null || name.includes("\0")) throw new ZipRefused("damaged", wrong ?? "a zero byte in a name")
  return name
}
