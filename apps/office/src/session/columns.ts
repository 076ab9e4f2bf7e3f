import { moment } from "../listing/moment.ts"

/** What every list of sessions says of each: since when, and until when. */
export const sessionTimes = [
  { title: "登录时间", dataIndex: "createdAt", render: moment },
  { title: "最近使用", dataIndex: "seenAt", render: moment },
  { title: "到期", dataIndex: "expiresAt", render: moment },
]
