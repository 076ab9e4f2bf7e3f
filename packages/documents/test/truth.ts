import { makePublished } from "@gongkai/demo"
import type { Figure, Report } from "@gongkai/report"
import { reportWith } from "./reports.ts"

/** The figures of a made report's truth, by the ids of their cells. @param path the id of the table that the branch is of */
export const figuresUnder = (branch: unknown, path: string): (readonly [string, Figure])[] =>
  typeof branch === "object" && branch !== null
    ? Object.entries(branch).flatMap(([key, value]) => figuresUnder(value, `${path}.${key}`))
    : [[path, branch as Figure]]

/** A report whose tables 3 and 4 are as an office would have them, each total the sum of its parts. */
export const reportMade = (seed: number): Report => {
  const { truth } = makePublished({ seed, layout: "proper-html" })
  return reportWith({ figures: Object.fromEntries([...figuresUnder(truth.requests, "requests"), ...figuresUnder(truth.disputes, "disputes")]) })
}
