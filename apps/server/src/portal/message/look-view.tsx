import { Problems, TextField, type Filled } from "../form/fields.tsx"
import type { View } from "../frame/view.ts"
import { messageColumn, messagesPath } from "./list-view.tsx"

export const myMessagePath = "/my-message"
export const myMessageTrail = [
  { name: "首页", href: "/" },
  { name: "公众留言", href: messagesPath },
] as const

/** Where number and code of a message are typed. */
export const lookAtMessageView = (filled: Filled): View => ({
  title: "留言查询",
  path: myMessagePath,
  trail: myMessageTrail,
  column: messageColumn,
  description: "凭回执编号和查询码查询留言的办理情况和答复",
  body: (
    <>
      <h1>留言查询</h1>
      <p>凭留言时得到的回执编号和查询码查询。大小写、空格和横线不影响查询。</p>
      <Problems filled={filled} />
      <form method="post" action={myMessagePath}>
        <TextField name="number" label="回执编号" filled={filled} most={60} required />
        <TextField name="code" label="查询码" filled={filled} most={60} required />
        <button type="submit">查询</button>
      </form>
      <p>
        查询政府信息公开申请的进度，请到<a href="/my-request">申请进度查询</a>。
      </p>
    </>
  ),
})
