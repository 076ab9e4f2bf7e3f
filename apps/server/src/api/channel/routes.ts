import { z } from "@hono/zod-openapi"
import {
  addChannel,
  changeChannel,
  ChannelToAdd,
  ChannelToChange,
  ChannelToClose,
  closeChannel,
  copyFor,
  DigestAddressToErase,
  eraseDigests,
  Id,
  PostToRecord,
  recordPosted,
  retryPublication,
  SeenPublication,
  Year,
} from "@gongkai/casework"
import { channelKinds, channelsOf, digestCounts, listPublications, publicationCounts, publicationStates } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "公开渠道"
const act = "catalogue.read"
const kind = z.enum(channelKinds)

const Channel = z
  .object({
    id: z.string(),
    kind,
    name: z.string(),
    owner: z.string().nullable(),
    leastAWeek: z.int().nullable(),
    address: z.string().nullable(),
    closedOn: z.string().nullable(),
    lastPostedOn: z.string().nullable(),
    postedThisWeek: z.int(),
    waiting: z.int(),
    version: z.int(),
  })
  .openapi("Channel")

const Publication = z
  .object({
    itemId: z.string(),
    channelId: z.string(),
    kind,
    channelName: z.string(),
    state: z.enum(publicationStates),
    postedOn: z.string().nullable(),
    reference: z.string().nullable(),
    attempts: z.int(),
    why: z.string().nullable(),
    title: z.string(),
    /** What a person pastes into an account; null of what a job sends. */
    copy: z.object({ title: z.string(), text: z.string(), link: z.string() }).nullable(),
    version: z.int(),
  })
  .openapi("Publication")

const counted = { code: z.string(), count: z.int() }
const Counts = z
  .object({
    year: z.int(),
    items: z.int(),
    bySection: z.array(z.object(counted)).readonly(),
    byLegalCategory: z.array(z.object(counted)).readonly(),
    byChannel: z.array(z.object({ ...counted, kind: z.string(), name: z.string() })).readonly(),
    documentsMade: z.int(),
    documentsRepealed: z.int(),
    /** Digests by mail: who takes them now; mails of the year, and items in them, each counted for each mail. */
    digests: z.object({ daily: z.int(), weekly: z.int(), mails: z.int(), items: z.int() }),
  })
  .openapi("PublicationCounts")

const registerRoutes = (api: Api): void => {
  const [list, one] = ["/channels", "/channels/{channelId}"]
  const params = ChannelToClose.pick({ channelId: true })
  queryRoute(api, {
    path: list,
    summary: "公开渠道：最近一次、近七天、等待中的条数",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(Channel).readonly() }),
    run: async ({ tx, session, today }) => ({ items: await channelsOf(tx, session.agencyId, today) }),
  })
  commandRoute(api, { method: "post", path: list, summary: "增加渠道", tag, body: ChannelToAdd, command: addChannel, creates: true })
  commandRoute(api, {
    ...{ method: "put", path: one, summary: "修改渠道", tag, params, versioned: true },
    body: ChannelToChange.omit({ channelId: true, version: true }),
    command: changeChannel,
  })
  commandRoute(api, { method: "delete", path: one, summary: "停用渠道", tag, params, command: closeChannel, versioned: true })
}

const outboxRoutes = (api: Api): void => {
  const one = "/publications/{itemId}/{channelId}"
  const params = SeenPublication.pick({ itemId: true, channelId: true })
  const linkOf = (itemId: string): string => `${api.baseUrl.replace(/\/$/u, "")}/items/${itemId}`
  queryRoute(api, {
    path: "/publications",
    summary: "各渠道的发布情况；待发的账号附有可以粘贴的标题、摘要、链接",
    tag,
    act,
    input: z.object({ state: z.enum(publicationStates).optional(), channelId: Id.optional(), itemId: Id.optional(), ...pagingFields }),
    answer: pageOf(Publication),
    async run({ tx, session, query: { state = null, channelId = null, itemId = null, ...paging } }) {
      const { items, next } = await listPublications(tx, session.agencyId, { state, channelId, itemId }, pagingOf(paging))
      return { items: items.map((one) => ({ ...one, copy: one.state === "to-post" ? copyFor(one, linkOf(one.itemId)) : null })), next }
    },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/record-posted`, tag, params, versioned: true },
    summary: "登记已经发到账号上，附链接；要撤下的，登记已经撤下",
    body: PostToRecord.pick({ on: true, reference: true }),
    command: recordPosted,
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/retry`, tag, params, versioned: true },
    summary: "没有送到的再送一次",
    command: retryPublication,
    after: (_done, agencyId) => api.carrySoon({ agencyId }),
  })
}

/** Where things are published beside the portal, what goes there, and how much did. */
export const channelRoutes = (api: Api): void => {
  registerRoutes(api)
  outboxRoutes(api)
  queryRoute(api, {
    path: "/publication-counts",
    summary: "一年的主动公开：按栏目、法定类别、渠道，规范性文件制发和废止",
    tag,
    act,
    input: z.object({ year: Year }),
    answer: Counts,
    async run({ tx, session: { agencyId }, query: { year } }) {
      return { year, ...(await publicationCounts(tx, agencyId, year)), digests: await digestCounts(tx, agencyId, year) }
    },
  })
  commandRoute(api, {
    ...{ method: "post", path: "/digests/erase", tag },
    summary: "应本人要求，删除一个邮箱的全部订阅",
    body: DigestAddressToErase,
    command: eraseDigests(api.ring),
  })
}
