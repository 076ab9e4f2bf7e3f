import { applicantKinds, type ApplicantKind } from "@gongkai/records"
import type { Random } from "../published/random.ts"
import type { DemoApplicant } from "./history.ts"

const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章")
const given = Array.from("禾砚霁芷汀澜棠坞漪栖稷涵岚川桐屿沅蘅筠翎")
const places = ["清水县东街", "清水县河湾路", "清水县柳坞村", "清水县北溪小区", "清水县松岭路"]
const organisations: Readonly<Record<Exclude<ApplicantKind, "naturalPerson">, readonly string[]>> = {
  commercialEnterprise: ["建材有限公司", "物业服务有限公司", "建筑工程有限公司", "商贸有限公司"],
  researchInstitution: ["水文研究所", "城乡发展研究院", "教育研究中心"],
  publicWelfareOrganization: ["环境保护志愿者协会", "社区发展基金会", "助学协会"],
  legalServiceOrganization: ["律师事务所", "法律服务所"],
  otherOrganization: ["业主委员会", "村民小组", "商会"],
}

/** 某 in every name says that nobody is meant. */
const personName = (random: Random): string => `${random.pick(surnames)}某${random.pick(given)}`

/** No subscriber in the country has a number that begins with 100. */
const phone = (random: Random): string => `1000000${String(random.int(0, 9999)).padStart(4, "0")}`

/** An invented applicant. */
export const makeApplicant = (random: Random, id: string, kind: ApplicantKind): DemoApplicant => {
  const contact = { phone: phone(random), address: `${random.pick(places)}${String(random.int(1, 200))}号` }
  const name =
    kind === "naturalPerson" ? personName(random) : `清水县${random.pick(given)}${random.pick(given)}${random.pick(organisations[kind])}（虚构）`
  return { id, kind, data: { name, ...contact } }
}

/** Mostly natural persons, as in print. */
export const pickKind = (random: Random): ApplicantKind => (random.chance(0.78) ? "naturalPerson" : random.pick(applicantKinds.slice(1)))
