import { z } from "@hono/zod-openapi"
import {
  Id,
  MarkToSave,
  proposeForPage,
  ProposalsToMake,
  RedactionLayer,
  RedactionToRelease,
  RedactionToSave,
  releaseRedaction,
  saveRedaction,
} from "@gongkai/casework"
import { articleWords, redactionGrounds } from "@gongkai/law"
import { fileById, redactionOfFile, releasesOf, seesCase, seesRestrictedAct } from "@gongkai/records"
import { answerRoute } from "../answer-route.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"
import { pageRoutes } from "./page-routes.ts"

const tag = "区分处理"

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const Mark = z
  .object({
    ...MarkToSave.pick({ id: true, page: true, layers: true }).shape,
    ...{ boxes: z.array(Box), ground: z.string(), elsewhere: z.boolean(), markedBy: z.string(), markedOn: z.string() },
  })
  .openapi("RedactionMark")

const Redaction = z
  .object({
    /** Null where the file has no marks yet. */
    redactionId: z.string().nullable(),
    /** 0 where it has none. */
    version: z.int(),
    fileName: z.string(),
    caseId: z.string(),
    marks: z.array(Mark).readonly(),
    /** What was made of it and proven. */
    releases: z.array(
      z.object({ fileId: z.string(), layer: RedactionLayer, marks: z.int(), ofVersion: z.int(), releasedBy: z.string(), releasedOn: z.string() }),
    ),
    grounds: z.array(z.object({ id: z.string(), article: z.string(), says: z.string() })),
  })
  .openapi("Redaction")

const grounds = Object.entries(redactionGrounds).map(([id, cited]) => ({ id, article: articleWords(cited), says: cited.says }))

const Proposal = z
  .object({
    kind: z.enum(["identity-number", "bank-card", "mobile", "phone", "mailbox", "address", "words"]),
    text: z.string(),
    boxes: z.array(Box).readonly(),
    ground: z.string(),
  })
  .openapi("RedactionProposal")

/** Redaction of a case's file: marks, proposals, pages as pictures, and the versions that were made and proven. */
export const redactionRoutes = (api: Api): void => {
  const params = z.object({ fileId: Id })
  const rooms = { room: api.room, ...(api.toPdf === null ? {} : { convert: api.toPdf }) }
  queryRoute(api, {
    path: "/files/{fileId}/redaction",
    summary: "一个文件的区分处理：标记、放行的版本、可选的依据",
    tag,
    act: "redaction.read",
    input: params,
    answer: Redaction,
    run: async ({ tx, session: { agencyId, personId }, acts, query: { fileId } }) => {
      const file = await fileById(tx, fileId)
      if (file?.agencyId !== agencyId || file.caseId === null) return null
      if (!(await seesCase(tx, agencyId, file.caseId, { personId, seesRestricted: acts.has(seesRestrictedAct) }))) return null
      const redaction = await redactionOfFile(tx, agencyId, fileId)
      const releases = redaction === null ? [] : await releasesOf(tx, agencyId, redaction.id)
      return {
        redactionId: redaction?.id ?? null,
        version: redaction?.version ?? 0,
        ...{ fileName: file.name, caseId: file.caseId, grounds },
        marks: z.array(Mark).parse(redaction?.marks ?? []),
        releases: releases.map((release) => ({ ...release, marks: release.marks.length })),
      }
    },
  })
  commandRoute(api, {
    method: "put",
    path: "/files/{fileId}/redaction",
    summary: "保存一个文件的全部标记",
    tag,
    params,
    body: z.object(RedactionToSave.shape).omit({ fileId: true }),
    command: saveRedaction,
  })
  const propose = proposeForPage(rooms)
  answerRoute(api, {
    path: "/files/{fileId}/redaction/proposals",
    summary: "查找一页上可能的个人信息和给出的姓名，供选用；姓名不保存",
    tag,
    params,
    body: ProposalsToMake.omit({ fileId: true }),
    input: ProposalsToMake,
    status: 200,
    answer: z.object({ items: z.array(Proposal).readonly() }),
    run: async (actor, input) => {
      const proposed = await propose(api.casework, actor, input)
      return proposed.ok ? { ok: true, content: { items: proposed.proposals } } : proposed
    },
  })
  commandRoute(api, {
    method: "post",
    path: "/files/{fileId}/redaction/releases",
    summary: "按保存的标记做成一个版本，验证通过后放行为本案的文件",
    tag,
    params,
    body: RedactionToRelease.omit({ fileId: true }),
    command: releaseRedaction(rooms, api.recognise ?? undefined),
    creates: true,
    after: ({ subject }, agencyId) => api.checkSoon({ agencyId, fileId: subject }),
  })
  pageRoutes(api, rooms)
}
