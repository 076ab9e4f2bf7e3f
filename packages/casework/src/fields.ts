import { day } from "@gongkai/law"
import { z } from "zod"

/** An id as callers give it. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u)
/** A legal day, `YYYY-MM-DD`, that the calendar has. */
export const LegalDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .transform((text, context) => {
    try {
      return day(text)
    } catch {
      context.addIssue({ code: "custom", message: "没有这一天" })
      return z.NEVER
    }
  })
/** A version that the caller has seen. */
export const Version = z.number().int().min(1).max(2_147_483_646)

// Neither control characters nor half of a surrogate pair, which no database text holds.
const unwritable = /[\p{Cc}\p{Cs}]/u

/** A line of words: trimmed, without control characters, within bounds counted in characters. */
export const Words = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine((text) => !unwritable.test(text), "不能含有控制字符")
    .refine((text) => [...text].length >= least && [...text].length <= most, `须有 ${String(least)} 至 ${String(most)} 个字`)
