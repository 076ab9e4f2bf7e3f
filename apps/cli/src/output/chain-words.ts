import type { Verified } from "@gongkai/records"

const kinds = { altered: "被改动", removed: "被删除", inserted: "不是接着前一条记下的", cut: "起的末尾被删除" } as const

/** One line on an agency's chain of events: what holds, or the first event that does not. */
export const chainLine = ({ agencyId, events, head, broken }: Verified): string =>
  broken === null
    ? `完整  ${agencyId}  ${String(events)} 条  ${head}\n`
    : `不符  ${agencyId}  第 ${String(broken.seq)} 号事件${kinds[broken.how]}（${broken.how}），此前 ${String(events)} 条完整\n`
