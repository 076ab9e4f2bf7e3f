import type { Layout } from "../layout.ts"
import { columnMissing } from "./column-missing.ts"
import { converted } from "./converted.ts"
import { proper } from "./proper.ts"

/** Every layout, in the order in which a corpus goes round them. */
export const layouts: readonly Layout[] = [...proper, ...converted, ...columnMissing]
