import type { components } from "@gongkai/client"

type Notification = components["schemas"]["Notification"]

/** A notification in words, and the page that it leads to; null where there is none. */
export interface ToldWords {
  readonly words: string
  readonly to: string | null
}

const change = (subject: string): ToldWords => {
  const [of = "", what = ""] = subject.split("/", 2)
  if (of === "year") return { words: `${what} 年放假安排有变动，部分申请的答复期限已重新计算`, to: "/calendar" }
  if (of === "day") return { words: `${what} 的所在地假日有变动，部分申请的答复期限已重新计算`, to: "/calendar" }
  if (of === "setting") return { words: "本机关的法律选项有变动，部分申请的答复期限已重新计算", to: "/law-settings" }
  return { words: "机关隶属有变动，部分申请的答复期限已重新计算", to: "/calendar" }
}

/** What a notification says. */
export const toldWords = ({ kind, subject }: Pick<Notification, "kind" | "subject">): ToldWords =>
  kind === "calendar.applied" ? change(subject) : { words: `${kind}：${subject}`, to: null }
