import { z } from "@hono/zod-openapi"
import { ConsultationFileToRemove, Id, openFileOfConsultation, removeConsultationFile, takeInConsultationFile } from "@gongkai/casework"
import { consultationOf, filesOfConsultation } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { contentAnswer } from "../file/content-answer.ts"
import { idAlone, takeInRoute } from "../file/take-in.ts"
import { queryRoute } from "../query-route.ts"
import { ConsultationFile } from "./answers.ts"

const tag = "征求意见"
const files = "/consultations/{consultationId}/files"
const one = `${files}/{fileId}`
const params = ConsultationFileToRemove

/** Where the content of a consultation's file goes out. */
export const consultationFileContentPath = "/api/v1/consultations/:consultationId/files/:fileId/content"

const contentRoute = ({ app, casework, room }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${one}/content`,
    summary: "征求意见附件的内容，病毒检查通过后才给",
    tags: [tag],
    security: signedIn,
    request: { params: z.object(params.shape) },
    responses: { ...failures, 200: { content: { "*/*": { schema: z.string().openapi({ format: "binary" }) } }, description: "内容，作为附件" } },
  })
  const open = openFileOfConsultation(room)
  app.get(consultationFileContentPath, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const input = params.safeParse(context.req.param())
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const opened = await open(casework, { ...session, cause: context.var.requestId }, input.data.consultationId, input.data.fileId)
    return opened.ok ? contentAnswer(context, opened.file, opened.content) : refusal(context, opened)
  })
}

/** Files of a consultation: the draft that is consulted on, and what explains it. */
export const consultationFileRoutes = (api: Api): void => {
  const takeIn = takeInConsultationFile(api.room)
  queryRoute(api, {
    path: files,
    summary: "征求意见的附件",
    tag,
    act: "consultation.read",
    input: z.object({ consultationId: Id }),
    answer: z.object({ items: z.array(ConsultationFile).readonly() }),
    run: async ({ tx, session: { agencyId }, query: { consultationId } }) =>
      (await consultationOf(tx, agencyId, consultationId)) === null ? null : { items: await filesOfConsultation(tx, agencyId, consultationId) },
  })
  takeInRoute(api, {
    path: files,
    of: "consultationId",
    summary: "给征求意见的草稿上传一个附件，先进隔离区；不得上传国家秘密",
    tag,
    ...idAlone,
    take: (actor, { of: consultationId, ...file }, _query, content, once) => takeIn(api.casework, actor, { ...file, consultationId }, content, once),
  })
  contentRoute(api)
  commandRoute(api, { method: "delete", path: one, summary: "从草稿里拿掉一个附件", tag, params, command: removeConsultationFile })
}
