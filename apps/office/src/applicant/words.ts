import type { components, paths } from "@gongkai/client"

export type Applicant = components["schemas"]["Applicant"]
/** A field of personal data. */
export type Field = keyof Applicant["masked"]
/** A field that is searched by its exact value. */
export type SearchedField = paths["/api/v1/applicants/search"]["post"]["requestBody"]["content"]["application/json"]["field"]

/** Kinds of applicants, as table 3 of the report counts them. */
export const kinds: Readonly<Record<Applicant["kind"], string>> = {
  naturalPerson: "自然人",
  commercialEnterprise: "商业企业",
  researchInstitution: "科研机构",
  publicWelfareOrganization: "社会公益组织",
  legalServiceOrganization: "法律服务机构",
  otherOrganization: "其他",
}

export const fields: Readonly<Record<Field, string>> = {
  name: "姓名（名称）",
  identityKind: "证件种类",
  identityNumber: "证件号码",
  phone: "电话",
  email: "邮箱",
  address: "通信地址",
  agentName: "代理人姓名",
  agentIdentityNumber: "代理人证件号码",
  agentPhone: "代理人电话",
  agentAuthority: "代理权限",
}

export const searched: Readonly<Record<SearchedField, string>> = { name: "姓名（名称）", identityNumber: "证件号码", phone: "电话", email: "邮箱" }

/** Why a field is shown in full: the API's closed list. */
export const reasons = {
  "contact-applicant": "联系申请人",
  "serve-document": "送达文书",
  "verify-identity": "核实身份",
  "reconsideration-or-litigation": "行政复议、行政诉讼举证",
  complaint: "办理投诉举报",
  "correct-record": "更正登记错误",
} as const

const isField = (text: string): text is Field => Object.hasOwn(fields, text)
/** The fields that an applicant has, in their order. */
export const fieldsOf = ({ masked }: Applicant): readonly Field[] =>
  Object.keys(fields)
    .filter(isField)
    .filter((field) => masked[field] !== undefined)
