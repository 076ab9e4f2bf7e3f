import { textIn } from "@gongkai/documents"
import { readable, type FileRead } from "@gongkai/records"

/**
 * What a published file says, for the search, or why nobody could read it: text, HTML, CSV, PDF, the documents of office
 * programs.
 */
export const fileText = async (bytes: Uint8Array, contentType: string): Promise<FileRead> => {
  const read = await textIn(bytes, contentType)
  if ("unread" in read) return { unread: read.unread }
  return { text: contentType === "text/html" ? readable(read.text) : read.text }
}
