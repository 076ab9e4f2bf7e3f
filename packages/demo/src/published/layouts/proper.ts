import { alternate, lines, linesPiped, paragraphs } from "../carriers/lines.ts"
import { html } from "../carriers/html.ts"
import { pipes, pipesRepeated, ragged } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import { across, type Layout } from "../layout.ts"

/** Pattern 21, 7: the form as it should be, in every serialisation; money with any number of decimals. */
export const proper: readonly Layout[] = across({ name: "proper", covers: [7, 21, 22], set: () => ({}) }, [
  tab,
  pipes,
  pipesRepeated,
  ragged,
  lines,
  linesPiped,
  alternate,
  paragraphs,
  spaces,
  html,
])
