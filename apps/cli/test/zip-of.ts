import { crc32 } from "node:zlib"

/** A ZIP archive of texts, none of them packed smaller (APPNOTE.TXT 4.3). */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [label, content] = [Buffer.from(name), Buffer.from(text)]
    const head = Buffer.alloc(26)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(content.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(label.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.alloc(2), head, tail, label]))
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, label, content])
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, Buffer.from("PK\u0005\u0006"), end])
}
