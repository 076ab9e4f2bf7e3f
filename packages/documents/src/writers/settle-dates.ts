const entryMark = 0x02014b50
const localMark = 0x04034b50
const endMark = 0x06054b50
const endLength = 22
/** 1980-01-01, 00:00: the first moment that a ZIP container knows. */
const [noTime, firstDay] = [0, 0x21]

const settleLocal = (bytes: Buffer, at: number): void => {
  bytes.writeUInt16LE(noTime, at + 10)
  bytes.writeUInt16LE(firstDay, at + 12)
}

/** The same for a piece of a container that is being written, which may begin with a file's header; changed in place. */
export const settleBeginning = (piece: Buffer): Buffer => {
  if (piece.length >= 30 && piece.readUInt32LE(0) === localMark) settleLocal(piece, 0)
  return piece
}

/**
 * Sets the moment of every file in a ZIP container to the first that it knows, so that the same content has the same
 * bytes (APPNOTE.TXT 4.3.7 and 4.3.12). The container must have no comment; the bytes are changed in place.
 * @param bytes the container, or its end with the whole directory
 * @param from where they begin in the container
 * @throws RangeError where it is no such container
 */
export const settleDates = (bytes: Buffer, from = 0): Buffer => {
  const end = bytes.length - endLength
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new RangeError("no ZIP container without a comment")
  let at = bytes.readUInt32LE(end + 16) - from
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at < 0 || bytes.readUInt32LE(at) !== entryMark) throw new RangeError("the directory of the ZIP container is damaged")
    bytes.writeUInt16LE(noTime, at + 12)
    bytes.writeUInt16LE(firstDay, at + 14)
    const local = bytes.readUInt32LE(at + 42) - from
    if (local >= 0) settleLocal(bytes, local)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}
