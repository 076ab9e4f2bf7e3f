const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" }

// What no XML 1.0 document holds, escaped or not (its production Char), with halves of surrogate pairs.
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for an element or a quoted attribute of XML; what XML cannot hold is left out. */
export const escapeXml = (text: string): string => text.replace(unprintable, "").replace(/[&<>"'\r]/gu, (mark) => escapes[mark] ?? mark)

/** An element around text. */
export const xmlElement = (name: string, text: string, attributes = ""): string => `<${name}${attributes}>${escapeXml(text)}</${name}>`
