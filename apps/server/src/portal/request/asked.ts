import { supplyForms } from "@gongkai/casework"
import { applicantKinds, type ApplicantKind } from "@gongkai/records"
import type { Filled } from "../form/fields.tsx"
import { unwritable } from "../form/sender.ts"
import { isIdentityNumber } from "./identity-number.ts"

/** Kinds of applicants, as table 3 counts them. */
export const kindNames: Readonly<Record<ApplicantKind, string>> = {
  naturalPerson: "自然人",
  commercialEnterprise: "商业企业",
  researchInstitution: "科研机构",
  publicWelfareOrganization: "社会公益组织",
  legalServiceOrganization: "法律服务机构",
  otherOrganization: "其他组织",
}

export const identityKinds = {
  居民身份证: "居民身份证",
  护照: "护照",
  港澳台居民证件: "港澳居民、台湾居民证件",
  统一社会信用代码: "统一社会信用代码（法人或者其他组织）",
  其他: "其他有效证件",
} as const
export const authorities = { 法定代理: "法定代理", 一般授权: "委托代理（一般授权）", 特别授权: "委托代理（特别授权）" } as const
export const formNames = { paper: "纸质", electronic: "电子文档", inspection: "当场查阅、抄录", any: "不限" } as const
export const routeNames = { online: "在本网站下载", email: "电子邮件", post: "邮寄", self: "自行领取" } as const

const supplyOf = (code: string): (typeof supplyForms)[number] | null => supplyForms.find((form) => form === code) ?? null
const kindOf = (code: string): ApplicantKind | null => applicantKinds.find((kind) => kind === code) ?? null

/** A request that holds together, as the verb takes it. */
export interface Asked {
  readonly kind: ApplicantKind
  readonly data: {
    readonly name: string
    readonly identityKind: string
    readonly identityNumber: string
    readonly phone: string
    readonly email: string
    readonly address: string
    readonly agentName: string
    readonly agentAuthority: "" | keyof typeof authorities
    readonly agentIdentityNumber: string
    readonly agentPhone: string
  }
  readonly content: string
  readonly supplyForm: (typeof supplyForms)[number]
}

/** Most characters of each box. */
export const most = {
  name: 100,
  identityNumber: 60,
  phone: 40,
  email: 120,
  address: 200,
  agentName: 100,
  agentIdentityNumber: 60,
  agentPhone: 40,
  title: 200,
  documentNumber: 100,
  features: 4000,
} as const

const unwritableLines = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u

/** What is against a form; empty where nothing is. Article 29: who asks, how to tell what is asked for, how to supply it. */
const against = (of: (name: string) => string): Record<string, string> => {
  const wrong: Record<string, string> = {}
  const kind = kindOf(of("kind"))
  if (kind === null) wrong["kind"] = "请选择申请人类别"
  if (of("name") === "") wrong["name"] = "请填写申请人的姓名或者名称"
  if (!Object.hasOwn(identityKinds, of("identityKind"))) wrong["identityKind"] = "请选择证件名称"
  if (of("identityNumber") === "") wrong["identityNumber"] = "请填写证件号码"
  else if (of("identityKind") === "居民身份证" && !isIdentityNumber(of("identityNumber").toUpperCase()))
    wrong["identityNumber"] = "居民身份证号码不对：应为18位，请核对每一位"
  if (!/^[+\d][\d\s()（）-]{5,}$/u.test(of("phone"))) wrong["phone"] = "请填写能联系到您的电话，用数字，例如 010-12345678"
  const route = of("route")
  if (!Object.hasOwn(routeNames, route)) wrong["route"] = "请选择获取信息的途径"
  if (of("email") !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(of("email"))) wrong["email"] = "电子邮箱的写法不对，例如 name@example.com"
  else if (route === "email" && of("email") === "") wrong["email"] = "选择电子邮件获取的，请填写电子邮箱"
  if (route === "post" && of("address") === "") wrong["address"] = "选择邮寄的，请填写通信地址"
  if (of("title") === "" && of("features") === "") wrong["title"] = "请填写所需信息的名称，或者在下面描述它的特征"
  if (supplyOf(of("supplyForm")) === null) wrong["supplyForm"] = "请选择提供信息的形式"
  if (of("agentName") !== "" && !Object.hasOwn(authorities, of("agentAuthority"))) wrong["agentAuthority"] = "填写了代理人的，请选择代理权限"
  for (const [name, length] of Object.entries(most)) {
    if ([...of(name)].length > length) wrong[name] = `不能超过${String(length)}个字`
    else if ((name === "features" ? unwritableLines : unwritable).test(of(name))) wrong[name] = "不能含有控制字符"
  }
  return wrong
}

const isAuthority = (code: string): code is keyof typeof authorities => Object.hasOwn(authorities, code)

const routeName = (code: string): string => Object.entries(routeNames).find(([known]) => known === code)?.[1] ?? ""

/** Reads a form that was sent: the request, or what stands in it with what is against it. */
export const askedIn = (sent: Readonly<Record<string, string>>): { readonly filled: Filled; readonly asked: Asked | null } => {
  const values = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value.replace(/\r\n?/gu, "\n").trim()]))
  const of = (name: string): string => values[name] ?? ""
  const wrong = against(of)
  const [kind, supplyForm] = [kindOf(of("kind")), supplyOf(of("supplyForm"))]
  if (Object.keys(wrong).length > 0 || kind === null || supplyForm === null) return { filled: { values, wrong }, asked: null }
  const authority = of("agentAuthority")
  const lines = [
    ["信息名称", of("title")],
    ["文号", of("documentNumber")],
    ["其他特征", of("features")],
    ["获取途径", routeName(of("route"))],
  ] as const
  return {
    filled: { values, wrong },
    asked: {
      kind,
      data: {
        name: of("name"),
        identityKind: of("identityKind"),
        identityNumber: of("identityNumber").toUpperCase(),
        phone: of("phone"),
        email: of("email"),
        address: of("address"),
        agentName: of("agentName"),
        agentAuthority: of("agentName") !== "" && isAuthority(authority) ? authority : "",
        agentIdentityNumber: of("agentIdentityNumber"),
        agentPhone: of("agentPhone"),
      },
      content: lines
        .filter(([, text]) => text !== "")
        .map(([name, text]) => `${name}：${text.replace(/\s*\n\s*/gu, " ")}`)
        .join("；"),
      supplyForm,
    },
  }
}
