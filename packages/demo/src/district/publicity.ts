import {
  addChannel,
  enterAccountCount,
  importPosts,
  linkDuty,
  type Actor,
  type Casework,
  type Command,
  type Recorded,
  type Refused,
} from "@gongkai/casework"
import { day, plusDays, yearOf, type Day } from "@gongkai/law"
import { listDuties, listItems, type ChannelKind, type EventName, type ItemLine } from "@gongkai/records"
import type { z } from "zod"
import { agencies } from "./agencies.ts"

const office = "office"

/** Accounts and reading places of the office; everything is invented. */
const channels: readonly { readonly channelId: string; readonly kind: ChannelKind; readonly name: string; readonly leastAWeek?: number }[] = [
  { channelId: "office-portal", kind: "portal", name: "清水县政府信息公开平台（示例）" },
  { channelId: "office-wechat", kind: "wechat", name: "清水发布（示例）", leastAWeek: 5 },
  { channelId: "office-weibo", kind: "weibo", name: "清水发布微博（示例）", leastAWeek: 3 },
  { channelId: "office-video", kind: "other-account", name: "清水政务视频号（示例）", leastAWeek: 1 },
  { channelId: "office-archive", kind: "reading-place", name: "县档案馆政府信息查阅点（示例）" },
  { channelId: "office-library", kind: "reading-place", name: "县图书馆政府信息查阅点（示例）" },
  { channelId: "office-hall", kind: "reading-place", name: "县政务服务大厅政府信息查阅点（示例）" },
]

/** Posts that were born on the account, how many days ago, and how often they were read. */
const bornThere = [
  ["清水早知道：今天的天气和出行提示", 1, 2310, "便民提示"],
  ["河湾公园的菊花开了", 4, 5870, "城市风貌"],
  ["停水通知：城东片区周三夜间检修", 9, 8420, "便民提示"],
  ["一图看懂取暖补助怎么领", 16, 4105, "政策解读"],
  ["冬季用火用电安全提醒", 23, 1960, "便民提示"],
] as const

const done = (outcome: Recorded | Refused): void => {
  if (!outcome.ok) throw new Error(`the demonstration's publicity: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

const at = (agencyId: string): Actor => ({ agencyId, personId: "demonstration", cause: null, program: true })

const itemsOf = async ({ records }: Casework, agencyId: string, today: Day, section: string | null): Promise<readonly ItemLine[]> => {
  const every = { state: null, legalCategory: null, attribute: null, documentKind: null, words: null, draftedBy: null } as const
  const rest = { year: null, reviewDueBy: null, interprets: null, waitingFor: null, order: "published" } as const
  const page = await records.transaction({ agencyId, personId: "demonstration", today }, (tx) =>
    listItems(tx, agencyId, { ...every, ...rest, section, isPublic: true }, { after: null, limit: 30 }),
  )
  return page.items
}

/** What a platform exports: the office's newest items, and what was born there. */
const exported = (items: readonly ItemLine[], today: Day): Uint8Array => {
  const rows = [
    ...items.map(({ title, publishedOn }, nth) => [title, publishedOn ?? today, String(180 + ((nth * 37) % 900)), "政务公开"]),
    ...bornThere.map(([title, ago, reads, category]) => [title, plusDays(today, -ago), String(reads), category]),
  ]
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  return new TextEncoder().encode([["标题", "日期", "阅读量", "分类"], ...rows].map((row) => row.map(cell).join(",")).join("\n"))
}

const accountsKept = async (casework: Casework, today: Day): Promise<void> => {
  const enter = async <Schema extends z.ZodType, Name extends EventName>(command: Command<Schema, Name>, input: z.input<Schema>): Promise<void> =>
    done(await command(casework, at(office), input))
  for (const { leastAWeek = null, ...channel } of channels) await enter(addChannel, { ...channel, owner: "县融媒体中心（示例）", leastAWeek })
  const items = await itemsOf(casework, office, today, null)
  done(await importPosts(casework, at(office), { channelId: "office-wechat", bytes: exported(items.slice(0, 12), today) }))
  done(await importPosts(casework, at(office), { channelId: "office-weibo", bytes: exported(items.slice(0, 4), today) }))
  const year = yearOf(today) - 1
  for (const [category, posts] of [
    ["政务公开", 164],
    ["政策解读", 47],
    ["便民提示", 89],
  ] as const)
    for (const channelId of ["office-wechat", "office-weibo"]) await enter(enterAccountCount, { channelId, year, category, posts, version: 0 })
}

/** Sections whose items do the duties of a field of the demonstration's catalogue; the others stay late, for the board. */
const sectionsOf: Readonly<Record<string, string>> = {
  政策文件: "policies",
  财政预决算: "budgets",
  行政执法: "penalties",
  重大建设项目: "projects",
  政务公开: "organisation",
}
const mostLinks = 6

/** Links what an agency published to the duties that it does, so that the board shows work done as well as work due. */
const dutiesLinked = async (casework: Casework, agencyId: string, today: Day): Promise<void> => {
  const { records } = casework
  const duties = await records.transaction({ agencyId, personId: "demonstration", today }, (tx) => listDuties(tx, agencyId, false))
  const used = new Set<string>()
  for (const { id: dutyId, field } of duties) {
    const section = sectionsOf[field]
    if (section === undefined) continue
    const free = (await itemsOf(casework, agencyId, today, section)).filter(({ id }) => !used.has(id)).slice(0, mostLinks)
    for (const { id: itemId } of free) {
      used.add(itemId)
      done(await linkDuty(casework, at(agencyId), { dutyId, itemId }))
    }
  }
}

/** Accounts with their posts, reading places, and what was published for which duty. */
export const plantPublicityOfDistrict = async (casework: Casework): Promise<void> => {
  const today = day(casework.today())
  await accountsKept(casework, today)
  for (const { id } of agencies) await dutiesLinked(casework, id, today)
}
