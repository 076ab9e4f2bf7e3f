import { applicantKindWords, channelWords, outcomeLabels, serviceChannelWords, supplyFormWords } from "./choices.ts"
import { blankTable, type BlankColumn, type RegisterFormat } from "./blank-table.ts"
import { columnOf, registerColumnIds, type ColumnKind } from "./columns.ts"

const first = (lists: readonly (readonly [string, readonly string[]])[]): readonly string[] => lists.map(([, [word = ""]]) => word)

/** What a cell of a closed list may hold. */
const choicesOf: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  channel: first(Object.entries(channelWords)),
  serviceChannel: first(Object.entries(serviceChannelWords)),
  supplyForm: first(Object.entries(supplyFormWords)),
  applicantKind: first(applicantKindWords),
  outcome: outcomeLabels,
}

const columns = registerColumnIds.map((id): BlankColumn => {
  const column = columnOf(id)
  return { ...column, choices: choicesOf[column.kind] ?? [] }
})

/** The blank register of requests. */
export const registerTemplate = (format: RegisterFormat): Promise<Uint8Array> => blankTable(format, "依申请公开台账", columns)
