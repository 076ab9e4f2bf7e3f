import type { components } from "@gongkai/client"

export type WatchedSite = components["schemas"]["WatchedSite"]
export type SiteCheck = components["schemas"]["SiteCheck"]
export type SitePage = components["schemas"]["SitePage"]
export type LeaderPost = components["schemas"]["LeaderPost"]
type Outcome = NonNullable<SitePage["outcome"]>

export const kinds: Readonly<Record<WatchedSite["kind"], string>> = { site: "网站", account: "政务新媒体账号" }
export const rhythms: Readonly<Record<WatchedSite["rhythm"], string>> = { "by-hand": "人工", daily: "每天", weekly: "每周" }
export const checkStates: Readonly<Record<SiteCheck["state"], string>> = { running: "正在检查", done: "已完成", stopped: "没有做完" }
export const checkColors: Readonly<Record<SiteCheck["state"], string>> = { running: "blue", done: "green", stopped: "orange" }
export const whyStopped: Readonly<Record<NonNullable<SiteCheck["why"]>, string>> = { TIME: "超过时限", BY_HAND: "人工停止" }
export const outcomes: Readonly<Record<Outcome, string>> = {
  read: "已读",
  there: "打得开",
  moved: "跳转",
  gone: "不存在",
  failing: "服务器出错",
  "no-answer": "没有应答",
  timeout: "超时",
  "redirect-loop": "循环跳转",
  "too-large": "过大",
  inside: "内网地址，没有访问",
  "closed-to-crawlers": "不许抓取，没有访问",
  "not-asked": "没有查清",
}

/** How far a check is, in percent. */
export const percentOf = ({ known, visited }: Pick<SiteCheck, "known" | "visited">): number => (known === 0 ? 0 : Math.floor((visited / known) * 100))

export const keys = { sites: ["watched-sites"], checks: ["site-checks"], leaders: ["leader-posts"], tickets: ["tickets"] } as const
