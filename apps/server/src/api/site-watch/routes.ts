import { z } from "@hono/zod-openapi"
import {
  addLeaderPost,
  beginSiteCheck,
  changeWatchedSite,
  endLeaderPost,
  endSiteWatch,
  Id,
  LeaderPostToAdd,
  SeenLeaderPost,
  SeenWatchedSite,
  SiteCheckToBegin,
  SiteCheckToStop,
  SiteToWatch,
  stopSiteCheck,
  WatchedSiteToChange,
  watchSite,
} from "@gongkai/casework"
import { leaderPosts, pagesOfCheck, siteCheckOf, siteChecks, visitOutcomes, watchedSites } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { checkAnswer, FaultKindAnswer, kindAnswers, LeaderPostAnswer, SiteCheckAnswer, SitePageAnswer, WatchedSite } from "./answers.ts"

const tag = "网站监测"
const act = "site-watch.read"

const siteRoutes = (api: Api): void => {
  const [list, one] = ["/watched-sites", "/watched-sites/{siteId}"]
  const params = SeenWatchedSite.pick({ siteId: true })
  queryRoute(api, {
    path: list,
    summary: "监测的网站：最近一次检查、没有整改的问题、近七天首页访问",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(WatchedSite).readonly() }),
    run: async ({ tx, session, today }) => ({ items: await watchedSites(tx, session.agencyId, today) }),
  })
  queryRoute(api, {
    path: one,
    summary: "一个监测的网站",
    tag,
    act,
    input: params,
    answer: WatchedSite,
    run: async ({ tx, session, today, query }) => (await watchedSites(tx, session.agencyId, today)).find(({ id }) => id === query.siteId) ?? null,
  })
  commandRoute(api, { method: "post", path: list, summary: "增加监测的网站", tag, body: SiteToWatch, command: watchSite, creates: true })
  commandRoute(api, {
    ...{ method: "put", path: one, summary: "修改监测的网站", tag, params, versioned: true },
    body: WatchedSiteToChange.omit({ siteId: true, version: true }),
    command: changeWatchedSite,
  })
  commandRoute(api, { method: "delete", path: one, summary: "停止监测", tag, params, command: endSiteWatch, versioned: true })
}

const checkRoutes = (api: Api): void => {
  const one = "/site-checks/{checkId}"
  const params = SiteCheckToStop.pick({ checkId: true })
  commandRoute(api, {
    ...{ method: "post", path: "/site-checks", summary: "现在检查一次", tag, creates: true },
    body: SiteCheckToBegin,
    command: beginSiteCheck,
    after: ({ subject: checkId }, agencyId) => api.watchSoon.check({ agencyId, checkId }),
  })
  commandRoute(api, { method: "post", path: `${one}/stop`, summary: "停止检查", tag, params, command: stopSiteCheck, versioned: true })
  queryRoute(api, {
    path: "/watched-sites/{siteId}/checks",
    summary: "一个网站的各次检查，最近的在前",
    tag,
    act,
    input: z.object({ siteId: Id, ...pagingFields }),
    answer: pageOf(SiteCheckAnswer),
    async run({ tx, session, query: { siteId, ...paging } }) {
      const { items, next } = await siteChecks(tx, session.agencyId, siteId, pagingOf(paging))
      return { items: items.map(checkAnswer), next }
    },
  })
  queryRoute(api, {
    path: one,
    summary: "一次检查：进度和结果",
    tag,
    act,
    input: params,
    answer: SiteCheckAnswer,
    async run({ tx, session, query }) {
      const check = await siteCheckOf(tx, session.agencyId, query.checkId)
      return check === null ? null : checkAnswer(check)
    },
  })
  queryRoute(api, {
    path: `${one}/pages`,
    summary: "一次检查所见的网址，按发现的先后",
    tag,
    act,
    input: z.object({ checkId: Id, outcome: z.enum(visitOutcomes).optional(), kind: z.enum(["page", "link"]).optional(), ...pagingFields }),
    answer: pageOf(SitePageAnswer),
    run: ({ tx, session, query: { checkId, outcome = null, kind = null, ...paging } }) =>
      pagesOfCheck(tx, session.agencyId, checkId, { outcome, kind }, pagingOf(paging)),
  })
}

const leaderRoutes = (api: Api): void => {
  const [list, one] = ["/leader-posts", "/leader-posts/{leaderId}"]
  queryRoute(api, {
    path: list,
    summary: "领导姓名职务名单",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(LeaderPostAnswer).readonly() }),
    run: async ({ tx, session }) => ({ items: await leaderPosts(tx, session.agencyId) }),
  })
  commandRoute(api, { method: "post", path: list, summary: "增加一人的职务", tag, body: LeaderPostToAdd, command: addLeaderPost, creates: true })
  commandRoute(api, {
    ...{ method: "delete", path: one, summary: "不再担任", tag, versioned: true },
    params: SeenLeaderPost.pick({ leaderId: true }),
    command: endLeaderPost,
  })
}

/** Sites that are watched, checks of them, and the list of leaders by which pages are read. */
export const siteWatchRoutes = (api: Api): void => {
  siteRoutes(api)
  checkRoutes(api)
  leaderRoutes(api)
  queryRoute(api, {
    path: "/site-fault-kinds",
    summary: "网站问题的种类",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(FaultKindAnswer).readonly() }),
    run: () => Promise.resolve({ items: kindAnswers }),
  })
}
