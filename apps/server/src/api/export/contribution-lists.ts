import { listContributions, rankUnits } from "@gongkai/records"
import { contributionFilter, ContributionsWanted, daysOf, MonthOrYear } from "../contribution/filters.ts"
import { list, whole, wordOf } from "./list.ts"

const act = "contribution.read"
const states = { sent: "待处理", "taken-on": "已采用", declined: "已退回" }

const contributions = list({
  id: "contributions",
  title: "信息报送",
  act,
  input: ContributionsWanted,
  page: ({ tx, actor, query }, paging) => listContributions(tx, actor.agencyId, contributionFilter(query), paging),
  columns: [
    { id: "unitName", heading: "报送单位", of: ({ unitName }) => unitName },
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "sentOn", heading: "报送日期", of: ({ sentOn }) => sentOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "decidedOn", heading: "处理日期", of: ({ decidedOn }) => decidedOn ?? "" },
    { id: "reason", heading: "退回理由", of: ({ reason }) => reason ?? "" },
    { id: "itemId", heading: "信息编号", of: ({ itemId }) => itemId ?? "" },
  ],
})

const ranks = list({
  id: "contribution-ranks",
  title: "信息报送排名",
  act,
  input: MonthOrYear,
  page: async ({ tx, actor, today, query }) => whole(await rankUnits(tx, actor.agencyId, daysOf(query, today))),
  columns: [
    { id: "place", heading: "名次", of: ({ place }) => place },
    { id: "unitName", heading: "报送单位", of: ({ unitName }) => unitName },
    { id: "sent", heading: "报送", of: ({ sent }) => sent },
    { id: "takenOn", heading: "采用", of: ({ takenOn }) => takenOn },
    { id: "declined", heading: "退回", of: ({ declined }) => declined },
    { id: "published", heading: "公开", of: ({ published }) => published },
    { id: "share", heading: "占比（%）", of: ({ share }) => share },
  ],
})

/** Lists of what units sent in. */
export const contributionLists = [contributions, ranks]
