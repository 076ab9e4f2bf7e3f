import { day, LawError, type Day } from "@gongkai/law"
import { letterVariables, type LetterValues, type VariableId, type VariableType } from "./variables.ts"

/** A day as letters write it: 2026年3月2日. */
export const dayWords = (of: Day): string =>
  `${String(Number(of.slice(0, 4)))}年${String(Number(of.slice(5, 7)))}月${String(Number(of.slice(8, 10)))}日`

const asDay = (text: string): Day | null => {
  try {
    return day(text)
  } catch (error) {
    if (error instanceof LawError) return null
    throw error
  }
}

type Read = { readonly printed: string | readonly string[] } | { readonly why: "absent" | "ill-formed" }

const read = (type: VariableType, value: LetterValues[VariableId]): Read => {
  if (value === null || value === undefined || value === "") return { why: "absent" }
  switch (type) {
    case "text":
      return typeof value !== "string" ? { why: "ill-formed" } : value.trim() === "" ? { why: "absent" } : { printed: value.trim() }
    case "day": {
      const found = typeof value === "string" ? asDay(value) : null
      return found === null ? { why: "ill-formed" } : { printed: dayWords(found) }
    }
    case "money": {
      const fits = typeof value === "number" && Number.isFinite(value) && value >= 0 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
      return fits ? { printed: `${String(value)}元` } : { why: "ill-formed" }
    }
    case "list":
    case "any": {
      if (typeof value === "string" || typeof value === "number") return { why: "ill-formed" }
      const texts = value.map((text) => text.trim()).filter((text) => text !== "")
      return texts.length === 0 && type === "list" ? { why: "absent" } : { printed: texts }
    }
  }
}

/** The value of a variable as a letter prints it; `why` where there is none, or where it is not of its type. */
export const printedValue = (variable: VariableId, values: LetterValues): Read => read(letterVariables[variable].type, values[variable])
