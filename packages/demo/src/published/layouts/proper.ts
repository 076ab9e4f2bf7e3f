import { pages, serialisations } from "../carriers/index.ts"
import { across, type Layout } from "../layout.ts"

/** Patterns 7, 13, 21, 22: the form as it should be, in every serialisation and page; money with any number of decimals. */
export const proper: readonly Layout[] = [
  ...across({ name: "proper", covers: [7, 13, 21], set: () => ({}) }, serialisations),
  ...across({ name: "proper", covers: [13, 22], set: () => ({}) }, pages),
  ...across({ name: "subjects", covers: [21], set: () => ({ doc: { subjects: true } }) }, serialisations),
]
