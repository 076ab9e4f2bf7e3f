import { Problems, TextField, type Filled } from "../form/fields.tsx"
import type { View } from "../frame/view.ts"

export const myTrail = [{ name: "首页", href: "/" }] as const

/** Where number and code are typed. */
export const lookView = (filled: Filled): View => ({
  title: "申请进度查询",
  path: "/my-request",
  trail: myTrail,
  column: { name: "申请进度查询", type: "互动交流" },
  description: "凭回执编号和查询码查询申请的办理进度，下载答复，撤回申请，评价办理",
  body: (
    <>
      <h1>申请进度查询</h1>
      <p>凭提交申请时得到的回执编号和查询码查询。大小写、空格和横线不影响查询。</p>
      <Problems filled={filled} />
      <form method="post" action="/my-request">
        <TextField name="number" label="回执编号" filled={filled} most={60} required />
        <TextField name="code" label="查询码" filled={filled} most={60} required />
        <button type="submit">查询</button>
      </form>
      <p>丢失查询码的，请持有效证件向受理机关查询。</p>
    </>
  ),
})
