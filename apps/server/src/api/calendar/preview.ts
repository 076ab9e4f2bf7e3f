import { z } from "@hono/zod-openapi"
import { enterYear, NoticeOfYear, previewYear, refuse } from "@gongkai/casework"
import { actsOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { jsonBody } from "../json-body.ts"

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
    const given = await jsonBody(context, NoticeOfYear)
    if (given instanceof Response) return given
    const notice = NoticeOfYear.safeParse(given)
    if (!notice.success) return problem(context, "INPUT", issuesOf(notice.error))
    const today = casework.today()
    const preview = await casework.records.transaction({ ...session, today }, async (tx) => {
      const acts = await actsOf(tx, session.agencyId, session.personId, today)
      return acts.has(enterYear.act) ? previewYear(tx, session.agencyId, notice.data) : refuse("NOT_PERMITTED", { act: enterYear.act })
    })
    return preview.ok ? context.json(Preview.parse(preview)) : refusal(context, preview)
  })
}
