import { z } from "@hono/zod-openapi"
import { AccountCountToEnter, accountsStanding, enterAccountCount, Id, importPosts, PostToRemove, removePost } from "@gongkai/casework"
import { mostRegisterBytes, postsTemplate } from "@gongkai/documents"
import { accountCounts, listPosts } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { templateRoute } from "../register/template.ts"
import { uploadRoute } from "../upload-route.ts"
import { AccountCount, AccountPost, AccountStanding, ImportedPosts } from "./answers.ts"
import { postFilter, PostsWanted, yearAsked, YearWanted } from "./filters.ts"

const tag = "政务新媒体"
const act = "account.read"
const posts = "/account-posts"

/** What is posted on the agency's accounts. The accounts themselves are channels. */
export const accountRoutes = (api: Api): void => {
  templateRoute(api, { path: posts, title: "政务新媒体发布清单", tag, blank: postsTemplate })
  uploadRoute(api, {
    path: "/accounts/{channelId}/posts/import",
    summary: "导入平台导出的发布清单（标题、日期、阅读量）；已有的不重复登记，只更新阅读量",
    tag,
    params: z.object({ channelId: Id }),
    most: mostRegisterBytes,
    answer: ImportedPosts,
    says: "已导入",
    async take(uploader, bytes, once, { channelId = "" }) {
      const outcome = await importPosts(api.casework, uploader, { channelId, bytes }, once)
      return outcome.ok ? { answer: { id: outcome.body.importId, rows: outcome.body.rows, kept: outcome.body.kept } } : outcome
    },
  })
  queryRoute(api, {
    path: "/accounts",
    summary: "各账号最近发布、近七天条数，是否不更新、是否少于每周最低条数",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(AccountStanding).readonly() }),
    run: async ({ tx, session, today }) => ({ items: await accountsStanding(tx, session.agencyId, today) }),
  })
  queryRoute(api, {
    path: posts,
    summary: "各账号发布的内容，新的在前；born=yes 只看账号原创",
    tag,
    act,
    input: z.object({ ...PostsWanted.shape, ...pagingFields }),
    answer: pageOf(AccountPost),
    run: ({ tx, session, query }) => listPosts(tx, session.agencyId, postFilter(query), pagingOf(query)),
  })
  commandRoute(api, {
    method: "delete",
    path: `${posts}/{postId}`,
    summary: "删去误导入的一条",
    tag,
    params: PostToRemove.pick({ postId: true }),
    command: removePost,
    versioned: true,
  })
  queryRoute(api, {
    path: "/account-counts",
    summary: "一年里各账号各分类的条数、原创条数和阅读量",
    tag,
    act,
    input: YearWanted,
    answer: z.object({ items: z.array(AccountCount).readonly() }),
    run: async ({ tx, session, today, query }) => ({ items: await accountCounts(tx, session.agencyId, yearAsked(query, today)) }),
  })
  commandRoute(api, {
    method: "put",
    path: "/accounts/{channelId}/counts",
    summary: "填写一个账号一年一个分类的条数；填了的账号以填写的为准，不再按导入的计",
    tag,
    params: AccountCountToEnter.pick({ channelId: true }),
    // The version goes with the body: 0 is that of a count not entered yet.
    body: AccountCountToEnter.omit({ channelId: true }),
    command: enterAccountCount,
  })
}
