import type { Level } from "../disclosure-regulation-2019/article-20-21-categories.ts"
import { rule } from "../rule.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** What kind of body made the answer. */
export type RespondentKind =
  | "government"
  /** A department of a local government. */
  | "department"
  /** 派出机关: a sub-district office, an administrative office set up by a government. */
  | "governmentOutpost"
  /** 派出机构: set up by a department, acting in its own name. */
  | "departmentOutpost"
  /** Customs, tax, finance, foreign exchange, national security: led from above only. */
  | "vertical"
  /** A department of the State Council, and what it sets up. */
  | "ministry"
  /** The department of justice that handles the reconsiderations of its government. */
  | "justice"

/** The body whose answer is contested. */
export interface Respondent {
  readonly kind: RespondentKind
  readonly level: Level
  /** For a department's outpost: set up by districts of a city's or municipality's department. */
  readonly byDistrict?: boolean
}

/** Who decides, relative to the respondent. */
export type ReviewBody =
  /** The people's government whose department it is. */
  | "ownGovernment"
  | "nextHigherGovernment"
  /** A province's government reviews its own acts. */
  | "itself"
  | "establishingGovernment"
  /** The government of the place where an outpost stands. */
  | "localGovernment"
  | "superiorDepartment"
  | "ministry"

const ofGovernment = (level: Level): ReviewBody => (level === "province" ? "itself" : "nextHigherGovernment")

/** The bodies to which a person may apply; more than one where the person may choose. */
export const reviewBody = rule({
  id: "reconsideration-2024/24-28/review-body",
  name: "行政复议机关",
  cites: citeReconsideration(24, "县级以上政府管辖对本级部门、下一级政府、本级派出机关的复议；垂直领导机关由上一级主管部门管辖（第二十七条）"),
  inForce: reconsiderationLawInForce,
  apply({ kind, level, byDistrict = false }: Respondent): readonly ReviewBody[] {
    switch (kind) {
      case "government":
        return [ofGovernment(level)]
      case "department":
        return ["ownGovernment"]
      case "governmentOutpost":
        return ["establishingGovernment"]
      case "departmentOutpost":
        return [byDistrict ? "localGovernment" : "ownGovernment"]
      case "vertical":
        return ["superiorDepartment"]
      case "ministry":
        return ["ministry"]
      case "justice":
        return ["ownGovernment", "superiorDepartment"]
    }
  },
})
