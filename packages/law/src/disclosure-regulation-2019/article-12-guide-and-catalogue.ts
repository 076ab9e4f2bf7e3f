import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"
import { lacking } from "./lacking.ts"

/** What a guide (公开指南) must hold. */
export const guideContents = {
  classification: "政府信息的分类",
  arrangement: "编排体系",
  waysToObtain: "获取方式",
  bodyName: "政府信息公开工作机构的名称",
  address: "办公地址",
  hours: "办公时间",
  phone: "联系电话",
  fax: "传真号码",
  internetContact: "互联网联系方式",
} as const

/** A key of {@link guideContents}. */
export type GuideContent = keyof typeof guideContents

/** The contents that a guide still lacks. */
export const guideDuty = rule({
  id: "disclosure-2019/12/guide",
  name: "公开指南的内容",
  cites: cite(12, "指南写明信息的分类、编排体系、获取方式和工作机构的名称、地址、时间、电话、传真、互联网联系方式", { paragraph: 2 }),
  inForce: regulationInForce,
  apply: ({ present }: { readonly present: ReadonlySet<GuideContent> }): readonly GuideContent[] => lacking(guideContents, present),
})

/** What a row of the catalogue (公开目录) must hold. */
export const catalogueContents = { index: "索引", name: "名称", summary: "内容概述", formedOn: "生成日期" } as const

/** A key of {@link catalogueContents}. */
export type CatalogueContent = keyof typeof catalogueContents

/** The contents that a row of the catalogue still lacks. */
export const catalogueDuty = rule({
  id: "disclosure-2019/12/catalogue",
  name: "公开目录的内容",
  cites: cite(12, "目录写明索引、名称、内容概述、生成日期", { paragraph: 3 }),
  inForce: regulationInForce,
  apply: ({ present }: { readonly present: ReadonlySet<CatalogueContent> }): readonly CatalogueContent[] => lacking(catalogueContents, present),
})
