// @ts-check
import { readFileSync } from "node:fs"
import { corpus } from "./corpus.js"

const most = 8

/**
 * Reports of the generator with all three tables, the same in every run.
 * @returns {Promise<readonly import("@gongkai/report").Report[]>}
 */
export const writtenReports = async () => {
  const { readReport } = await import("@gongkai/documents")
  const found = []
  for (const file of corpus(60).files) {
    const { report } = await readReport(readFileSync(file))
    if (report !== null && report.disclosure !== null && report.requests !== null && report.disputes !== null) found.push(report)
    if (found.length === most) return found
  }
  throw new Error("样本里没有足够的报告")
}

/**
 * The printed cells of a report's tables, row by row, each at its column, and its paragraphs: what a library is given bare.
 * @param {import("@gongkai/report").Report} report
 */
export const bareCells = async (report) => {
  const { formGrid } = await import("@gongkai/documents")
  const { editionOf, figuresOf } = await import("@gongkai/report")
  const figures = figuresOf(report)
  const tables = formGrid(report.form ?? "2021").map(({ id, head, bodies }) => {
    if (editionOf(report, id) === null) throw new Error("样本缺表")
    const lines = [...head, ...bodies.flat()]
    const taken = lines.map(() => /** @type {Set<number>} */ (new Set()))
    return lines.map((line, row) => {
      let column = 0
      return line.map(({ text, cell, rowSpan, columnSpan }) => {
        while (taken[row]?.has(column)) column += 1
        for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) taken[row + down]?.add(column + across)
        return { column, rowSpan, columnSpan, value: cell === null ? text : (figures.get(cell) ?? null) }
      })
    })
  })
  const paragraphs = Object.values(report.sections).flatMap((text) => text?.split("\n") ?? [])
  return { tables, paragraphs }
}

/** @typedef {Awaited<ReturnType<typeof bareCells>>} BareCells */
