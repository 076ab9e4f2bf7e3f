import { formSections, type FormSection } from "@gongkai/report"
import type { Random } from "../random.ts"

/** The printed heading of each chapter. */
export type Headings = Readonly<Record<FormSection["id"], string>>

/** The headings as the form has them. */
export const properHeadings: Headings = {
  overview: formSections[0].label,
  disclosure: formSections[1].label,
  requests: formSections[2].label,
  disputes: formSections[3].label,
  problems: formSections[4].label,
  other: formSections[5].label,
}

const reworded: Readonly<Record<FormSection["id"], readonly string[]>> = {
  overview: ["一、工作基本情况", "一、总体工作情况", "一、概述"],
  disclosure: ["二、主动公开政府信息的情况", "二、政府信息主动公开情况", "二、主动公开情况"],
  requests: ["三、收到和处理政府信息公开申请的情况", "三、政府信息公开申请办理情况", "三、依申请公开情况"],
  disputes: ["四、政府信息公开行政复议和行政诉讼情况", "四、因政府信息公开申请行政复议、提起行政诉讼的情况", "四、行政复议、行政诉讼情况"],
  problems: ["五、存在问题及改进情况", "五、存在的问题和改进措施", "五、工作中存在的主要问题及改进情况"],
  other: ["六、其他事项", "六、需要报告的其他事项", "六、其他需报告的事项"],
}

/** Headings in other words. */
export const rewordedHeadings = (random: Random): Headings => ({
  overview: random.pick(reworded.overview),
  disclosure: random.pick(reworded.disclosure),
  requests: random.pick(reworded.requests),
  disputes: random.pick(reworded.disputes),
  problems: random.pick(reworded.problems),
  other: random.pick(reworded.other),
})
