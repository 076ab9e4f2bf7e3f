import { z } from "zod"

const longest = 4000
// Lines may be broken and indented; nothing else that no pen writes.
const unwritable = /[^\P{Cc}\n\t]|\p{Cs}/u

/** A note or an opinion: some lines of text. */
export const Lines = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/gu, "\n").trim())
    .refine((text) => !unwritable.test(text), "不能含有控制字符")
    .refine((text) => [...text].length >= 1 && [...text].length <= most, `须有 1 至 ${String(most)} 个字`)

/** The text of a note. */
export const NoteText = Lines(longest)
