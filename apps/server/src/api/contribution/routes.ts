import { z } from "@hono/zod-openapi"
import {
  addUnit,
  changeUnit,
  ContributionToDecline,
  ContributionToSend,
  ContributionToTakeOn,
  declineContribution,
  Id,
  sendContribution,
  takeOnContribution,
  UnitToAdd,
  UnitToChange,
} from "@gongkai/casework"
import { contributionOf, listContributions, listUnits, rankUnits } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { ContributingUnit, Contribution, ContributionLine, UnitRank } from "./answers.ts"
import { contributionFilter, ContributionsWanted, daysOf, MonthOrYear } from "./filters.ts"

const tag = "信息报送"
const act = "contribution.read"
const list = "/contributions"
const one = `${list}/{contributionId}`
const params = ContributionToTakeOn.pick({ contributionId: true })
const units = "/contributing-units"

const unitRoutes = (api: Api): void => {
  queryRoute(api, {
    path: units,
    summary: "报送单位",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(ContributingUnit).readonly() }),
    run: async ({ tx, session }) => ({ items: await listUnits(tx, session.agencyId) }),
  })
  commandRoute(api, { method: "post", path: units, summary: "登记一个报送单位", tag, body: UnitToAdd, command: addUnit, creates: true })
  commandRoute(api, {
    method: "put",
    path: `${units}/{unitId}`,
    summary: "更改或者停用一个报送单位",
    tag,
    params: UnitToChange.pick({ unitId: true }),
    body: UnitToChange.omit({ unitId: true, version: true }),
    command: changeUnit,
    versioned: true,
  })
  queryRoute(api, {
    path: "/contribution-ranks",
    summary: "各单位一年或者一个月的报送、采用、公开条数和名次、占比",
    tag,
    act,
    input: MonthOrYear,
    answer: z.object({ items: z.array(UnitRank).readonly() }),
    run: async ({ tx, session, today, query }) => ({ items: await rankUnits(tx, session.agencyId, daysOf(query, today)) }),
  })
}

/** Information that units send in. */
export const contributionRoutes = (api: Api): void => {
  unitRoutes(api)
  queryRoute(api, {
    path: list,
    summary: "报送的信息，新的在前",
    tag,
    act,
    input: z.object({ ...ContributionsWanted.shape, ...pagingFields }),
    answer: pageOf(ContributionLine),
    run: ({ tx, session, query }) => listContributions(tx, session.agencyId, contributionFilter(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一条报送的信息",
    tag,
    act,
    input: z.object({ contributionId: Id }),
    answer: Contribution,
    run: ({ tx, session, query }) => contributionOf(tx, session.agencyId, query.contributionId),
  })
  commandRoute(api, { method: "post", path: list, summary: "报送一条信息", tag, body: ContributionToSend, command: sendContribution, creates: true })
  commandRoute(api, {
    method: "post",
    path: `${one}/take-on`,
    summary: "采用，转为公开目录的草稿；草稿已经写好的，写明信息编号",
    tag,
    params,
    body: ContributionToTakeOn.omit({ contributionId: true, version: true }),
    command: takeOnContribution,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/decline`,
    summary: "退回，并说明理由",
    tag,
    params,
    body: ContributionToDecline.omit({ contributionId: true, version: true }),
    command: declineContribution,
    versioned: true,
  })
}
