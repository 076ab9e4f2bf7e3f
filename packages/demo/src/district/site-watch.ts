import {
  addLeaderPost,
  answerTicket,
  assignTicket,
  beginSiteCheck,
  dismissTicket,
  watchSite,
  workSiteCheck,
  type Actor,
  type Asked,
  type Casework,
  type Command,
} from "@gongkai/casework"
import { openPageReader } from "@gongkai/documents"
import { plusDays, type Day } from "@gongkai/law"
import { listTickets, type EventName, type Ticket } from "@gongkai/records"
import type { z } from "zod"
import { morningOf } from "../cases/happenings.ts"
import { inventedSite, inventedAddress } from "./invented-site.ts"

const agencyId = "office"
const siteId = "office-media"
/** Days ago on which the invented site was checked. */
const rounds = [16, 9, 2] as const
const turn = 60_000

const at = (casework: Casework, on: Day): Casework => ({ ...casework, now: () => morningOf(on), today: () => on })
const by = (post: string): Actor => ({ agencyId, personId: `${agencyId}.${post}`, cause: null })

const doneOn = async <Schema extends z.ZodType, Name extends EventName>(
  casework: Casework,
  on: Day,
  post: string,
  command: Command<Schema, Name>,
  input: z.input<Schema>,
): Promise<void> => {
  const outcome = await command(at(casework, on), by(post), input)
  if (!outcome.ok) throw new Error(`the demonstration's site watch: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

const checked = async (casework: Casework, on: Day, round: number): Promise<void> => {
  const checkId = `${siteId}-${String(round)}`
  await doneOn(casework, on, "head", beginSiteCheck, { checkId, siteId })
  const page = (address: string): Promise<Asked> => Promise.resolve(inventedSite(address, round, on))
  const { read, close } = openPageReader()
  const web = { page, links: (addresses: readonly string[]) => Promise.all(addresses.map(page)), read, close: () => void close() }
  const ended = await workSiteCheck(at(casework, on), () => web, { agencyId, checkId, worker: "demonstration", turn })
  if (ended !== "over") throw new Error(`the demonstration's site check ${checkId} is not over`)
}

const ticketsOf = async ({ records }: Casework, today: Day): Promise<readonly Ticket[]> => {
  const every = { siteId, state: null, kind: null, assigneeId: null, lateOn: null }
  const asking = { agencyId, personId: "demonstration", today }
  return (await records.transaction(asking, (tx) => listTickets(tx, agencyId, every, "due", { after: null, limit: 200 }))).items
}

/**
 * An invented site with three checks behind it and tickets in every state; and the portal itself, to be checked by whoever
 * looks at the demonstration.
 * @param portal where the portal is; left out, it is not among the watched sites
 */
export const plantSiteWatchOfDistrict = async (casework: Casework, portal: string | null): Promise<void> => {
  const today = casework.today()
  const [first, second, third] = [plusDays(today, -rounds[0]), plusDays(today, -rounds[1]), plusDays(today, -rounds[2])]
  const ticket = async (kind: string): Promise<{ readonly ticketId: string; readonly version: number }> => {
    const found = (await ticketsOf(casework, today)).find((one) => one.kind === kind)
    if (found === undefined) throw new Error(`the demonstration's site check did not see ${kind}`)
    return { ticketId: found.id, version: found.version }
  }
  for (const [leaderId, name, post] of [
    ["office-leader-1", "林示例", "县长"],
    ["office-leader-2", "周示例", "副县长"],
    ["office-leader-3", "郑示例", "县政府办公室主任"],
  ] as const)
    await doneOn(casework, first, "head", addLeaderPost, { leaderId, name, post })
  const invented = { siteId, name: "清水融媒（示例，虚构的网站）", address: inventedAddress, rhythm: "by-hand" as const }
  await doneOn(casework, first, "head", watchSite, invented)
  await checked(casework, first, 1)
  await doneOn(casework, first, "head", dismissTicket, { ...(await ticket("slow")), reason: "统计图表页，数据量大，允许慢" })
  await doneOn(casework, first, "clerk", assignTicket, { ...(await ticket("dead-link")), personId: `${agencyId}.clerk`, dueOn: plusDays(first, 7) })
  await doneOn(casework, plusDays(first, 2), "clerk", answerTicket, { ...(await ticket("wrong-words")), answer: "已经改正，并核对了同一批稿件" })
  await checked(casework, second, 2)
  await checked(casework, third, 3)
  const answer = "已遮掩身份证号，并从搜索引擎申请删除快照"
  await doneOn(casework, plusDays(third, 1), "clerk", answerTicket, {
    ...(await ticket("personal-data")),
    answer,
    proof: `${inventedAddress}gonggao/2.html`,
  })
  if (portal === null) return
  const own = { siteId: "office-portal-site", name: "清水县政府信息公开平台（示例）", address: portal, rhythm: "weekly" as const }
  const limits = { inside: true, requestsASecond: 50, mostAddresses: 600, mostMinutes: 30 }
  await doneOn(casework, today, "head", watchSite, { ...own, limits })
}
