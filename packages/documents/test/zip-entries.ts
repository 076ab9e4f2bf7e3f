import { inflateRawSync } from "node:zlib"

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30
const longestComment = 65_535
const stored = 0
const deflated = 8

/** A file inside a ZIP container, packed. */
export interface ZipEntry {
  readonly name: string
  /** Unpacks it. @param most bytes; null where it is larger, damaged or packed in a way that office documents do not use */
  unpack(most: number): Uint8Array | null
}

const endOf = (bytes: Buffer): number | null => {
  for (let at = bytes.length - endLength; at >= 0 && at >= bytes.length - endLength - longestComment; at--)
    if (bytes.readUInt32LE(at) === endMark) return at
  return null
}

const unpacked = (bytes: Buffer, at: number, packedLength: number, method: number, most: number): Uint8Array | null => {
  try {
    if (bytes.readUInt32LE(at) !== localMark) return null
    const start = at + localLength + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const packed = bytes.subarray(start, start + packedLength)
    if (method === stored) return packed.length > most ? null : packed
    return method === deflated ? inflateRawSync(packed, { maxOutputLength: most }) : null
  } catch {
    return null
  }
}

/**
 * The files of a ZIP container (APPNOTE.TXT 4.3), by its central directory, as DOCX, XLSX and ODF are packed.
 * @returns null where it is no such container
 */
export const zipEntries = (content: Uint8Array): readonly ZipEntry[] | null => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = endOf(bytes)
  if (end === null) return null
  const entries: ZipEntry[] = []
  try {
    let at = bytes.readUInt32LE(end + 16)
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== entryMark) return null
      const method = bytes.readUInt16LE(at + 10)
      const packedLength = bytes.readUInt32LE(at + 20)
      const nameLength = bytes.readUInt16LE(at + 28)
      const local = bytes.readUInt32LE(at + 42)
      const name = bytes.toString("utf8", at + entryLength, at + entryLength + nameLength)
      entries.push({ name, unpack: (most) => unpacked(bytes, local, packedLength, method, most) })
      at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch {
    return null
  }
  return entries
}
