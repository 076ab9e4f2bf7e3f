/** What a field of a record holds: a line, paragraphs, or a number within bounds. */
export interface WorkField {
  readonly id: string
  readonly words: string
  readonly holds: "line" | "text" | "count" | "hours" | "points"
  readonly required: boolean
}

/** A kind of record of the work. */
export interface WorkKind {
  readonly words: string
  /** What its day is: of what took place that day, of what stands the day on which it began to. */
  readonly dayWords: string
  /** True of what stands until it is ended. */
  readonly standing: boolean
  readonly fields: readonly WorkField[]
}

const line = (id: string, words: string, required = false): WorkField => ({ id, words, holds: "line", required })
const text = (id: string, words: string, required = false): WorkField => ({ id, words, holds: "text", required })
const count = (id: string, words: string, required = false): WorkField => ({ id, words, holds: "count", required })

/** Kinds of records of the work of disclosure, which section 一 of the report tells of. The list is closed. */
export const workKinds = {
  "leading-group": {
    words: "领导小组、协调机制",
    dayWords: "成立日期",
    standing: true,
    fields: [line("chair", "组长", true), line("office", "办公室设在", true), count("members", "成员单位数"), line("document", "成立文件")],
  },
  staff: {
    words: "机构和人员",
    dayWords: "起始日期",
    standing: true,
    fields: [line("unit", "工作机构", true), count("fullTime", "专职人数", true), count("partTime", "兼职人数", true), text("duties", "分工")],
  },
  plan: { words: "年度工作计划（要点）", dayWords: "印发日期", standing: false, fields: [line("document", "文号"), text("summary", "主要内容")] },
  rule: {
    words: "制度机制",
    dayWords: "印发日期",
    standing: true,
    fields: [line("document", "文号"), line("subject", "规范什么", true), text("summary", "主要内容")],
  },
  meeting: {
    words: "会议",
    dayWords: "召开日期",
    standing: false,
    fields: [line("chair", "主持人"), count("persons", "参加人数", true), text("decided", "议定事项", true)],
  },
  training: {
    words: "培训",
    dayWords: "开始日期",
    standing: false,
    fields: [
      line("subject", "培训内容", true),
      line("teacher", "授课人、单位"),
      line("audience", "培训对象", true),
      count("persons", "培训人数", true),
      { id: "hours", words: "课时", holds: "hours", required: true },
    ],
  },
  inspection: {
    words: "监督检查",
    dayWords: "检查日期",
    standing: false,
    fields: [
      line("scope", "检查范围", true),
      count("agencies", "检查机关数", true),
      count("faults", "发现问题数", true),
      count("mended", "已改正数"),
      text("result", "情况"),
    ],
  },
  publicity: {
    words: "宣传",
    dayWords: "开展日期",
    standing: false,
    fields: [line("form", "形式", true), line("place", "地点、渠道"), count("persons", "参加、覆盖人数"), text("result", "情况")],
  },
  evaluation: {
    words: "社会评议",
    dayWords: "公布日期",
    standing: false,
    fields: [
      line("by", "评议人、第三方", true),
      count("persons", "参评人数"),
      { id: "satisfied", words: "满意率（％）", holds: "points", required: false },
      text("result", "结果", true),
    ],
  },
} as const satisfies Record<string, WorkKind>

/** A key of {@link workKinds}. */
export type WorkKindId = keyof typeof workKinds

/** True for the name of a kind. */
export const isWorkKind = (id: string): id is WorkKindId => Object.hasOwn(workKinds, id)

/** The names of the kinds, in their order. */
export const workKindIds: readonly WorkKindId[] = Object.keys(workKinds).filter(isWorkKind)

/** Kinds of what stands until it is ended. */
export const standingKinds: readonly WorkKindId[] = workKindIds.filter((id) => workKinds[id].standing)
