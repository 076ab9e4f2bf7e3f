import { z } from "@hono/zod-openapi"
import { refuse } from "@gongkai/casework"
import { mostPublishedBytes, readPublished } from "@gongkai/documents"
import { checkForm, checkProse } from "@gongkai/report"
import { actsOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, sessionOf, signedIn, type Api } from "../api.ts"
import { BrokenOff } from "../file/arriving.ts"
import { received } from "../file/received.ts"
import { asRead, ReadReport } from "./answers.ts"

const path = "/api/v1/report-imports"
const act = "report.import"
const octets = /^application\/octet-stream\s*(?:;|$)/iu
const mebibyte = 1_048_576

const read = async (bytes: Uint8Array, convert: Api["convert"]): Promise<z.input<typeof ReadReport>> => {
  const { report, findings } = await readPublished(bytes, { provenance: true, ...(convert === null ? {} : { convert }) })
  return asRead(report, report === null ? findings : [...findings, ...checkForm(report), ...checkProse(report)])
}

/** Reads a published report that somebody sends in, and keeps nothing of it. */
export const uploadRoute = ({ app, casework, takesFiles, convert }: Api): void => {
  takesFiles(path)
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary: "读一份已公布的年度报告（网页、文本、Markdown、PDF、DOCX、XLSX、JSON、CSV 或者填好的模板），逐格说明读出、修补和不读的，不保存",
    tags: ["年度报告"],
    security: signedIn,
    request: { body: { required: true, content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } } },
    responses: { ...failures, 200: { content: { "application/json": { schema: ReadReport } }, description: "读出的报告" } },
  })
  app.post(path, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    if (!octets.test(context.req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const tooLarge = refuse("FILE_TOO_LARGE", { most: mostPublishedBytes, mebibytes: mostPublishedBytes / mebibyte })
    if (Number(context.req.header("content-length") ?? 0) > mostPublishedBytes) return refusal(context, tooLarge)
    const asking = { ...session, today: casework.today() }
    const acts = await casework.records.transaction(asking, (tx) => actsOf(tx, session.agencyId, session.personId, asking.today))
    if (!acts.has(act)) return refusal(context, refuse("NOT_PERMITTED", { act }))
    try {
      const bytes = await received(context.req.raw, mostPublishedBytes)
      return bytes === null ? refusal(context, tooLarge) : context.json(ReadReport.parse(await read(bytes, convert)), 200)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
