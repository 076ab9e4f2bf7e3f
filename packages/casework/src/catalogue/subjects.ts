/** What an item is about (主题分类): the groups in use for government documents. */
export const subjects = {
  "general-affairs": "综合政务",
  "economic-management": "国民经济管理、国有资产监管",
  finance: "财政、金融、审计",
  "land-energy": "国土资源、能源",
  "farming-forestry-water": "农业、林业、水利",
  "industry-transport": "工业、交通",
  "commerce-customs": "商贸、海关、旅游",
  "market-supervision": "市场监管、安全生产监管",
  "building-environment": "城乡建设、环境保护",
  "science-education": "科技、教育",
  "culture-press": "文化、广电、新闻出版",
  "health-sport": "卫生、体育",
  "population-families": "人口、妇女儿童工作",
  "labour-personnel": "劳动、人事、监察",
  "public-order-justice": "公安、安全、司法",
  "civil-affairs": "民政、扶贫、救灾",
  "ethnic-religion": "民族、宗教",
  "foreign-affairs": "对外事务",
  "overseas-affairs": "港澳台侨工作",
  defence: "国防",
  other: "其他",
} as const satisfies Record<string, string>

/** A key of {@link subjects}. */
export type Subject = keyof typeof subjects
