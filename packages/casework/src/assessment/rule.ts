import { z } from "zod"

/** Points as people give them. */
export const Points = z.number().min(0).max(100).multipleOf(0.01)

/**
 * How faults become points: `each` takes some for every fault, `share` goes down in a line from all in order to none at a
 * share, `steps` gives what stands at the first step that the faults do not pass, and nothing beyond the last.
 */
export const ScoringRule = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("each"), per: Points.min(0.01), most: Points.nullable() }),
  z.object({ kind: z.literal("share"), none: z.number().int().min(0).max(99) }),
  z.object({
    kind: z.literal("steps"),
    steps: z
      .array(z.object({ faults: z.number().int().min(0).max(100_000), points: Points }))
      .min(1)
      .max(20),
  }),
])

/** A rule of scoring. */
export type Scoring = z.output<typeof ScoringRule>

/** What was counted: how many of how many were at fault. */
export interface Tally {
  readonly faults: number
  readonly counted: number
}

const hundredths = (points: number): number => Math.round(points * 100)

/**
 * The points that a rule leaves of a criterion; null where it does not apply: nothing was counted, or a share was of too few.
 * Counted in hundredths, so that no binary fraction gets into a score; a half is rounded up.
 * @param least of how many a share must be at least
 */
export const pointsLeft = (rule: Scoring, points: number, { faults, counted }: Tally, least: number): number | null => {
  if (counted === 0) return null
  const all = hundredths(points)
  switch (rule.kind) {
    case "each":
      return Math.max(0, all - Math.min(hundredths(rule.per) * faults, rule.most === null ? all : hundredths(rule.most))) / 100
    case "share": {
      if (counted < least) return null
      const above = 100 * (counted - faults) - rule.none * counted
      return Math.max(0, Math.round((all * above) / ((100 - rule.none) * counted))) / 100
    }
    case "steps": {
      const step = [...rule.steps].sort((a, b) => a.faults - b.faults).find((one) => faults <= one.faults)
      return Math.min(all, hundredths(step?.points ?? 0)) / 100
    }
  }
}

/** A rule in words, for the scheme and beside a score. */
export const wordsOfRule = (rule: Scoring): string => {
  switch (rule.kind) {
    case "each":
      return `每有一处扣${String(rule.per)}分，${rule.most === null ? "扣完为止" : `最多扣${String(rule.most)}分`}`
    case "share":
      return `全部符合的得满分，符合的不超过${String(rule.none)}%的不得分，其间按比例计分`
    case "steps":
      return [...rule.steps]
        .sort((a, b) => a.faults - b.faults)
        .map((step) => (step.faults === 0 ? `没有的得${String(step.points)}分` : `不超过${String(step.faults)}处的得${String(step.points)}分`))
        .concat("再多的不得分")
        .join("，")
  }
}
