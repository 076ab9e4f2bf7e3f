import { parseXml } from "../../xml/parse-xml.ts"
import { builtInFormat } from "./number-format.ts"

/**
 * The number format of each style that cells refer to.
 * @param part xl/styles.xml
 * @throws XmlRefused
 */
export const formatsIn = (part: Uint8Array): readonly string[] => {
  const own = new Map<number, string>()
  const used: number[] = []
  let inCells = false
  parseXml(part, {
    open(element) {
      if (element.name === "numFmt" && !inCells) own.set(Number(element.attribute("numFmtId")), element.attribute("formatCode") ?? "General")
      else if (element.name === "cellXfs") inCells = true
      else if (element.name === "xf" && inCells) used.push(Number(element.attribute("numFmtId") ?? 0))
    },
    close(name) {
      if (name === "cellXfs") inCells = false
    },
    text: () => undefined,
  })
  return used.map((id) => own.get(id) ?? builtInFormat(id))
}
