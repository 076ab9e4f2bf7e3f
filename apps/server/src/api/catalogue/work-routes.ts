import { z } from "@hono/zod-openapi"
import {
  changePenalty,
  declineProposal,
  DisclosureToReview,
  findPunctuation,
  HitToJudge,
  HitToReplace,
  Id,
  judgeHit,
  PenaltyToChange,
  ProposalToDecline,
  ProposalToTakeOn,
  readParts,
  replaceHit,
  reviewDisclosure,
  SeenItem,
  takeOnProposal,
  wordsOfParts,
} from "@gongkai/casework"
import { itemOf, openPenaltyChanges, withdrawalCauses } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "公开目录"
const one = "/catalogue-items/{itemId}"
const params = SeenItem.pick({ itemId: true })
const seen = { itemId: true, version: true } as const
const changes = { method: "post", tag, params, versioned: true } as const

const Punctuation = z.object({
  items: z
    .array(z.object({ part: z.string(), line: z.int(), before: z.string(), after: z.string(), words: z.array(z.string()).readonly() }))
    .readonly(),
})

const PenaltyChange = z
  .object({
    id: z.string(),
    itemId: z.string(),
    title: z.string(),
    what: z.enum(withdrawalCauses),
    onDay: z.string(),
    withdrawBy: z.string(),
    /** Whether that day is past. */
    late: z.boolean(),
    /** Of the item, for its withdrawal. */
    itemVersion: z.int(),
  })
  .openapi("PenaltyChange")

/** What is found in an item and handled. */
const hitRoutes = (api: Api): void => {
  commandRoute(api, {
    ...{ ...changes, path: `${one}/judge-hit` },
    summary: "查出的个人信息或者用语可以保留，写明理由；原文改了就要重新判断",
    body: HitToJudge.omit(seen),
    command: judgeHit,
  })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/replace-hit` },
    summary: "遮掩查出的个人信息，或者改为正确用语，正文各处一并替换",
    body: HitToReplace.omit(seen),
    command: replaceHit,
  })
  queryRoute(api, {
    path: `${one}/punctuation`,
    summary: "标点和空格的提示，不影响发布",
    tag,
    act: "catalogue.read",
    input: z.object({ itemId: Id }),
    answer: Punctuation,
    async run({ tx, session, query }) {
      const item = await itemOf(tx, session.agencyId, query.itemId)
      if (item === null) return null
      const words = wordsOfParts(item)
      return { items: readParts.flatMap((part) => findPunctuation(words[part]).map((fault) => ({ part, ...fault }))) }
    },
  })
}

/** What comes round, and what comes from elsewhere: penalties that are no more, reviews of what is closed, proposals. */
export const itemWorkRoutes = (api: Api): void => {
  hitRoutes(api)
  commandRoute(api, {
    ...{ ...changes, path: `${one}/penalty-change` },
    summary: "登记公开的处罚被变更、撤销、确认违法或者无效：三个工作日内撤下",
    body: PenaltyToChange.omit(seen),
    command: changePenalty,
  })
  queryRoute(api, {
    path: "/penalty-changes",
    summary: "要撤下的处罚，先到期的在前",
    tag,
    act: "catalogue.read",
    input: z.object({}),
    answer: z.object({ items: z.array(PenaltyChange).readonly() }),
    async run({ tx, session, today }) {
      const open = await openPenaltyChanges(tx, session.agencyId, null)
      return { items: open.map((change) => ({ ...change, late: change.withdrawBy < today })) }
    },
  })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/disclosure-review` },
    summary: "复查不予公开的信息（第十八条）：仍不公开并定下次复查日期，或者转为主动公开",
    body: DisclosureToReview.omit(seen),
    command: reviewDisclosure,
  })
  commandRoute(api, {
    ...{ method: "post", path: "/publication-proposals/{proposalId}/take-on", tag, creates: true },
    summary: "采纳转为主动公开的建议，起草一条信息；不从申请里带任何内容",
    params: ProposalToTakeOn.pick({ proposalId: true }),
    body: ProposalToTakeOn.omit({ proposalId: true }),
    command: takeOnProposal,
  })
  commandRoute(api, {
    ...{ method: "post", path: "/publication-proposals/{proposalId}/decline", tag, versioned: true },
    summary: "不采纳转为主动公开的建议",
    params: ProposalToDecline.pick({ proposalId: true }),
    command: declineProposal,
  })
}
