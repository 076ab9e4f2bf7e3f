import type { ZipArchive } from "../../zip/open-zip.ts"
import { comparisonKeyFor } from "../comparison-key.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { coreTitle } from "../packed/core-title.ts"
import { relationshipsOf, type Relationship } from "../packed/relationships.ts"
import { withTitle } from "../packed/trusted-title.ts"
import { recognise } from "../recognition/recognise.ts"
import type { SourceDocument } from "../source.ts"
import { readLines } from "../text/read-lines.ts"
import { unreadable } from "../unreadable.ts"
import { whyNoReport } from "../why-no-report.ts"
import { visible } from "../visible.ts"
import { bodyOf, type Body } from "./body.ts"
import { noNumbering, numberingIn } from "./numbering.ts"
import { plainText, rowsOf } from "./rows.ts"
import { noStyles, stylesIn } from "./styles.ts"

const partOf = async (archive: ZipArchive, relationships: readonly Relationship[], kind: string): Promise<Uint8Array | null> => {
  const target = relationships.find((one) => one.kind === kind && !one.external)?.target
  return target === undefined ? null : archive.read(target)
}

/** The document as rows; where it has no table at all, its tables were written as text. */
const sourceOf = ({ blocks, images, chunks }: Body): SourceDocument => {
  const text = plainText(blocks)
  const key = comparisonKeyFor(text)
  const { into, tables } = rowsOf(blocks, key)
  const elsewhere = (): { images: number; attachments: number } => ({ images, attachments: chunks.length })
  if (tables === 0) return { ...readLines(text), elsewhere }
  const { rows, furniture } = into
  return { rows, metaTitles: [], furniture, key, elsewhere, surrounding: () => [0, rows.length] }
}

/**
 * Reads an annual report from a Word document (WordprocessingML, transitional or strict, by Word, WPS or LibreOffice), as
 * it is printed with all changes accepted.
 * @param main the name of the main part
 * @throws ZipRefused, XmlRefused
 */
export const readDocx = async (
  archive: ZipArchive,
  main: string,
  packageParts: readonly Relationship[],
  options: ReadOptions,
): Promise<ReadOutcome> => {
  const document = await archive.read(main)
  if (document === null) return unreadable("malformed")
  const parts = await relationshipsOf(archive, main)
  const [styles, numbering] = [await partOf(archive, parts, "styles"), await partOf(archive, parts, "numbering")]
  const body = bodyOf(document, styles === null ? noStyles : stylesIn(styles), numbering === null ? noNumbering : numberingIn(numbering))
  const title = await coreTitle(archive, packageParts)
  const source = withTitle(sourceOf(body), title === null ? null : visible(title))
  return recognise(source, options) ?? unreadable(whyNoReport(source))
}
