import { z } from "@hono/zod-openapi"
import { changeItemFile, ItemFileToChange, openItemFile, removeItemFile, SeenItemFile, takeInItemFile } from "@gongkai/casework"
import { filePlaces } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { contentAnswer } from "../file/content-answer.ts"
import { takeInRoute } from "../file/take-in.ts"

const tag = "公开目录"
const files = "/catalogue-items/{itemId}/files"
const one = `${files}/{fileId}`
const params = SeenItemFile.pick({ itemId: true, fileId: true })

/** Where the content of an item's file goes out. */
export const itemFileContentPath = "/api/v1/catalogue-items/:itemId/files/:fileId/content"

const contentRoute = ({ app, casework, room }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${one}/content`,
    summary: "附件的内容，病毒检查通过后才给",
    tags: [tag],
    security: signedIn,
    request: { params: z.object(params.shape) },
    responses: { ...failures, 200: { content: { "*/*": { schema: z.string().openapi({ format: "binary" }) } }, description: "内容，作为附件" } },
  })
  const open = openItemFile(room)
  app.get(itemFileContentPath, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const input = params.safeParse(context.req.param())
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const opened = await open(casework, { ...session, cause: context.var.requestId }, input.data.itemId, input.data.fileId)
    if (!opened.ok) return refusal(context, opened)
    return contentAnswer(context, opened.file, opened.content)
  })
}

/** Files of an item: images of its text, and what is offered below it. */
export const itemFileRoutes = (api: Api): void => {
  const takeIn = takeInItemFile(api.room)
  takeInRoute(api, {
    path: files,
    of: "itemId",
    summary: "上传一个附件或者正文里的图片，先进隔离区；不得上传国家秘密",
    tag,
    query: z.strictObject({ place: z.enum(filePlaces).default("attachment") }),
    answer: z.object({ id: z.string(), version: z.int() }),
    says: "已收下；version 是信息的版本",
    take: (actor, { of: itemId, ...file }, { place }, content, once) => takeIn(api.casework, actor, { ...file, itemId, place }, content, once),
    shown: ({ subject, body: { version } }) => ({ id: subject, version }),
  })
  contentRoute(api)
  commandRoute(api, {
    ...{ method: "put", path: one, tag, params, versioned: true },
    summary: "改附件的名称和次序；版本是信息的",
    body: ItemFileToChange.pick({ name: true, position: true }),
    command: changeItemFile,
  })
  commandRoute(api, { method: "delete", path: one, summary: "拿掉一个附件；版本是信息的", tag, params, command: removeItemFile, versioned: true })
}
