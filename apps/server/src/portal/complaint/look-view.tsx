import { Problems, TextField, type Filled } from "../form/fields.tsx"
import type { View } from "../frame/view.ts"
import { complaintColumn } from "./form-view.tsx"

export const myComplaintPath = "/my-complaint"
const trail = [{ name: "首页", href: "/" }] as const

/** Where number and code of a complaint are typed. */
export const lookAtComplaintView = (filled: Filled): View => ({
  title: "投诉举报查询",
  path: myComplaintPath,
  trail,
  column: complaintColumn,
  description: "凭回执编号和查询码查询投诉举报的处理情况和结果",
  body: (
    <>
      <h1>投诉举报查询</h1>
      <p>凭投诉举报时得到的回执编号和查询码查询。大小写、空格和横线不影响查询。</p>
      <Problems filled={filled} />
      <form method="post" action={myComplaintPath}>
        <TextField name="number" label="回执编号" filled={filled} most={60} required />
        <TextField name="code" label="查询码" filled={filled} most={60} required />
        <button type="submit">查询</button>
      </form>
      <p>
        要投诉举报的，请在<a href="/agencies">机关名录</a>里选择被投诉的机关，在它的首页上提交。
      </p>
    </>
  ),
})
