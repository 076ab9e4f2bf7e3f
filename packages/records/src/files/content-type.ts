import { open } from "node:fs/promises"
import { TextDecoder } from "node:util"
import { fileTypeFromFile } from "file-type"

/** Types that an office takes in unless its settings say otherwise, each with the endings that its names may have. */
export const defaultFileTypes: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/x-cfb": ["doc", "xls", "wps", "et"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/rtf": ["rtf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/tiff": ["tif", "tiff"],
  "text/plain": ["txt", "csv", "md"],
}

const piece = 65_536
const encodings = ["utf-8", "gb18030"] as const
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u

/** True where the whole file is text in UTF-8, or else in GB18030; read piece by piece. */
const isText = async (path: string, encoding: (typeof encodings)[number]): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const file = await open(path, "r")
  try {
    const buffer = Buffer.alloc(piece)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, piece)
      if (notText.test(decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead > 0 }))) return false
      if (bytesRead === 0) return true
    }
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    await file.close()
  }
}

/**
 * The type of a file by its content alone.
 * @param path of the content
 * @returns a media type; null where the content is of no kind that is known, and no plain text
 */
export const contentTypeOf = async (path: string): Promise<string | null> => {
  const found = await fileTypeFromFile(path)
  if (found !== undefined) return found.mime
  for (const encoding of encodings) if (await isText(path, encoding)) return "text/plain"
  return null
}
