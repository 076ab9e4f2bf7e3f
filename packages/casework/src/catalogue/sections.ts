/**
 * Where an item stands in the site (栏目). The four columns that every platform has by 国办公开办函〔2019〕61号 are pages of
 * their own: the guide, the rules of disclosure, what is published by law, the annual reports. The rest order what is
 * published by law.
 */
export const sections = {
  news: "工作动态",
  notices: "通知公告",
  policies: "政策文件",
  interpretations: "政策解读",
  "disclosure-rules": "政府信息公开制度",
  organisation: "机构职能",
  plans: "规划计划",
  statistics: "统计信息",
  budgets: "财政预算决算",
  licensing: "行政许可",
  penalties: "行政处罚和行政强制",
  fees: "收费项目",
  procurement: "政府采购",
  projects: "重大建设项目",
  livelihood: "民生保障",
  emergencies: "应急管理",
  inspections: "监督检查",
  recruitment: "招考录用",
  proposals: "建议提案办理",
  other: "其他",
} as const satisfies Record<string, string>

/** A key of {@link sections}. */
export type Section = keyof typeof sections
