import type { components } from "@gongkai/client"

export type Channel = components["schemas"]["Channel"]
export type Publication = components["schemas"]["Publication"]

export const kinds: Readonly<Record<Channel["kind"], string>> = {
  portal: "门户网站",
  wechat: "微信公众号",
  weibo: "微博",
  "other-account": "其他账号",
  mail: "邮件摘要",
  webhook: "推送接口",
  gazette: "政府公报",
  press: "报刊广播电视",
  "reading-place": "查阅场所",
}
export const publicationStates: Readonly<Record<Publication["state"], string>> = {
  queued: "排队待送",
  "to-post": "待人工发布",
  posted: "已发布",
  failed: "没有送到",
  "to-withdraw": "待撤下",
  withdrawn: "已撤下",
}
