import type { Worksheet } from "@cj-tech-master/excelts"

/** A report's workbook is some kilobytes either way; pressing them harder takes half of the time of writing it. */
export const quickly = { zip: { level: 1 } } as const

/** Locked cells stay as they are until the sheet is unlocked, for which no password is asked; widths and heights may be changed. */
export const protectLabels = (sheet: Worksheet): void => {
  sheet.sheetProtection = { sheet: true, formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true }
}

const inches = (millimetres: number): number => Number((millimetres / 25.4).toFixed(3))

/** A4, upright, as wide as the paper, the page's number at the foot. @param heads rows that every page repeats */
export const printOnA4 = (sheet: Worksheet, heads: readonly [first: number, last: number] | null): void => {
  const margins = { top: inches(25), bottom: inches(22), left: inches(18), right: inches(18), header: inches(10), footer: inches(10) }
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true, margins },
    ...(heads === null ? {} : { printTitlesRow: `${String(heads[0])}:${String(heads[1])}` }),
  })
  sheet.headerFooter.oddFooter = "&C— &P —"
}
