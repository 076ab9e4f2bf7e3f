import type { ReadStream } from "node:fs"
import { Readable } from "node:stream"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { attachment } from "./content-disposition.ts"

/** Gives a file's content out, to be kept and not shown. */
export const contentAnswer = (
  context: Context<Env>,
  { contentType, bytes, name }: { readonly contentType: string; readonly bytes: number; readonly name: string },
  content: ReadStream,
): Response => {
  const headers = {
    "content-type": contentType,
    "content-length": String(bytes),
    "content-disposition": attachment(name),
    "x-content-type-options": "nosniff",
  }
  // Nobody reads the content of an answer to HEAD, so nobody would close it.
  if (context.req.method === "HEAD") {
    content.destroy()
    return context.body(null, 200, headers)
  }
  return context.body(Readable.toWeb(content), 200, headers)
}
