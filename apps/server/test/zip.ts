import { crc32, deflateRawSync } from "node:zlib"

const [version, deflated, headBytes, tailBytes, endBytes] = [20, 8, 26, 14, 18]

/** A ZIP container of the given files, deflated, with the names as they are given: also such as no program would write. */
export const zipOf = (files: readonly (readonly [name: string, content: Buffer])[]): Buffer => {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of files) {
    const [label, packed] = [Buffer.from(name), deflateRawSync(content)]
    const head = Buffer.alloc(headBytes)
    head.writeUInt16LE(version, 0)
    head.writeUInt16LE(deflated, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, label, packed])
    const tail = Buffer.alloc(tailBytes)
    tail.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([version, 0]), head, tail, label]))
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(endBytes)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, Buffer.from("PK\u0005\u0006"), end])
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`

/** A Word document of these parts beside the list of types that every one has. */
export const wordOf = (...parts: readonly (readonly [name: string, content: Buffer])[]): Buffer =>
  zipOf([["[Content_Types].xml", Buffer.from(contentTypes)], ...parts])
