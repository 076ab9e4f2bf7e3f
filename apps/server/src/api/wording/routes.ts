import { z } from "@hono/zod-openapi"
import { addWording, changeWording, endWording, SeenWording, WordingToAdd, WordingToChange, wordingsOf } from "@gongkai/casework"
import { wordingEntriesFor } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "用语检查"
const list = "/wordings"
const one = `${list}/{entryId}`
const params = SeenWording.pick({ entryId: true })

const Wording = z
  .object({
    /** Null of the default list. */
    entryId: z.string().nullable(),
    kind: z.enum(["error", "sensitive"]),
    words: z.string(),
    rightWords: z.string().nullable(),
    weight: z.int(),
    /** Whether it is in the agency's own list, and may be changed. */
    own: z.boolean(),
    version: z.int().nullable(),
  })
  .openapi("Wording")

/** Words that are wrong and words to be looked at. */
export const wordingRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "错误表述和敏感词：本机关的、上级机关的、默认的",
    tag,
    act: "catalogue.read",
    input: z.object({}),
    answer: z.object({ items: z.array(Wording).readonly() }),
    async run({ tx, session }) {
      const entries = new Map((await wordingEntriesFor(tx, session.agencyId)).map((entry) => [entry.id, entry]))
      const items = (await wordingsOf(tx, session.agencyId)).map((wording) => {
        const entry = wording.entryId === null ? undefined : entries.get(wording.entryId)
        return { ...wording, own: entry?.agencyId === session.agencyId, version: entry?.version ?? null }
      })
      return { items }
    },
  })
  commandRoute(api, { method: "post", path: list, summary: "增加一个词", tag, body: WordingToAdd, command: addWording, creates: true })
  commandRoute(api, {
    ...{ method: "put", path: one, summary: "修改本机关词表里的词", tag, params, versioned: true },
    body: WordingToChange.omit({ entryId: true, version: true }),
    command: changeWording,
  })
  commandRoute(api, { method: "delete", path: one, summary: "从本机关词表里去掉", tag, params, command: endWording, versioned: true })
}
