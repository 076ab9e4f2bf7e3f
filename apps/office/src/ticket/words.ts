import type { components } from "@gongkai/client"

export type Ticket = components["schemas"]["Ticket"]

export const states: Readonly<Record<Ticket["state"], string>> = { open: "待整改", answered: "已反馈", closed: "已办结", "not-a-fault": "不是问题" }
export const stateColors: Readonly<Record<Ticket["state"], string>> = { open: "red", answered: "blue", closed: "green", "not-a-fault": "default" }
export const asked = { unmended: "没有办结", ...states }
export const orders = { due: "期限近的在前", seen: "最近发现的在前" }

/** Details of a fault that have words of their own. */
const labels: Readonly<Record<string, string>> = {
  status: "状态码",
  milliseconds: "毫秒",
  outcome: "结果",
  reason: "原因",
  written: "所写的链接",
  words: "文字",
  rightWords: "应为",
  near: "上下文",
  tags: "缺少",
  column: "栏目",
  lastOn: "最近更新",
  freshUntil: "更新期限",
  masked: "内容（已遮掩）",
  what: "元素",
  visits: "访问次数",
  failed: "打不开",
}
const codes: Readonly<Record<string, string>> = {
  EMPTY: "链接是空的",
  HASH: "只写了 #",
  SCRIPT: "是脚本，不是网址",
  NO_ADDRESS: "不成网址",
  LOCAL: "指向本机或者内部网络",
  BARE_ADDRESS: "只有数字地址",
  WRONG_HOST: "指向不应再出现的域名",
  TOO_LONG: "网址过长",
  read: "已读",
  gone: "不存在",
  failing: "服务器出错",
  "no-answer": "没有应答",
  timeout: "超时",
  "redirect-loop": "循环跳转",
  "too-large": "过大",
  inside: "内网地址",
}

/** What of a fault's detail is shown, with its label. */
export const detailLines = ({ detail }: Pick<Ticket, "detail">): readonly (readonly [string, string])[] =>
  Object.entries(detail).flatMap(([name, value]) => {
    const label = labels[name]
    return label === undefined || value === "" ? [] : [[label, codes[String(value)] ?? String(value)] as const]
  })
