/** A compound file (MS-CFB): what the first sectors of its directory name tells what it is. */
export type OldOffice = "doc" | "xls" | "ppt" | "encrypted" | "unknown"

const entrySize = 128
const longestName = 64
const sector = 512

/** Names of streams and what they are of; EncryptedPackage holds a DOCX or XLSX behind a password (MS-OFFCRYPTO). */
const streams: readonly (readonly [string, OldOffice])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
]

const namesIn = (bytes: Uint8Array): ReadonlySet<string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new TextDecoder("utf-16le")
  const names = new Set<string>()
  for (let at = sector; at + entrySize <= bytes.length; at += entrySize) {
    const length = view.getUint16(at + longestName, true)
    const kind = bytes[at + longestName + 2]
    if (length < 4 || length > longestName || length % 2 !== 0 || kind === undefined || kind === 0 || kind > 5) continue
    if (bytes[at + length - 2] !== 0 || bytes[at + length - 1] !== 0) continue
    const name = utf16.decode(bytes.subarray(at, at + length - 2))
    if (streams.some(([known]) => known === name)) names.add(name)
  }
  return names
}

/**
 * Tells which program's old format a compound file is: .doc and .wps, .xls and .et, .ppt and .dps, or an encrypted new one.
 * @param bytes the whole file
 */
export const oldOffice = (bytes: Uint8Array): OldOffice => {
  const names = namesIn(bytes)
  return streams.find(([name]) => names.has(name))?.[1] ?? "unknown"
}
