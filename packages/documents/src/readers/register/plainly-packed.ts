// PKWARE APPNOTE 6.3: records of a ZIP file and where their fields stand.
const end = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 }
const entry = { signature: 0x02014b50, size: 46, packed: 20, name: 28, extra: 30, comment: 32, local: 42 }
const local = { signature: 0x04034b50, size: 30, name: 26, extra: 28 }
/** A descriptor behind an entry's data, with its signature and sizes of eight bytes. */
const longestDescriptor = 24
const longestComment = 65_535

/**
 * Makes sure that a ZIP file holds what its directory names and nothing between: a reader that goes through it from the
 * front would unpack an entry that no directory names, and nobody would have looked at its size.
 */
export const plainlyPacked = (file: Uint8Array): boolean => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  try {
    let at = bytes.length - end.size
    while (at >= 0 && at >= bytes.length - end.size - longestComment && bytes.readUInt32LE(at) !== end.signature) at--
    if (at < 0) return false
    const directory = bytes.readUInt32LE(at + end.directory)
    const spans: (readonly [number, number])[] = []
    let next = directory
    for (let left = bytes.readUInt16LE(at + end.entries); left > 0; left--) {
      if (bytes.readUInt32LE(next) !== entry.signature) return false
      const from = bytes.readUInt32LE(next + entry.local)
      if (bytes.readUInt32LE(from) !== local.signature) return false
      const head = local.size + bytes.readUInt16LE(from + local.name) + bytes.readUInt16LE(from + local.extra)
      spans.push([from, from + head + bytes.readUInt32LE(next + entry.packed)])
      next += entry.size + [entry.name, entry.extra, entry.comment].reduce((sum, field) => sum + bytes.readUInt16LE(next + field), 0)
    }
    let reached = 0
    for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
      if (from < reached || from - reached > longestDescriptor) return false
      reached = to
    }
    return directory >= reached && directory - reached <= longestDescriptor
  } catch {
    // An offset beyond the end.
    return false
  }
}
