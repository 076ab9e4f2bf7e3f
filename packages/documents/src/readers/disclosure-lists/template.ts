import { blankTable, type BlankColumn, type RegisterFormat } from "../register/blank-table.ts"
import { documentColumns, dutyColumns, entryColumns, postColumns, type ListColumn } from "./columns.ts"

const blank = (columns: readonly ListColumn[]): readonly BlankColumn[] =>
  columns.map((column) => ({ ...column, choices: (column.choices ?? []).map(([, [word = ""]]) => word) }))

/** The blank list of entries of the registers behind table 2. */
export const registerEntriesTemplate = (format: RegisterFormat): Promise<Uint8Array> =>
  blankTable(format, "许可处罚强制收费采购", blank(Object.values(entryColumns)))

/** The blank list of rules and normative documents. */
export const normativeDocumentsTemplate = (format: RegisterFormat): Promise<Uint8Array> =>
  blankTable(format, "规章和规范性文件", blank(Object.values(documentColumns)))

/** The blank standard catalogue of local openness. */
export const dutiesTemplate = (format: RegisterFormat): Promise<Uint8Array> =>
  blankTable(format, "基层政务公开标准化目录", blank(Object.values(dutyColumns)))

/** The blank list of an account's posts. */
export const postsTemplate = (format: RegisterFormat): Promise<Uint8Array> =>
  blankTable(format, "政务新媒体发布清单", blank(Object.values(postColumns)))
