import { describe, expect, test } from "vitest"
import { layouts, makePublished, type Published } from "@gongkai/demo"
import { checkForm, figuresOf, formCells, tables, type Figure, type Report, type TableId } from "@gongkai/report"
import { readReport } from "@gongkai/documents"
import { figuresUnder } from "../../test/truth.ts"

const seeds = [11, 12, 13]

const figuresIn = (report: Report | null, table: TableId): Record<string, Figure> => {
  const found = report === null ? new Map<string, Figure>() : figuresOf(report, [table])
  // A row that the print does not have is absent from the report and null in the truth.
  return Object.fromEntries((["2021", "2019"] as const).flatMap((edition) => formCells(edition, table)).map(({ id }) => [id, found.get(id) ?? null]))
}

const isClean = ({ truth }: Published): boolean => truth.planted.length === 0 && truth.anyBroken === undefined

describe.each(layouts.map(({ name }) => name))("%s", (layout) => {
  test.each(seeds)("第%i份：数都对，定不了的不读，勾稽关系不误报", async (seed) => {
    const made = makePublished({ seed, layout, planted: seed === 13 })
    const { truth } = made
    const { report, findings } = await readReport(made.bytes)
    const all = report === null ? findings : [...findings, ...checkForm(report)]

    for (const { id } of tables) {
      const refused = truth.refuse.includes(id)
      const wanted = Object.fromEntries(figuresUnder(truth[id] ?? {}, id).filter(([path]) => path !== id))
      const cells = figuresIn(report, id)
      expect.soft(cells, id).toEqual({ ...Object.fromEntries(Object.keys(cells).map((cell) => [cell, null])), ...wanted })
      if (refused)
        expect
          .soft(
            all.some(({ code, key }) => code === "file.unreadable" || key === `table.unreadable:${id}`),
            id,
          )
          .toBe(true)
    }
    if (isClean(made)) expect.soft(all.filter(({ code }) => code.startsWith("relation.") && code !== "relation.ifBlankIsZero")).toEqual([])
    for (const { cell } of truth.planted)
      expect
        .soft(
          all.some((one) => one.code.startsWith("relation.") && one.severity === "error" && one.cells.includes(cell)),
          cell,
        )
        .toBe(true)
    expect.soft(all.map(({ code }) => code)).toEqual(expect.arrayContaining([...truth.says]))
    if (report === null) return
    expect.soft(report.form).toBe(truth.form)
    if (truth.yearUnscored === undefined) expect.soft(report.year).toBe(truth.year)
    if (truth.agencyUnscored === undefined) expect.soft(report.agency).toBe(truth.agency)
  })
})
