import { day } from "../day.ts"
import type { Channel } from "../disclosure-regulation-2019/article-31-receipt.ts"
import { rule } from "../rule.ts"

/** Channels that no agency may refuse. */
const basic: ReadonlySet<Channel> = new Set<Channel>(["in-person", "registered-post", "ordinary-post"])

/** Whether an agency has to accept a request by a channel: in person and by post always, others as its guide says. */
export const basicChannels = rule({
  id: "channels-2017/basic-channels",
  name: "申请渠道",
  cites: { law: "国办公开办函〔2017〕19号", says: "当面、邮寄是基本渠道，不得拒绝；其他渠道由机关在指南中说明，说明了就要接受" },
  inForce: { from: day("2017-01-01") },
  apply: ({ channel, inGuide }: { readonly channel: Channel; readonly inGuide: ReadonlySet<Channel> }): boolean =>
    basic.has(channel) || inGuide.has(channel),
})
