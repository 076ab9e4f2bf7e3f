import { parseXml } from "../../xml/parse-xml.ts"
import type { ZipArchive } from "../../zip/open-zip.ts"

/** A part that another one refers to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: officeDocument, styles, worksheet; the same in transitional and strict files. */
  readonly kind: string
  /** Its name in the container; for an external one its address. */
  readonly target: string
  readonly external: boolean
}

const resolved = (from: string, target: string): string => {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1)
  for (const step of target.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

/**
 * The relationships of a part (ISO/IEC 29500-2); none where it has no such list.
 * @param from the part's name; "" for the package's own
 * @throws ZipRefused, XmlRefused
 */
export const relationshipsOf = async (archive: ZipArchive, from: string): Promise<readonly Relationship[]> => {
  const slash = from.lastIndexOf("/")
  const list = await archive.read(`${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`)
  if (list === null) return []
  const found: Relationship[] = []
  parseXml(list, {
    open(element) {
      if (element.name !== "Relationship") return
      const external = element.attribute("TargetMode") === "External"
      const target = element.attribute("Target") ?? ""
      const kind = (element.attribute("Type") ?? "").split("/").at(-1) ?? ""
      found.push({ id: element.attribute("Id") ?? "", kind, target: external ? target : resolved(from, target), external })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}
