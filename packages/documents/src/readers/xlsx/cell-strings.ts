import { parseXml } from "../../xml/parse-xml.ts"

const escaped = /_x([0-9a-f]{4})_/giu

/** Characters that XML has no place for are written by their numbers (ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes("_x") ? text.replace(escaped, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/**
 * The texts that cells refer to, runs of one text joined, reading aids left out.
 * @param part xl/sharedStrings.xml
 * @throws XmlRefused
 */
export const sharedStringsIn = (part: Uint8Array): readonly string[] => {
  const strings: string[] = []
  let [text, inText, aids] = ["", false, 0]
  parseXml(part, {
    open({ name }) {
      if (name === "si") text = ""
      else if (name === "rPh") aids++
      else if (name === "t") inText = aids === 0
    },
    close(name) {
      if (name === "si") strings.push(unescaped(text))
      else if (name === "rPh") aids--
      else if (name === "t") inText = false
    },
    text(piece) {
      if (inText) text += piece
    },
  })
  return strings
}
