import { inflateRawSync } from "node:zlib"

// PKWARE APPNOTE 6.3: the records of a ZIP file, their signatures and where their fields stand.
const endRecord = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 }
const entryRecord = { signature: 0x02014b50, size: 46, method: 10, compressed: 20, name: 28, extra: 30, comment: 32, local: 42 }
const localRecord = { signature: 0x04034b50, size: 30, name: 26, extra: 28 }
const [stored, deflated] = [0, 8]
const longestComment = 65_535

const endOf = (bytes: Buffer): number => {
  const least = Math.max(0, bytes.length - endRecord.size - longestComment)
  for (let at = bytes.length - endRecord.size; at >= least; at--) if (bytes.readUInt32LE(at) === endRecord.signature) return at
  return -1
}

const sizeAt = (bytes: Buffer, at: number, limit: number): number => {
  const [compressed, local] = [bytes.readUInt32LE(at + entryRecord.compressed), bytes.readUInt32LE(at + entryRecord.local)]
  if (bytes.readUInt32LE(local) !== localRecord.signature) throw new RangeError("no entry where the directory says")
  const from = local + localRecord.size + bytes.readUInt16LE(local + localRecord.name) + bytes.readUInt16LE(local + localRecord.extra)
  const data = bytes.subarray(from, from + compressed)
  const method = bytes.readUInt16LE(at + entryRecord.method)
  if (method === stored) return data.length
  if (method !== deflated) throw new RangeError("a method that workbooks do not use")
  return inflateRawSync(data, { maxOutputLength: limit }).length
}

/**
 * Makes sure that a ZIP file, unpacked, stays within a size: a workbook of a few thousand bytes can unpack to more than
 * the memory holds. It unpacks itself, for what the file says of its sizes need not be true.
 * @param limit bytes of all entries together
 * @returns false where it is larger, or no ZIP file
 */
export const inflatesWithin = (file: Uint8Array, limit: number): boolean => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  try {
    const end = endOf(bytes)
    if (end < 0) return false
    let [at, left] = [bytes.readUInt32LE(end + endRecord.directory), limit]
    for (let entry = bytes.readUInt16LE(end + endRecord.entries); entry > 0; entry--) {
      if (bytes.readUInt32LE(at) !== entryRecord.signature) return false
      left -= sizeAt(bytes, at, Math.max(1, left))
      if (left < 0) return false
      const lengths = [entryRecord.name, entryRecord.extra, entryRecord.comment].map((field) => bytes.readUInt16LE(at + field))
      at += entryRecord.size + lengths.reduce((sum, length) => sum + length, 0)
    }
    return true
  } catch {
    // An offset beyond the end, data that is not deflated, or more than the limit.
    return false
  }
}
