import { z } from "@hono/zod-openapi"
import { Id, printLetter } from "@gongkai/casework"
import { letterDocx, letterHtml, letterPdf, type Letter } from "@gongkai/documents"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { attachment } from "../file/content-disposition.ts"

/** Where a letter goes out as a document. */
export const documentPath = "/api/v1/letters/:letterId/document"

const formats = {
  html: { type: "text/html; charset=utf-8", write: (letter: Letter): Promise<string | Uint8Array> => Promise.resolve(letterHtml(letter)) },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (letter: Letter): Promise<string | Uint8Array> => letterDocx(letter),
  },
  pdf: { type: "application/pdf", write: (letter: Letter): Promise<string | Uint8Array> => letterPdf(letter) },
} as const

const Asked = z.object({ letterId: Id, format: z.enum(["html", "docx", "pdf"]) })

/** Gives a letter out as a document, the addressee's name in full: as an attachment, and with an event. */
export const documentRoute = ({ app, casework, ring }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/v1/letters/{letterId}/document",
    summary: "文书的成品，受文人的姓名完整；每次取得都有记录",
    tags: ["文书"],
    security: signedIn,
    request: { params: Asked.pick({ letterId: true }), query: Asked.pick({ format: true }) },
    responses: { ...failures, 200: { content: { "*/*": { schema: z.string().openapi({ format: "binary" }) } }, description: "文书，作为附件" } },
  })
  const print = printLetter(ring)
  app.get(documentPath, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const asked = Asked.safeParse({ ...context.req.query(), ...context.req.param() })
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    const { format } = asked.data
    const printed = await print(casework, { ...session, cause: context.var.requestId }, asked.data)
    if (!printed.ok) return refusal(context, printed)
    const { type, write } = formats[format]
    const content = await write(printed.letter)
    return context.body(typeof content === "string" ? content : Uint8Array.from(content), 200, {
      "content-type": type,
      "content-disposition": attachment(`${printed.name}.${format}`),
      "x-content-type-options": "nosniff",
    })
  })
}
