import { Readable } from "node:stream"
import { openConsultationFile, publicFile } from "@gongkai/records"
import { attachment } from "../../api/file/content-disposition.ts"
import { missingPage } from "../frame/error-pages.tsx"
import { ownAnswer } from "../frame/answer.ts"
import type { Portal } from "../portal.ts"

/** Pictures that stand in a text and may be shown where they stand; everything else is a file to keep. */
const pictures: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"])

/** Published files, found by their id alone: the name in the address is for people. */
export const fileRoutes = (portal: Portal): void => {
  portal.app.get("/files/:fileId/:name?", async (context) => {
    const file = await portal.casework.records.asPublic(async (reader) => {
      const fileId = context.req.param("fileId")
      return (await publicFile(reader, fileId)) ?? openConsultationFile(reader, fileId)
    })
    if (file === null) return ownAnswer(portal, context, missingPage(), 404)
    const etag = `"${file.sha256}"`
    const inline = file.place === "image" && pictures.has(file.contentType)
    const headers: Record<string, string> = {
      etag,
      "cache-control": "public, no-cache",
      "content-type": file.contentType,
      "content-disposition": inline ? "inline" : attachment(file.name),
      "x-content-type-options": "nosniff",
    }
    if (context.req.header("if-none-match")?.includes(etag) === true) return context.body(null, 304, headers)
    headers["content-length"] = String(file.bytes)
    // Nobody reads the content of an answer to HEAD.
    if (context.req.method === "HEAD") return context.body(null, 200, headers)
    const content = await portal.room.store.read(file.sha256)
    return context.body(Readable.toWeb(content), 200, headers)
  })
}
