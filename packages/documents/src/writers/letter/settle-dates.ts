const entryMark = 0x02014b50
const endMark = 0x06054b50
const endLength = 22
/** 1980-01-01, 00:00: the first moment that a ZIP container knows. */
const [noTime, firstDay] = [0, 0x21]

/**
 * Sets the moment of every file in a ZIP container to the first that it knows, so that the same content has the same
 * bytes (APPNOTE.TXT 4.3.7 and 4.3.12). The container must have no comment; the bytes are changed in place.
 * @throws RangeError where it is no such container
 */
export const settleDates = (bytes: Buffer): Buffer => {
  const end = bytes.length - endLength
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new RangeError("no ZIP container without a comment")
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new RangeError("the directory of the ZIP container is damaged")
    bytes.writeUInt16LE(noTime, at + 12)
    bytes.writeUInt16LE(firstDay, at + 14)
    const local = bytes.readUInt32LE(at + 42)
    bytes.writeUInt16LE(noTime, local + 10)
    bytes.writeUInt16LE(firstDay, local + 12)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}
