import type { PersonalField } from "./fields.ts"

const star = "*"
const hidden = "****"

const keepEnds = (value: string, first: number, last: number): string => {
  const all = [...value]
  if (all.length <= first + last) return all.length === 0 ? "" : hidden
  return [...all.slice(0, first), star.repeat(all.length - first - last), ...(last === 0 ? [] : all.slice(-last))].join("")
}

const mobileDigits = 11

const phone = (value: string): string => {
  const compact = value.normalize("NFKC").replace(/[\s-]/gu, "")
  return /^1\d{10}$/u.test(compact) && compact.length === mobileDigits ? `${compact.slice(0, 3)}****${compact.slice(-4)}` : keepEnds(compact, 0, 2)
}

const email = (value: string): string => {
  const at = value.lastIndexOf("@")
  return at < 1 ? hidden : `${[...value][0] ?? ""}***${value.slice(at)}`
}

/** A character of a place's name that is not a street's, a village's or a house's. */
const place = String.raw`(?:(?![路街道村镇乡弄巷号栋幢])\p{Script=Han})`
/** Ends like a county and is where somebody lives. */
const dwelling = String.raw`(?<![小社园校厂景片库住舍活属]区|[超]市)`
/** Province, prefecture, county; what comes after the county is where somebody lives. */
const county = new RegExp(
  `^((?:${place}{2,8}?(?:省|自治区|特别行政区))?(?:${place}{2,10}?(?:市|自治州|地区|盟)${dwelling})?(?:${place}{1,12}?(?:自治县|自治旗|县|旗|区|市)${dwelling})?)`,
  "u",
)

const address = (value: string): string => `${county.exec(value.normalize("NFKC").replace(/\s/gu, ""))?.[1] ?? ""}${hidden}`

const name = (value: string): string => {
  const [first = "", ...rest] = [...value]
  return rest.length === 0 ? star : `${first}${star.repeat(rest.length)}`
}
const identityNumber = (value: string): string => keepEnds(value.normalize("NFKC").replace(/\s/gu, ""), 3, 2)

const masks: Readonly<Record<PersonalField, (value: string) => string>> = {
  name,
  // The kind of a document tells nothing of its holder.
  identityKind: (value) => value,
  identityNumber,
  phone,
  email,
  address,
  agentName: name,
  agentIdentityNumber: identityNumber,
  agentPhone: phone,
  // One of a closed list.
  agentAuthority: (value) => value,
}

/** A value as it is shown to whoever has not asked for it by name and reason: 张*, 320***…*1X, 138****1234, the address down to the county. */
export const masked = (field: PersonalField, value: string): string => masks[field](value)
