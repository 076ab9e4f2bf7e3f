import { z } from "zod"

const most = 50_000
// Line breaks and tabs are part of what somebody wrote; other control characters are not.
// eslint-disable-next-line no-control-regex
const control = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u

/** A text in paragraphs, as plain words: trimmed, without control characters, within bounds counted in characters. */
export const Paragraphs = (least: number, longest = most) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/gu, "\n").trim())
    .refine((text) => !control.test(text), "不能含有控制字符")
    .refine((text) => [...text].length >= least && [...text].length <= longest, `须有 ${String(least)} 至 ${String(longest)} 个字`)
