import { z } from "@hono/zod-openapi"
import { Id, pictureForMarking, RedactionLayer, withOriginal, type RedactionRoom } from "@gongkai/casework"
import { showPage } from "@gongkai/documents"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, matched, sessionOf, signedIn, type Api } from "../api.ts"

const tag = "区分处理"
const path = "/files/{fileId}/pages/{page}"
const Place = z.object({ fileId: Id, page: z.coerce.number().int().min(1).max(10_000) })
const Picture = z.object({ ...Place.shape, layer: RedactionLayer.optional() })

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** A page as it is marked. */
const Page = z
  .object({
    pages: z.int(),
    /** In points. */
    width: z.number(),
    height: z.number(),
    words: z.array(z.object({ text: z.string(), box: Box })).readonly(),
    /** Characters that nobody sees on the page; they are never taken along. */
    unseen: z.int(),
  })
  .openapi("MarkablePage")

/** Pages of a file as they are marked: their words, and their pictures. Each is drawn when it is asked for. */
export const pageRoutes = ({ app, casework }: Api, rooms: RedactionRoom): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${path}`,
    summary: "文件的一页：大小和看得见的词",
    tags: [tag],
    security: signedIn,
    request: { params: Place },
    responses: { ...failures, 200: { content: { "application/json": { schema: Page } }, description: "一页" } },
  })
  app.get(`/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const asked = Place.safeParse(context.req.param())
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    const { fileId, page } = asked.data
    const actor = { ...session, cause: context.var.requestId }
    const shown = await withOriginal(rooms)(casework, actor, { fileId, act: "redaction.read" }, (source) => showPage(source, page))
    return "ok" in shown ? refusal(context, shown) : context.json(Page.parse(shown))
  })
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${path}/image`,
    summary: "文件的一页的图像；给出层次的，是按保存的标记遮盖以后的样子",
    tags: [tag],
    security: signedIn,
    request: { params: Place, query: Picture.pick({ layer: true }) },
    responses: { ...failures, 200: { content: { "image/png": { schema: z.string().openapi({ format: "binary" }) } }, description: "图像" } },
  })
  const picture = pictureForMarking(rooms)
  app.get(`/api/v1${matched(path)}/image`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const asked = Picture.safeParse({ ...context.req.query(), ...context.req.param() })
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    const { layer, ...place } = asked.data
    const drawn = await picture(casework, { ...session, cause: context.var.requestId }, { ...place, layer: layer ?? null })
    if (!drawn.ok) return refusal(context, drawn)
    return context.body(Uint8Array.from(drawn.png), 200, { "content-type": "image/png", "x-content-type-options": "nosniff" })
  })
}
