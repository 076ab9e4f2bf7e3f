import { z } from "@hono/zod-openapi"
import { enterYear, NoticeOfYear, previewYear, refuse } from "@gongkai/casework"
import { actsOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"

const NamedDay = z.object({ day: z.string(), name: z.string() })
const Preview = z
  .object({
    year: z.int(),
    off: z.array(NamedDay),
    makeUp: z.array(NamedDay),
    replaces: z.int().nullable(),
    reach: z.object({ agencies: z.int(), recomputed: z.int(), moved: z.int() }),
  })
  .openapi("YearPreview")

const path = "/api/v1/calendar/year-previews"
const json = /^application\/json\s*(?:;|$)/iu

const parsedJson = (text: string): { readonly content: unknown } | null => {
  try {
    return { content: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Tells what entering a notice would do; a POST for its size, and yet it changes nothing. */
export const previewRoute = ({ app, casework }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary: "录入之前看看会怎样：放哪些天、多少期限会移动",
    tags: ["日历"],
    security: signedIn,
    request: { body: { required: true, content: { "application/json": { schema: NoticeOfYear } } } },
    responses: { ...failures, 200: { content: { "application/json": { schema: Preview } }, description: "会怎样" } },
  })
  app.post(path, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    if (!json.test(context.req.header("content-type") ?? "")) return problem(context, "WRONG_MEDIA_TYPE")
    const given = parsedJson(await context.req.text())
    if (given === null) return problem(context, "NOT_JSON")
    const notice = NoticeOfYear.safeParse(given.content)
    if (!notice.success) return problem(context, "INPUT", issuesOf(notice.error))
    const today = casework.today()
    const preview = await casework.records.transaction({ ...session, today }, async (tx) => {
      const acts = await actsOf(tx, session.agencyId, session.personId, today)
      return acts.has(enterYear.act) ? previewYear(tx, session.agencyId, notice.data) : refuse("NOT_PERMITTED", { act: enterYear.act })
    })
    return preview.ok ? context.json(Preview.parse(preview)) : refusal(context, preview)
  })
}
