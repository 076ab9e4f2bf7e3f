import type { Layout } from "../layout.ts"
import { blanks } from "./blanks.ts"
import { bodyElsewhere } from "./body-elsewhere.ts"
import { columns } from "./columns.ts"
import { converted } from "./converted.ts"
import { flattened } from "./disputes.ts"
import { figuresInWords } from "./figures-in-words.ts"
import { mixture } from "./mixture.ts"
import { pageBreaks } from "./page-breaks.ts"
import { proper } from "./proper.ts"
import { printedTwice } from "./printed-twice.ts"
import { prose } from "./prose.ts"
import { reordered } from "./reordered.ts"
import { rows } from "./rows.ts"
import { titled } from "./titles.ts"
import { twoYears } from "./two-years.ts"
import { unruled } from "./unruled.ts"
import { wordings } from "./wordings.ts"
import { wrapped } from "./wrapped.ts"

/** Every layout, in the order in which a corpus goes round them. */
export const layouts: readonly Layout[] = [
  ...proper,
  ...converted,
  ...blanks,
  ...figuresInWords,
  ...columns,
  ...rows,
  ...wordings,
  ...pageBreaks,
  ...wrapped,
  ...flattened,
  ...twoYears,
  ...titled,
  ...prose,
  ...bodyElsewhere,
  ...mixture,
  ...unruled,
  ...reordered,
  ...printedTwice,
]
