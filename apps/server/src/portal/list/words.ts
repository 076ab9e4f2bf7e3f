import { genres, sections, subjects } from "@gongkai/casework"
import { countyCategories, generalCategories, townshipCategories } from "@gongkai/law"

const among =
  (words: Readonly<Record<string, string>>) =>
  (code: string): string =>
    Object.hasOwn(words, code) ? (words[code] ?? code) : code

/** Legal categories of Articles 20 and 21 by code, in the order of the law. */
export const categories: Readonly<Record<string, string>> = { ...generalCategories, ...countyCategories, ...townshipCategories }

/** A code's words; the code itself where it is none of ours. */
export const sectionName = among(sections)
export const genreName = among(genres)
export const subjectName = among(subjects)
export const categoryName = among(categories)

/** Where an item stands, by its validity. */
export const validityNames = { "in-force": "有效", amended: "已修改", repealed: "已废止", lapsed: "已失效", "not-applicable": "不适用" } as const

const [yearAt, monthAt] = [4, 7]

/** A day as people read it: 2026年3月5日. */
export const dayWords = (on: string): string =>
  `${on.slice(0, yearAt)}年${String(Number(on.slice(yearAt + 1, monthAt)))}月${String(Number(on.slice(monthAt + 1)))}日`
