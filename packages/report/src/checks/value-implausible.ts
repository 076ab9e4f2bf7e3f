import { citeForm } from "../form/documents.ts"
import { cellsById } from "../form/form.ts"
import { cellName, cellOf } from "../form/names.ts"
import { finding } from "../finding.ts"
import { editionOf } from "../report.ts"
import type { FormCheck } from "./check.ts"

/** Cells that bear a sign: 本年增/减 of the form of 2019. */
const signed = /^disclosure\..*\.change$/u

/** A printed number that counts nothing: below zero, or with a fraction where things are counted. */
export const valueImplausible: FormCheck = {
  id: "value.implausible",
  words: "件数、项数是不小于零的整数，金额不小于零。",
  scope: "三张表的每一格；2019 年版“本年增/减”可以是负数，收费和采购金额可以有小数。",
  cites: (edition) => citeForm(edition, "各栏的单位"),
  apply(report, figures) {
    return [...cellsById.keys()].flatMap((id) => {
      const figure = figures.get(id) ?? null
      const table = id.startsWith("disclosure.") ? "disclosure" : id.startsWith("requests.") ? "requests" : "disputes"
      const edition = editionOf(report, table)
      const cell = cellOf(id, edition)
      if (figure === null || cell === undefined) return []
      const faults = [
        ...(figure < 0 && !signed.test(id) ? ["是负数"] : []),
        ...(cell.number === "whole" && !Number.isInteger(figure) ? ["不是整数"] : []),
      ]
      if (faults.length === 0) return []
      return [
        finding("value.implausible", id, `${cellName(id, edition)}为 ${String(figure)}，${faults.join("，")}。`, { cells: [id], found: figure }),
      ]
    })
  },
}
