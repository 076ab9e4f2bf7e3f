import type { Citation } from "../kernel.ts"

const governmentOffice = /(?:党政(?:综合)?办公室|(?:人民)?政府(?:办公[厅廳室]|[办辦])?)$/u
const nationalBody = /^(?:中[国國]|中[华華]人民共和[国國]|[国國]家|[国國][务務]院|全[国國]|中央)/u
/** A body of the State Council with a local branch's name behind it: 国家税务总局 + 新乡市税务局. */
const nationalPrefix = /^[国國]家.{1,10}?[总總]?局(?=.)/u
/** 市场, 社区 and 区域 hold the characters of a place, but name none. */
const localPlace = /省|市(?![场場])|州|自治[区區]|[县縣]|(?<!社)[区區](?!域)|旗|盟/u
const department = /(?:局|[厅廳]|委|委员会|委員會|支[队隊]|[总總][队隊]|大[队隊])$/u
const township = /(?:镇|鎮|乡|鄉|街道|街道[办辦](?:事[处處])?|[苏蘇]木)$/u
const county = /[县縣旗]$/u
/** A district; not 自治区, 特别行政区 or 地区, and not 雄安新区, which has a city's powers by a law of its province. */
const district = /(?<!自治|行政|地)[区區]$/u
const cityWithinPrefecture = /(?:市|自治州|盟|地[区區]).{2,8}市$/u
const zoneCommittee = /(?:[开開][发發]|高新|新|[园園]|示[范範]|度假|[风風]景|名[胜勝]|保税|集聚|合作)[区區](?:管理)?(?:管委[会會]|委[员員][会會])$/u

/**
 * Who may make 规章: departments of the State Council, and the governments of provinces,
 * cities divided into districts and autonomous prefectures (立法法 2023 revision, Art. 91 and 93).
 * Counties, districts, townships, sub-districts and the departments of local governments may not.
 */
export const rulesEntitlement = {
  id: "legislation-2023/91-93/rules",
  cites: {
    law: "立法法",
    article: 93,
    paragraph: 1,
    says: "地方政府规章只能由省级、设区的市、自治州人民政府制定；部门规章见第九十一条",
  } satisfies Citation,
  /**
   * Judged by the body's name alone, so only bodies that surely cannot are refused:
   * a city may be of county level without its name saying so.
   * @param agency name as printed, simplified or traditional, or null where unknown
   * @returns "no" for townships, sub-districts, counties, districts, development zones and
   *   departments of local governments; "unknown" otherwise
   */
  apply(agency: string | null): "no" | "unknown" {
    if (agency === null) return "unknown"
    const local = agency.replace(/\s/gu, "").replace(nationalPrefix, "")
    if (nationalBody.test(local) || local.includes("雄安")) return "unknown"
    const place = local.replace(governmentOffice, "")
    if ([township, county, district, cityWithinPrefecture, zoneCommittee].some((kind) => kind.test(place))) return "no"
    return department.test(place) && localPlace.test(place) ? "no" : "unknown"
  },
} as const
