import { inflateSync } from "node:zlib"
import { compared } from "./plain-characters.ts"

const streams = /stream\r?\n/gu
/** A stream of a picture is noise, in which four bytes may come together by chance. */
const fewestBytes = 5

const inflated = (bytes: Buffer): Buffer | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: 100_000_000 })
  } catch {
    return null
  }
}

/** All data of a file: its own bytes, and each of its streams unpacked where it can be. */
export const dataOf = (bytes: Uint8Array): readonly Buffer[] => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = file.toString("latin1")
  const unpacked = [...text.matchAll(streams)].flatMap(({ index, 0: head }) => {
    const begin = index + head.length
    const end = text.indexOf("endstream", begin)
    return inflated(file.subarray(begin, end < 0 ? undefined : end)) ?? []
  })
  return [file, ...unpacked]
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16()

/** How words may stand in data: in the encodings of PDF, of its strings and of office files, plain and in hexadecimals. */
const forms = (words: string): readonly Buffer[] => {
  const [utf8, big, little] = [Buffer.from(words), utf16(words), Buffer.from(words, "utf16le")]
  const hexadecimals = [utf8, big].flatMap((form) => [form.toString("hex"), form.toString("hex").toUpperCase()].map((hex) => Buffer.from(hex)))
  return [utf8, big, little, ...hexadecimals].filter(({ length }) => length >= fewestBytes)
}

/**
 * Which of some words stand in data, whatever the encoding.
 * @param data as {@link dataOf} gives it
 * @param words as they stood on the page
 */
export const foundInData = (data: readonly Buffer[], words: readonly string[]): readonly string[] =>
  words.filter((word) => {
    const plain = compared(word)
    // A PDF is full of small numbers of its own.
    if (/^[\d.-]{1,7}$/u.test(plain)) return false
    const sought = [...new Set([word, plain, plain.toUpperCase()])].flatMap(forms)
    return data.some((piece) => sought.some((form) => piece.includes(form)))
  })
