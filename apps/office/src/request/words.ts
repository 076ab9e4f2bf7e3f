/** Words for what the API names by codes; the codes are the API's own. */
export const applicantKinds: Readonly<Record<string, string>> = {
  naturalPerson: "自然人",
  commercialEnterprise: "商业企业",
  researchInstitution: "科研机构",
  publicWelfareOrganization: "社会公益组织",
  legalServiceOrganization: "法律服务机构",
  otherOrganization: "其他组织",
}

export const requestKinds: Readonly<Record<string, string>> = {
  disclosure: "政府信息公开申请",
  "record-correction": "更正本人记录申请（第四十一条）",
}

export const supplyForms: Readonly<Record<string, string>> = { any: "不限", paper: "纸质", electronic: "电子", inspection: "查阅、抄录" }

/** How a request comes in, and what the day of its receipt is then (Article 31). */
export const channels: Readonly<Record<string, { readonly label: string; readonly day: string; readonly receipt: string }>> = {
  "in-person": { label: "当面提交", day: "提交之日", receipt: "当面提交的，以提交之日为收到申请之日。" },
  "registered-post": { label: "邮寄（挂号、快递等须签收的）", day: "签收之日", receipt: "须签收的邮件，以签收之日为收到申请之日。" },
  "ordinary-post": {
    label: "平常信函等无须签收的邮寄",
    day: "信件到达之日",
    receipt: "无须签收的邮件，以与申请人确认之日为收到申请之日；请于到达当日联系申请人，确认后在办理页登记“双方确认收到”。",
  },
  online: { label: "互联网渠道", day: "系统收到之日", receipt: "以双方确认之日为收到申请之日；确认后在办理页登记。" },
  fax: { label: "传真", day: "传真到达之日", receipt: "以双方确认之日为收到申请之日；确认后在办理页登记。" },
  email: { label: "电子邮件", day: "邮件到达之日", receipt: "以双方确认之日为收到申请之日；确认后在办理页登记。" },
  oral: {
    label: "口头申请，由工作人员代为填写",
    day: "记录之日",
    receipt: "采用书面形式确有困难的可以口头提出，由受理机构代为填写；以记录之日为收到之日，本机关另有设置的从其设置。",
  },
}

export const serviceChannels: Readonly<Record<string, string>> = {
  "in-person": "当面领取",
  entrusted: "委托送达",
  "registered-post": "邮政挂号、特快专递",
  online: "互联网渠道",
  email: "电子邮件",
  fax: "传真",
}

/** What happened to a request. */
export const facts: Readonly<Record<string, string>> = {
  received: "收到申请材料",
  confirmed: "双方确认收到",
  correctionNotified: "告知补正",
  correctionReceived: "收到补正",
  thirdPartyAsked: "征求第三方意见",
  thirdPartyAnswered: "收到第三方意见",
  jointMakerAsked: "征求共同制作机关意见",
  jointMakerAnswered: "收到共同制作机关意见",
  extended: "延期答复",
  delayed: "延迟答复（第三十五条）",
  feeNotified: "收费通知",
  feePaid: "收到费用",
  decided: "作出决定",
  served: "送达答复",
  withdrawn: "申请人撤回",
  lapsed: "视为放弃，不再处理",
}

/** Why there is no last day. */
export const noDueDay: Readonly<Record<string, string>> = {
  awaitingConfirmation: "收到日期还没有与申请人确认，答复期限尚未起算。",
  awaitingCorrection: "正在等候补正，收到补正后答复期限起算。",
  awaitingPayment: "正在等候缴费，缴费后答复期限起算。",
  awaitingConsultationLetter: "征求意见的文书还没有送达对方，送达后才能推算到期日。",
  noCalendar: "该年的放假安排还没有录入，暂时推算不出到期日。",
}

export const endings: Readonly<Record<string, string>> = { served: "已答复", withdrawn: "申请人撤回", lapsed: "视为放弃" }

export const steps: Readonly<Record<string, string>> = {
  correctionNoticeBy: "补正告知最迟",
  thirdPartyAnswerBy: "第三方答复最迟",
  jointMakerAnswerBy: "共同制作机关答复最迟",
  payBy: "缴费最迟",
  firstAnswerDue: "原答复期限",
}

export const lights: Readonly<Record<string, string>> = {
  overdue: "已经逾期",
  today: "今天到期",
  two: "两个工作日内到期",
  five: "五个工作日内到期",
  later: "尚有时间",
  none: "没有期限",
}

export const stages: Readonly<Record<string, string>> = {
  receiptUnconfirmed: "待确认收到",
  inCorrection: "补正中",
  feeUnpaid: "待缴费",
  inConsultation: "征求意见中",
  handling: "办理中",
  decided: "已决定未送达",
  ended: "已办结",
}

/** What an applicant says of how the request was handled. */
export const satisfaction: Readonly<Record<string, string>> = { 5: "非常满意", 4: "满意", 3: "基本满意", 2: "不满意", 1: "非常不满意" }

/** Where the processing fee stands. */
export const feeStates: Readonly<Record<string, string>> = {
  none: "没有收费",
  assessed: "已核定，未通知",
  noticed: "已通知，待缴费",
  paid: "已缴费",
  lapsed: "逾期未缴，不再处理",
  waived: "已免收",
  refunded: "已退费",
}

/** Working days left, as the API counts them; below 0 by as many as the last day is past. Null where there is nothing to count. */
export const daysLeftWords = (daysLeft: number | null): string | null => {
  if (daysLeft === null) return null
  if (daysLeft === 0) return "今天到期"
  return daysLeft > 0 ? `还有 ${String(daysLeft)} 个工作日` : `已经逾期 ${String(-daysLeft)} 个工作日`
}

/** A code's word; a code that is not known here is shown as it is rather than left out. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

/** A choice of words for a select. */
export const choices = (words: Readonly<Record<string, string>>): { readonly value: string; readonly label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
