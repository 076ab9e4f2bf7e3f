import { TextDecoder } from "node:util"
import { SaxesParser } from "saxes"

/** Thrown for what is no XML, and for XML made to hurt. */
export class XmlRefused extends Error {
  readonly fault: "malformed" | "too-complex"

  constructor(fault: XmlRefused["fault"], why: string) {
    super(why)
    this.fault = fault
  }
}

/** An element as it opens. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string
  /** The namespace's address; "" for none. */
  readonly space: string
  /** An attribute's value by its name without prefix; null where it is not there. */
  attribute(name: string): string | null
}

/** What is told of a document while it is gone through. */
export interface XmlListener {
  open(element: XmlElement): void
  close(name: string, space: string): void
  text(text: string): void
}

/** More elements than any report has, and deeper than office programs nest. */
const mostElements = 1_500_000
const deepest = 400
/** Bytes decoded at a time: the parser keeps what it has not worked off. */
const piece = 64 * 1024

interface Attribute {
  readonly local: string
  readonly value: string
}

class Opening implements XmlElement {
  readonly name: string
  readonly space: string
  readonly #attributes: Readonly<Record<string, Attribute>>

  constructor(name: string, space: string, attributes: Readonly<Record<string, Attribute>>) {
    this.name = name
    this.space = space
    this.#attributes = attributes
  }

  attribute(name: string): string | null {
    for (const key in this.#attributes) if (this.#attributes[key]?.local === name) return this.#attributes[key].value
    return null
  }
}

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return "utf-8"
}

/**
 * Goes through an XML document piece by piece. A document type and the entities it could declare are refused: no office
 * program writes any, and they unpack to more than the memory holds.
 * @throws XmlRefused, and whatever the listener throws
 */
export const parseXml = (bytes: Uint8Array, listener: XmlListener): void => {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let elements = 0
  let depth = 0
  parser.on("error", (error) => {
    throw new XmlRefused("malformed", error.message)
  })
  parser.on("doctype", () => {
    throw new XmlRefused("malformed", "a document type")
  })
  parser.on("opentag", ({ local, uri, attributes }) => {
    elements++
    depth++
    if (elements > mostElements || depth > deepest) throw new XmlRefused("too-complex", "too many elements")
    listener.open(new Opening(local, uri, attributes))
  })
  parser.on("closetag", ({ local, uri }) => {
    depth--
    listener.close(local, uri)
  })
  parser.on("text", (text) => listener.text(text))
  parser.on("cdata", (text) => listener.text(text))
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += piece) parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }))
  parser.write(decoder.decode()).close()
}
