import type { paths } from "@gongkai/client"
import type { Criterion } from "./words.ts"

/** A criterion as its boxes hold it: no measure is judged by hand. */
export interface CriterionFields extends Pick<Criterion, "title" | "says" | "citation" | "points" | "position"> {
  readonly measure: NonNullable<Criterion["measure"]> | ""
  readonly kind: "each" | "share" | "steps"
  readonly per?: number
  readonly most?: number | null
  readonly none?: number
  /** A line a step: faults, points. */
  readonly steps?: string
}

type Body = NonNullable<paths["/api/v1/assessments/{year}/criteria/{criterion}"]["put"]["requestBody"]>["content"]["application/json"]
type Automatic = NonNullable<Body["automatic"]>

const stepsOf = (text: string): { readonly faults: number; readonly points: number }[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .map(([faults = 0, points = 0]) => ({ faults, points }))

const ruleOf = ({ kind, per = 0, most = null, none = 0, steps = "" }: CriterionFields): Automatic["rule"] => {
  switch (kind) {
    case "each":
      return { kind, per, most }
    case "share":
      return { kind, none }
    case "steps":
      return { kind, steps: stepsOf(steps) }
  }
}

/** The same as the API takes it. */
export const automaticOf = (fields: CriterionFields): Body => {
  const { title, says, citation, points, position, measure } = fields
  return { title, says, citation, points, position, automatic: measure === "" ? null : { measure, rule: ruleOf(fields) } }
}

/** A criterion as its boxes begin with it. */
export const fieldsOf = ({ title, says, citation, points, position, measure, rule }: Criterion): CriterionFields => {
  const fields: CriterionFields = { title, says, citation, points, position, measure: measure ?? "", kind: rule?.kind ?? "each" }
  if (rule === null) return fields
  switch (rule.kind) {
    case "each":
      return { ...fields, per: rule.per, most: rule.most }
    case "share":
      return { ...fields, none: rule.none }
    case "steps":
      return { ...fields, steps: rule.steps.map(({ faults, points: left }) => `${String(faults)} ${String(left)}`).join("\n") }
  }
}
