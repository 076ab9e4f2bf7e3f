import type { Day } from "@gongkai/law"
import type { WaitingReminder } from "@gongkai/records"

interface ReminderWords {
  readonly subject: string
  readonly text: string
}

const disputeWords: Readonly<Record<string, string>> = {
  reconsideration: "行政复议答复",
  "litigation-direct": "行政诉讼答辩",
  "litigation-after-reconsideration": "行政诉讼答辩",
}

const dayWords = (day: Day): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  return `${year}年${String(Number(month))}月${String(Number(date))}日`
}

const nearness = (stage: string): string => {
  if (stage === "before-0") return "今天到期"
  return stage.startsWith("overdue") ? "已经逾期" : `${stage.slice("before-".length)}个工作日内到期`
}

const reportNearness = (stage: string): string => {
  if (stage === "before-0") return "今天到期"
  return stage.startsWith("overdue") ? "已经逾期" : `${stage.slice("before-".length)}天内到期`
}

const reportWords = ({ ofId, dueOn, stage }: Pick<WaitingReminder, "ofId" | "dueOn" | "stage">): ReminderWords => {
  const what = `${ofId}年政府信息公开工作年度报告`
  const near = reportNearness(stage)
  return { subject: `【信息公开】${what}${near}`, text: `${what}还没有报送，末日为${dayWords(dueOn)}，${near}，请及时报送。` }
}

const opennessWords = {
  duty: ["公开事项", "公开"],
  message: ["公众留言", "答复"],
  consultation: ["征求意见的采纳情况", "公布"],
  concern: ["社会关切", "回应"],
  complaint: ["投诉举报", "处理"],
  order: ["责令改正", "报送改正结果"],
  ticket: ["网站问题", "整改"],
} as const

const isOfOpenness = (kind: string): kind is keyof typeof opennessWords => Object.hasOwn(opennessWords, kind)

/** A duty by its matter, a message or complaint by its number alone, a consultation by its title, which the public knows, tickets by their site. */
const opennessReminderWords = (kind: keyof typeof opennessWords, { named, dueOn, stage }: Pick<WaitingReminder, "named" | "dueOn" | "stage">) => {
  const [what, verb] = opennessWords[kind]
  const [name, near] = [named ?? "", nearness(stage)]
  return { subject: `【信息公开】${what}${near}：${name}`, text: `${what}“${name}”还没有${verb}，末日为${dayWords(dueOn)}，${near}，请及时${verb}。` }
}

/** What a reminder says: the registration number and the day, nothing of the applicant or of what was asked; of a report its year. */
export const reminderWords = (reminder: Omit<WaitingReminder, "id" | "channel" | "email" | "mobile" | "attempts">): ReminderWords => {
  const { ofKind, registrationNumber, disputeKind, dueOn, stage } = reminder
  if (isOfOpenness(ofKind)) return opennessReminderWords(ofKind, reminder)
  if (registrationNumber === null) return reportWords(reminder)
  const what = disputeKind === null ? "依申请公开答复" : (disputeWords[disputeKind] ?? "答复")
  const subject = `【信息公开】${registrationNumber} ${what}${nearness(stage)}`
  return { subject, text: `${registrationNumber}号申请的${what}，末日为${dayWords(dueOn)}，${nearness(stage)}，请及时办理。` }
}
