import type { DashboardPart } from "@gongkai/casework"
import type { ChannelKind } from "@gongkai/records"

/** Kinds of channels as they are read. */
export const channelWords: Readonly<Record<ChannelKind, string>> = {
  portal: "门户网站",
  wechat: "微信公众号",
  weibo: "微博",
  "other-account": "其他账号",
  mail: "邮件摘要",
  webhook: "推送接口",
  gazette: "政府公报",
  press: "报刊广播电视",
  "reading-place": "查阅场所",
}

const quarters: Readonly<Record<string, string>> = { q1: "第一季度", q2: "第二季度", q3: "第三季度", q4: "第四季度" }

/** A period as it is read: 2026年第二季度. */
export const periodWords = ({ year, part }: { readonly year: number; readonly part: DashboardPart }): string =>
  `${String(year)}年${part === "year" ? "" : (quarters[part] ?? `${String(Number(part))}月`)}`
