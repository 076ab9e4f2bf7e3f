import { day } from "@gongkai/law"
import type { Letter } from "../src/writers/letter/letter.ts"

const reasons = "该部分含有第三方的商业秘密，公开会对第三方的合法权益造成损害，第三方不同意公开，不公开也不会对公共利益造成重大影响。".repeat(5)

/** A letter with a paragraph of every kind, of two pages. */
export const fullLetter: Letter = {
  agency: "示例市示例区示例和改革局",
  number: "示发改公开答〔2026〕12号",
  title: "部分公开政府信息决定书",
  addressee: "示例某",
  paragraphs: [
    { level: "body", text: "本机关于2026年3月2日收到以当面提交方式提交的政府信息公开申请。所申请公开的内容为：示例项目的审批文件。" },
    { level: "heading1", text: "一、予以公开的部分" },
    { level: "heading2", text: "（一）现提供下列信息" },
    { level: "item", text: "1. 《示例项目批复》<第1版>&“附图”" },
    { level: "item", text: "2. 示例项目公示" },
    { level: "heading3", text: "1.提供方式" },
    { level: "body", text: "提供方式：邮寄；提供时间：2026年3月20日。" },
    { level: "heading4", text: "（1）邮寄地址" },
    { level: "body", text: "按申请表所留地址。" },
    { level: "heading1", text: "二、不予公开的部分" },
    { level: "body", text: `理由：${reasons}` },
  ],
  remedies:
    "如不服本机关的上述处理，应当先自收到之日起60日内向示例市示例区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向示例市示例区人民法院提起行政诉讼。",
  attachments: ["示例项目批复", "示例项目公示"],
  signature: "示例市示例区示例和改革局",
  date: day("2026-03-20"),
  copies: ["示例市示例区司法局", "示例市示例区档案局"],
  contact: "示例股，电话000-0000000",
}
