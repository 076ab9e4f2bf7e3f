import type { District } from "../frame/place-of.ts"
import { Problems, Proof, RadioField, SelectField, TextField, type Filled } from "../form/fields.tsx"
import type { FormToken } from "../form/token.ts"
import type { View } from "../frame/view.ts"
import { digestPath } from "./links.ts"

const mostAddress = 120
/** How often, by code. */
export const rhythmOptions = { daily: "每天一次", weekly: "每周一次（星期一）" } as const
/** The whole district, in the box that names an agency. */
export const everyAgency = "all"

const around: Pick<View, "path" | "trail" | "column"> = {
  path: digestPath,
  trail: [{ name: "首页", href: "/" }],
  column: { name: "邮件订阅", type: "政务公开" },
}

const Feeds = () => (
  <p>
    也可以用阅读器订阅：<a href="/feed.atom">Atom</a>、<a href="/feed.rss">RSS</a>、<a href="/feed.json">JSON</a>，不必留下邮箱。
  </p>
)

/** Where a digest by mail is asked for, with what was typed before. */
export const digestFormView = ({ agencies, top }: District, filled: Filled, token: FormToken): View => ({
  ...around,
  title: "邮件订阅",
  description: "订阅各机关主动公开的信息，每天或者每周发到邮箱",
  body: (
    <>
      <h1>邮件订阅</h1>
      <p>把新公开的信息每天或者每周发到您的邮箱。提交后到邮箱里打开确认的地址才算订阅，每封邮件里都有退订的地址。</p>
      <Problems filled={filled} />
      <form method="post" action={digestPath} {...(Object.keys(filled.wrong).length > 0 ? { "data-filled": "" } : {})}>
        <SelectField
          name="agency"
          label="订阅哪个机关"
          filled={filled}
          options={{ [everyAgency]: `全部机关（${top?.name ?? ""}及所属）`, ...Object.fromEntries(agencies.map(({ id, name }) => [id, name])) }}
          required
        />
        <RadioField name="rhythm" label="多久发一次" filled={filled} options={Object.entries(rhythmOptions)} required />
        <TextField
          name="address"
          label="电子邮箱"
          hint="只用来发送订阅的邮件，加密保存，退订时删除。"
          type="email"
          autocomplete="email"
          filled={filled}
          most={mostAddress}
          required
        />
        <Proof token={token} filled={filled} />
        <button type="submit">订阅</button>
      </form>
      <Feeds />
    </>
  ),
})

/** The same where this server sends no mail. */
export const noDigestView = (): View => ({
  ...around,
  title: "邮件订阅",
  description: "邮件订阅暂未开通",
  hidden: true,
  body: (
    <>
      <h1>邮件订阅</h1>
      <p>本网站暂时没有开通邮件订阅。</p>
      <Feeds />
    </>
  ),
})
