import type { components, paths } from "@gongkai/client"

export type Line = components["schemas"]["CatalogueLine"]
export type Against = components["schemas"]["Against"]
/** An item as the API shows it. */
export type Item = components["schemas"]["CatalogueItem"]
export type Stage = components["schemas"]["ItemSignOff"]["stage"]
export type Hit = components["schemas"]["ItemHit"]
export type ItemFile = components["schemas"]["ItemFile"]
export type Codes = paths["/api/v1/catalogue-codes"]["get"]["responses"][200]["content"]["application/json"]

export const states: Readonly<Record<Item["state"], string>> = {
  draft: "起草中",
  "in-review": "审校中",
  returned: "已退回",
  published: "已发布",
  withdrawn: "已撤下",
  discarded: "已作废",
}
export const stateColors: Readonly<Record<Item["state"], string>> = {
  draft: "blue",
  "in-review": "blue",
  returned: "orange",
  published: "green",
  withdrawn: "default",
  discarded: "default",
}
export const stages: Readonly<Record<Stage, string>> = {
  "proof-1": "一校",
  "review-1": "一审",
  "proof-2": "二校",
  "review-2": "二审",
  "proof-3": "三校",
  "review-3": "三审",
  secrecy: "保密审查",
}
export const attributes: Readonly<Record<Item["attribute"], string>> = {
  proactive: "主动公开",
  "on-request": "依申请公开",
  "not-disclosed": "不予公开",
}
export const validities: Readonly<Record<Item["validity"], string>> = {
  "in-force": "有效",
  amended: "已修改",
  repealed: "已废止",
  lapsed: "已失效",
  "not-applicable": "不适用",
}
export const documentKinds: Readonly<Record<NonNullable<Item["documentKind"]>, string>> = { rule: "规章", normativeDocument: "行政规范性文件" }
/** Where in an item something was found. */
export const parts: Readonly<Record<string, string>> = {
  title: "标题",
  summary: "内容概述",
  body: "正文",
  issuingBody: "发布机构",
  documentNumber: "文号",
  keywords: "关键词",
  file: "附件",
}
/** What the finders meet. */
export const hitKinds: Readonly<Record<string, string>> = {
  "identity-number": "公民身份号码",
  "bank-card": "银行卡号",
  mobile: "手机号码",
  phone: "电话号码",
  mailbox: "电子邮箱",
  address: "住址",
  error: "错误表述",
  sensitive: "敏感词",
}
/** Why something that was found may stay. */
export const reasons: Readonly<Record<NonNullable<Hit["reason"]>, string>> = {
  "public-contact": "对外公开的办公联系方式",
  "official-capacity": "履行公务的身份信息",
  consent: "本人同意公开",
  "by-law": "法律、法规规定公开",
  "no-personal-data": "不是个人信息",
  quotation: "引用原文",
  "proper-name": "固有名称",
  "right-here": "此处用法正确",
}
export const reasonsOf: Readonly<Record<Hit["finder"], readonly NonNullable<Hit["reason"]>[]>> = {
  "personal-data": ["public-contact", "official-capacity", "consent", "by-law", "no-personal-data"],
  wording: ["quotation", "proper-name", "right-here"],
}
/** Grounds of the Regulation on which something is not disclosed. */
export const grounds: Readonly<Record<string, string>> = {
  "14": "第十四条：国家秘密、法律法规禁止公开、危及安全和稳定",
  "15": "第十五条：商业秘密、个人隐私",
  "16-1": "第十六条第一款：内部事务信息",
  "16-2": "第十六条第二款：过程性信息、行政执法案卷",
}

/** A code in words; the code itself where this page does not know it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
/** A record of words as a box offers it. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
/** A text that was filled in; null where nothing was. */
export const written = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === "" ? null : text.trim()
