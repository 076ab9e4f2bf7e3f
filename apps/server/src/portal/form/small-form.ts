import { bodyLimit } from "hono/body-limit"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { plainAnswer } from "../frame/answer.ts"
import { refusedPage } from "../frame/error-pages.tsx"
import type { Portal } from "../portal.ts"

/** Refuses a form that is larger than its boxes can be when they are full. @param maxSize bytes */
export const noLargerThan = (portal: Portal, maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context: Context<Env>) =>
      plainAnswer(portal, context, refusedPage("内容太长", "请用浏览器的“后退”回到表单，缩短后再提交，内容还在。"), 413),
  })
