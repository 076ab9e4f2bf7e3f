import { z } from "zod"
import { command, recorded, type Actor, type Casework, type Circumstances, type Recorded, type Refused } from "../kernel.ts"

/** A list that goes out as a file: which, in which format, and the names of the filters that narrow it. */
export const ListToExport = z.object({
  list: z.string().regex(/^[a-z][a-z-]{0,39}$/u),
  format: z.enum(["xlsx", "csv", "json"]),
  filters: z.array(z.string().max(40)),
})

/**
 * Has a list written, and records that it went out; what is refused, and what fails, is not given out.
 * @param write writes the rows as the asker sees them, and counts them; refuses where the list's own act is not permitted
 */
export const exportList = async (
  casework: Casework,
  actor: Actor,
  input: z.input<typeof ListToExport>,
  write: (at: Circumstances) => Promise<number | Refused>,
): Promise<Recorded<"list.exported"> | Refused> => {
  const exporting = command({
    act: "list.export",
    input: ListToExport,
    async run(at, { list, format, filters }) {
      const rows = await write(at)
      return typeof rows === "number" ? recorded("list.exported", list, { list, format, rows, filters }) : rows
    },
  })
  return exporting(casework, actor, input)
}
