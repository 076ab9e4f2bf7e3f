import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFObject } from "pdf-lib"

/** Keys of every dictionary that may stand in a redacted document; what is not here has no business in it. */
const allowed: ReadonlySet<string> = new Set(
  [
    ["Type", "Pages", "Kids", "Count", "Parent", "MediaBox", "Resources", "Contents", "Lang"],
    ["Font", "F0", "XObject", "P0"],
    ["Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Filter", "Length", "Length1"],
    ["BaseFont", "Encoding", "DescendantFonts", "ToUnicode", "CIDSystemInfo", "Registry", "Ordering", "Supplement"],
    [
      "FontDescriptor",
      "CIDToGIDMap",
      "DW",
      "W",
      "FontName",
      "Flags",
      "FontBBox",
      "ItalicAngle",
      "Ascent",
      "Descent",
      "CapHeight",
      "StemV",
      "FontFile2",
    ],
  ].flat(),
)

const types: ReadonlySet<string> = new Set(["Pages", "Page", "Font", "FontDescriptor", "XObject"])
const subtypes: ReadonlySet<string> = new Set(["Image", "Type0", "CIDFontType2"])

const nameOf = (object: PDFObject | undefined): string | null => (object instanceof PDFName ? object.decodeText() : null)

/** Whether an object is of a kind that we write. @param isRoot of the document, which has a type of its own */
const isAllowed = (object: PDFObject, isRoot = false): boolean => {
  if (object instanceof PDFRawStream) return isAllowed(object.dict)
  if (object instanceof PDFArray) return object.asArray().every((one) => isAllowed(one))
  if (!(object instanceof PDFDict)) return true
  const [type, subtype] = [nameOf(object.get(PDFName.of("Type"))), nameOf(object.get(PDFName.of("Subtype")))]
  if ((type !== null && !isRoot && !types.has(type)) || (subtype !== null && !subtypes.has(subtype))) return false
  return object.entries().every(([key, value]) => allowed.has(key.decodeText()) && isAllowed(value))
}

/** Whether a document holds only pages, pictures, the blank font and words: no attachment, annotation, form, script, metadata or layer. */
export const onlyAllowedObjects = ({ context }: PDFDocument): boolean => {
  const { Info, Encrypt, ID, Root } = context.trailerInfo
  return (
    Info === undefined &&
    Encrypt === undefined &&
    ID === undefined &&
    context.enumerateIndirectObjects().every(([ref, object]) => isAllowed(object, ref === Root))
  )
}
