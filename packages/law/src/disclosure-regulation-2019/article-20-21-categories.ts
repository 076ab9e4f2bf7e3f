import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Items of Art. 20 that every agency publishes within its functions. */
export const generalCategories = {
  "20-1": "行政法规、规章和规范性文件",
  "20-2": "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
  "20-3": "国民经济和社会发展规划、专项规划、区域规划及相关政策",
  "20-4": "国民经济和社会发展统计信息",
  "20-5": "行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
  "20-6": "行政处罚、行政强制的依据、条件、程序以及有一定社会影响的处罚决定",
  "20-7": "财政预算、决算信息",
  "20-8": "行政事业性收费项目及其依据、标准",
  "20-9": "政府集中采购项目的目录、标准及实施情况",
  "20-10": "重大建设项目的批准和实施情况",
  "20-11": "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况",
  "20-12": "突发公共事件的应急预案、预警信息及应对情况",
  "20-13": "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况",
  "20-14": "公务员招考的职位、名额、报考条件等事项以及录用结果",
  "20-15": "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息",
} as const

/** What Art. 21 adds for cities divided into districts, counties and districts. */
export const countyCategories = {
  "21-1-works": "市政建设",
  "21-1-services": "公共服务",
  "21-1-welfare": "公益事业",
  "21-1-land": "土地征收",
  "21-1-houses": "房屋征收",
  "21-1-order": "治安管理",
  "21-1-assistance": "社会救助",
} as const

/** What Art. 21 adds for townships. */
export const townshipCategories = {
  "21-2-policy": "贯彻落实农业农村政策",
  "21-2-irrigation": "农田水利工程建设运营",
  "21-2-contracted-land": "农村土地承包经营权流转",
  "21-2-homestead": "宅基地使用情况审核",
  "21-2-land": "土地征收",
  "21-2-houses": "房屋征收",
  "21-2-funds": "筹资筹劳",
  "21-2-assistance": "社会救助",
} as const

/** A level of government. */
export type Level = "central" | "province" | "prefecture" | "county" | "township"

/** A category with its code and words. */
export interface Category {
  readonly code: string
  readonly words: string
}

const listed = (of: Readonly<Record<string, string>>): Category[] => Object.entries(of).map(([code, words]) => ({ code, words }))

/** The categories in which an agency has to publish: Art. 20 for all, Art. 21 by the level. */
export const publicationCategories = rule({
  id: "disclosure-2019/20-21/categories",
  name: "应当主动公开的内容",
  cites: cite(20, "十五项应当主动公开的内容；第二十一条另列设区的市、县级和乡镇应当公开的内容"),
  inForce: regulationInForce,
  apply({ level }: { readonly level: Level }): readonly Category[] {
    const extra = level === "township" ? townshipCategories : level === "prefecture" || level === "county" ? countyCategories : {}
    return [...listed(generalCategories), ...listed(extra)]
  },
})
