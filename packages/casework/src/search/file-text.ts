import { textIn } from "@gongkai/documents"
import { readable, type FileRead } from "@gongkai/records"

/**
 * What a published file says, for the search, or why nobody could read it. The one place that knows which kinds of file are
 * searched: text, HTML, CSV, the documents of office programs. A reader of PDF takes its seat here.
 */
export const fileText = (bytes: Uint8Array, contentType: string): Promise<FileRead> => {
  const read = textIn(bytes, contentType)
  if ("unread" in read) return Promise.resolve({ unread: read.unread })
  return Promise.resolve({ text: contentType === "text/html" ? readable(read.text) : read.text })
}
