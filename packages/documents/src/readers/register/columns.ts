/** How a column's cells are read. */
export type ColumnKind = "day" | "text" | "number" | "channel" | "applicantKind" | "supplyForm" | "outcome" | "ground" | "serviceChannel"

interface Column {
  readonly heading: string
  readonly kind: ColumnKind
  /** Other headings that registers have for it. */
  readonly also: readonly string[]
  /** Set where every row must have it. */
  readonly needed?: true
  /** Most characters of a text. */
  readonly most?: number
  /** Set where what stands there may be personal data: it is never shown. */
  readonly personal?: true
  /** What the template says of it. */
  readonly says: string
  /** What stands there in the template's example. */
  readonly example: string
}

const day = "年月日写全，如 2024-3-5"

/** The columns of a register of requests, in the template's order: id → how it is headed and read. */
const registerColumns = {
  number: {
    heading: "登记编号",
    kind: "text",
    needed: true,
    most: 60,
    also: ["登记号", "申请编号", "编号", "受理编号", "申请登记编号", "收件编号", "登记序号"],
    says: "本机关内不能重复",
    example: "示例，导入前请删除本行",
  },
  receivedOn: {
    heading: "收到日期",
    kind: "day",
    needed: true,
    also: ["收到申请日期", "收件日期", "收到时间", "收到申请时间", "收件时间", "接收日期", "收到申请之日"],
    says: `申请到达本机关之日；${day}`,
    example: "2024-3-5",
  },
  channel: {
    heading: "申请渠道",
    kind: "channel",
    needed: true,
    also: ["申请方式", "提交方式", "收到渠道", "渠道", "申请途径", "接收渠道", "接收方式"],
    says: "从列表中选；邮寄的要分清挂号信和平信",
    example: "网络",
  },
  confirmedOn: {
    heading: "确认收到日期",
    kind: "day",
    also: ["确认日期", "与申请人确认日期", "双方确认日期", "确认收到时间"],
    says: "平信、网络、传真、电子邮件须与申请人确认，确认之日为收到申请之日",
    example: "2024-3-6",
  },
  applicantKind: {
    heading: "申请人类型",
    kind: "applicantKind",
    needed: true,
    also: ["申请人类别", "申请人性质", "申请主体", "申请主体类型"],
    says: "从列表中选，与年度报告表三的列一致",
    example: "自然人",
  },
  applicantName: {
    heading: "申请人",
    kind: "text",
    needed: true,
    most: 100,
    personal: true,
    also: ["申请人姓名", "申请人名称", "姓名", "姓名或名称", "申请人姓名或名称", "申请人姓名/名称"],
    says: "姓名或者名称；加密保存",
    example: "张某",
  },
  contact: {
    heading: "联系方式",
    kind: "text",
    most: 200,
    personal: true,
    also: ["联系电话", "电话", "手机", "手机号", "手机号码", "联系人电话"],
    says: "电话、电子邮箱或者通信地址，写一项；加密保存",
    example: "13800000000",
  },
  email: { heading: "电子邮箱", kind: "text", most: 120, personal: true, also: ["邮箱", "电子邮件"], says: "加密保存", example: "" },
  address: {
    heading: "通信地址",
    kind: "text",
    most: 200,
    personal: true,
    also: ["联系地址", "地址", "通讯地址", "邮寄地址"],
    says: "加密保存",
    example: "",
  },
  content: {
    heading: "申请内容",
    kind: "text",
    needed: true,
    most: 10_000,
    personal: true,
    also: ["所需信息内容描述", "申请事项", "申请公开内容", "申请公开的信息内容", "内容描述", "信息内容", "所需政府信息", "申请公开事项", "内容"],
    says: "申请公开什么；一件一行，一表多事的分行写",
    example: "2023年度某某项目的批复",
  },
  supplyForm: {
    heading: "提供方式",
    kind: "supplyForm",
    also: ["获取方式", "获取信息方式", "提供形式", "信息提供方式", "所需信息的提供方式"],
    says: "从列表中选；不填为不限",
    example: "电子",
  },
  correctionNotifiedOn: {
    heading: "补正告知日期",
    kind: "day",
    also: ["告知补正日期", "补正通知日期", "补正通知时间", "补正告知时间"],
    says: day,
    example: "",
  },
  correctionDeadline: {
    heading: "补正期限",
    kind: "day",
    also: ["补正截止日期", "限期补正日期", "补正期限届满日"],
    says: "告知书给出的最后一日；告知过补正的必填",
    example: "",
  },
  correctionReceivedOn: { heading: "收到补正日期", kind: "day", also: ["补正日期", "补正收到日期", "补正时间"], says: day, example: "" },
  thirdPartyAskedOn: {
    heading: "征求第三方意见日期",
    kind: "day",
    also: ["征求第三方日期", "征求第三方意见时间", "第三方征求日期"],
    says: "发函之日",
    example: "",
  },
  thirdPartyReachedOn: {
    heading: "第三方收到日期",
    kind: "day",
    also: ["第三方签收日期"],
    says: "函件送达第三方之日；不填则期限无法推算",
    example: "",
  },
  thirdPartyAnsweredOn: {
    heading: "第三方答复日期",
    kind: "day",
    also: ["第三方意见收到日期", "第三方回复日期", "收到第三方意见日期", "第三方意见日期"],
    says: "意见到达本机关之日",
    example: "",
  },
  jointMakerAskedOn: { heading: "征求共同制作机关意见日期", kind: "day", also: ["征求共同制作机关日期"], says: "发函之日", example: "" },
  jointMakerReachedOn: { heading: "共同制作机关收到日期", kind: "day", also: ["共同制作机关签收日期"], says: "函件送达之日", example: "" },
  jointMakerAnsweredOn: {
    heading: "共同制作机关答复日期",
    kind: "day",
    also: ["共同制作机关回复日期", "收到共同制作机关意见日期"],
    says: "意见到达本机关之日",
    example: "",
  },
  extendedOn: {
    heading: "延期日期",
    kind: "day",
    also: ["延期告知日期", "延长答复期限日期", "延期答复日期", "延期告知时间", "延期时间"],
    says: "决定延期并告知之日",
    example: "",
  },
  extendedDays: {
    heading: "延期天数",
    kind: "number",
    also: ["延长工作日数", "延期工作日", "延长天数", "延期工作日数"],
    says: "工作日，1至20",
    example: "",
  },
  feeNotifiedOn: { heading: "收费通知日期", kind: "day", also: ["收费通知时间", "缴费通知日期"], says: day, example: "" },
  feeReachedOn: { heading: "收费通知送达日期", kind: "day", also: ["缴费通知送达日期"], says: day, example: "" },
  feePaidOn: { heading: "缴费日期", kind: "day", also: ["缴纳费用日期", "缴费时间"], says: day, example: "" },
  decidedOn: {
    heading: "答复日期",
    kind: "day",
    also: ["决定日期", "作出答复日期", "作出决定日期", "答复时间", "答复作出日期"],
    says: "作出答复之日",
    example: "2024-4-1",
  },
  outcome: {
    heading: "办理结果",
    kind: "outcome",
    also: ["答复结果", "答复类型", "处理结果", "答复情况", "办理情况", "答复内容类型"],
    says: "从列表中选，与年度报告表三的行一致",
    example: "予以公开",
  },
  ground: {
    heading: "依据",
    kind: "ground",
    also: ["答复依据", "法律依据", "依据条款", "适用条款", "引用条款"],
    says: "条例的条、款、项，如 第三十六条第二项",
    example: "第三十六条第二项",
  },
  withheld: {
    heading: "不予公开部分的依据",
    kind: "ground",
    also: ["部分不予公开依据", "不公开部分依据"],
    says: "只有部分公开的填，如 第十五条",
    example: "",
  },
  documentNumber: {
    heading: "答复文号",
    kind: "text",
    most: 60,
    also: ["文号", "文书编号", "答复书文号", "答复书编号", "告知书文号", "答复编号"],
    says: "如 某公开〔2024〕3号",
    example: "某公开〔2024〕3号",
  },
  servedOn: {
    heading: "送达日期",
    kind: "day",
    also: ["送达时间", "寄出日期", "发出日期", "答复送达日期"],
    says: "当面签收、交邮或者发出之日",
    example: "2024-4-1",
  },
  serviceChannel: {
    heading: "送达方式",
    kind: "serviceChannel",
    also: ["送达渠道", "答复送达方式", "答复方式"],
    says: "从列表中选；送达过的必填",
    example: "邮寄",
  },
  withdrawnOn: { heading: "撤回日期", kind: "day", also: ["申请人撤回日期", "撤回时间", "撤回申请日期"], says: "申请人撤回之日", example: "" },
  lapsedOn: {
    heading: "视为放弃日期",
    kind: "day",
    also: ["不再处理日期", "终止处理日期", "视为放弃申请日期"],
    says: "逾期不补正、逾期不缴费，不再处理之日",
    example: "",
  },
} as const satisfies Record<string, Column>

/** A column of a register. */
export type RegisterColumn = keyof typeof registerColumns

const isColumn = (id: string): id is RegisterColumn => Object.hasOwn(registerColumns, id)

/** All columns in the template's order. */
export const registerColumnIds: readonly RegisterColumn[] = Object.keys(registerColumns).filter(isColumn)

/** A column as one shape, whatever it is. */
export const columnOf = (id: RegisterColumn): Column => registerColumns[id]

/** What stands as registration number in the template's example. */
export const exampleNumber = registerColumns.number.example
