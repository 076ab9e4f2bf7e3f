/** What the first bytes say a file is, when it is not text. */
export type BinaryKind = "zip" | "pdf" | "ole" | "rtf" | "image" | "archive"

const signatures: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
  ["image", [0x42, 0x4d]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
]

/**
 * Tells binary files by their first bytes, whatever their name.
 * @returns the kind, or null for what may be text
 */
export const binaryKind = (bytes: Uint8Array): BinaryKind | null =>
  signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? null

/** True where the text is HTML: it has a document's or a table's or a paragraph's tag near its start or at all. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype\s+html|<html|<\?xml[^>]*\?>\s*<(?:!doctype|html))/iu.test(text.slice(0, 2000)) ||
  /<(?:table|tbody|tr|td|p|div|body|head|span|section|article|h[1-6])(?:\s[^<>]*)?>/iu.test(text)
