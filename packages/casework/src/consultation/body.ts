import { z } from "zod"
import { cleanBody, paragraphsAsBody, wordsOfBody } from "../catalogue/body.ts"

const most = 200_000
const marked = /<\/?[a-z][^>]*>/iu
// eslint-disable-next-line no-control-regex
const control = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u

/** The text of a consultation, cleaned as that of an item is; a text without any mark-up is paragraphs, a line each. */
export const ConsultationBody = z
  .string()
  .max(most)
  .refine((text) => !control.test(text), "不能含有控制字符")
  .transform((text) => {
    const body = marked.test(text) ? cleanBody(text) : paragraphsAsBody(text.replace(/\r\n?/gu, "\n"))
    return wordsOfBody(body) === "" && !body.includes("<img") ? "" : body
  })
