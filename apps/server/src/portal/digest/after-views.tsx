import type { DigestRhythm } from "@gongkai/records"
import type { Child } from "hono/jsx"
import type { View } from "../frame/view.ts"
import { digestPath } from "./links.ts"
import { rhythmOptions } from "./form-view.tsx"

const view = (title: string, body: Child): View => ({
  title,
  path: digestPath,
  trail: [
    { name: "首页", href: "/" },
    { name: "邮件订阅", href: digestPath },
  ],
  column: { name: "邮件订阅", type: "政务公开" },
  description: title,
  hidden: true,
  body: (
    <>
      <h1>{title}</h1>
      {body}
    </>
  ),
})

/** What everybody is told who asked, whether the address was on the list or not. */
export const askedView = (): View =>
  view(
    "请到邮箱里确认",
    <>
      <div class="notice good" role="status">
        <p>已经收到。几分钟内会有一封邮件发到您填写的邮箱，打开其中的地址确认，订阅才开始。</p>
      </div>
      <p>没有收到的，请看看垃圾邮件，或者核对邮箱后再填一次；同一个邮箱一天最多发三封确认邮件。</p>
    </>,
  )

/** Asks for the press of a button: programs that look at mails follow links, and press none. */
export const confirmView = (action: string, rhythm: DigestRhythm): View =>
  view(
    "确认订阅",
    <form method="post" action={action}>
      <p>{`确认后开始发送，${rhythmOptions[rhythm]}。`}</p>
      <button type="submit">确认订阅</button>
    </form>,
  )

/** It runs. */
export const confirmedView = (rhythm: DigestRhythm): View =>
  view(
    "已经订阅",
    <div class="notice good" role="status">
      <p>{`订阅已经开始，${rhythmOptions[rhythm]}；没有新公开的信息就不发。每封邮件里都有退订的地址。`}</p>
    </div>,
  )

/** Asks before it is ended. */
export const endView = (action: string): View =>
  view(
    "退订",
    <form method="post" action={action}>
      <p>退订后不再发送，并删除您的邮箱。</p>
      <button type="submit">退订</button>
    </form>,
  )

/** It is ended, now or before. */
export const endedView = (): View =>
  view(
    "已经退订",
    <div class="notice good" role="status">
      <p>不再发送，邮箱已经删除。</p>
    </div>,
  )

/** A link that is none, or of what has ended: said alike. */
export const noLinkView = (): View =>
  view(
    "地址无效",
    <p>
      这个地址不完整，或者订阅已经结束。要订阅的，请到<a href={digestPath}>邮件订阅</a>重新填写。
    </p>,
  )
