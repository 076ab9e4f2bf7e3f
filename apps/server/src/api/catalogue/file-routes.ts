import { randomUUID } from "node:crypto"
import { Readable } from "node:stream"
import { z } from "@hono/zod-openapi"
import {
  changeItemFile,
  Id,
  ItemFileToChange,
  ItemFileToTakeIn,
  openItemFile,
  refuse,
  removeItemFile,
  SeenItemFile,
  takeInItemFile,
} from "@gongkai/casework"
import { filePlaces } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { commandRoute, idempotencyKey } from "../command-route.ts"
import { arriving, BrokenOff } from "../file/arriving.ts"
import { attachment, nameIn } from "../file/content-disposition.ts"

const tag = "公开目录"
const files = "/catalogue-items/{itemId}/files"
const one = `${files}/{fileId}`
const octets = /^application\/octet-stream\s*(?:;|$)/iu
const params = SeenItemFile.pick({ itemId: true, fileId: true })

/** Where the content of an item's file goes out. */
export const itemFileContentPath = "/api/v1/catalogue-items/:itemId/files/:fileId/content"

const takeInRoute = (api: Api): void => {
  const { app, casework, room } = api
  const takeIn = takeInItemFile(room)
  const query = z.strictObject({ place: z.enum(filePlaces).default("attachment") })
  const headers = z.object({
    "idempotency-key": idempotencyKey,
    "content-disposition": z.string().openapi({ example: "attachment; filename*=UTF-8''a.pdf" }),
  })
  const content = { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } }
  app.openAPIRegistry.registerPath({
    method: "post",
    path: `/api/v1${files}`,
    summary: "上传一个附件或者正文里的图片，先进隔离区；不得上传国家秘密",
    tags: [tag],
    security: signedIn,
    request: { params: z.object({ itemId: Id }), query: z.object(query.shape), headers, body: { required: true, content } },
    responses: {
      ...failures,
      201: {
        content: { "application/json": { schema: z.object({ id: z.string(), version: z.int() }) } },
        description: "已收下；version 是信息的版本",
      },
    },
  })
  app.post("/api/v1/catalogue-items/:itemId/files", async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const { req } = context
    if (!octets.test(req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const name = nameIn(req.header("content-disposition"))
    if (name === null) return problem(context, "NAME_MISSING")
    const wanted = query.safeParse(req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const { place } = wanted.data
    const input = ItemFileToTakeIn.safeParse({ fileId: randomUUID(), itemId: req.param("itemId"), name, place })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const { most } = room.policy
    if (Number(req.header("content-length") ?? 0) > most) return refusal(context, refuse("FILE_TOO_LARGE", { most }))
    const once = { key: key.data, requestHash: (sha256: string) => api.callHash(["post", req.path, session.personId, name, place, sha256]) }
    try {
      const outcome = await takeIn(casework, { ...session, cause: context.var.requestId }, input.data, arriving(req.raw), once)
      if (!outcome.ok) return refusal(context, outcome)
      await api.checkSoon({ agencyId: session.agencyId, fileId: outcome.subject })
      return context.json({ id: outcome.subject, version: outcome.body.version }, 201)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}

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
    const { file, content } = opened
    const headers = {
      "content-type": file.contentType,
      "content-length": String(file.bytes),
      "content-disposition": attachment(file.name),
      "x-content-type-options": "nosniff",
    }
    // Nobody reads the content of an answer to HEAD, so nobody would close it.
    if (context.req.method === "HEAD") {
      content.destroy()
      return context.body(null, 200, headers)
    }
    return context.body(Readable.toWeb(content), 200, headers)
  })
}

/** Files of an item: images of its text, and what is offered below it. */
export const itemFileRoutes = (api: Api): void => {
  takeInRoute(api)
  contentRoute(api)
  commandRoute(api, {
    ...{ method: "put", path: one, tag, params, versioned: true },
    summary: "改附件的名称和次序；版本是信息的",
    body: ItemFileToChange.pick({ name: true, position: true }),
    command: changeItemFile,
  })
  commandRoute(api, { method: "delete", path: one, summary: "拿掉一个附件；版本是信息的", tag, params, command: removeItemFile, versioned: true })
}
