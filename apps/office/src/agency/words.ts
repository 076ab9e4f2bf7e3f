import type { paths } from "@gongkai/client"

type AgencyToAdd = paths["/api/v1/agencies"]["post"]["requestBody"]["content"]["application/json"]
/** A level of government. */
export type Level = AgencyToAdd["level"]
/** A kind of agency, as far as the law tells them apart. */
export type Kind = AgencyToAdd["kind"]

export const levels: Readonly<Record<Level, string>> = { central: "中央", province: "省级", prefecture: "市级", county: "县级", township: "乡级" }

export const kinds: Readonly<Record<Kind, string>> = {
  government: "人民政府",
  department: "政府部门",
  governmentOutpost: "政府派出机关",
  departmentOutpost: "部门派出机构",
  vertical: "垂直领导机关",
  ministry: "国务院部门",
  justice: "司法行政部门",
}

const said = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
/** A level in words. */
export const levelName = (code: string): string => said(levels, code)
/** A kind in words. */
export const kindName = (code: string): string => said(kinds, code)
/** A record of words as a box offers it. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
