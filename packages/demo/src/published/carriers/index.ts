import type { Carrier } from "./carrier.ts"
import { html } from "./html.ts"
import {
  htmlBlank,
  htmlBroken,
  htmlChrome,
  htmlGbk,
  htmlNbsp,
  htmlNested,
  htmlOld,
  htmlParagraphs,
  htmlRepeated,
  htmlRepeatedBoth,
  htmlRows,
  htmlSplit,
  htmlWord,
} from "./html-pages.ts"
import { alternate, alternateCells, lines, linesPiped, paragraphs } from "./lines.ts"
import { pipes, pipesBold, pipesRepeated, ragged } from "./pipes.ts"
import { spaces } from "./spaces.ts"
import { tab, tabTrimmed, tabWindows } from "./tab.ts"

/** One of each kind of serialisation. */
export const serialisations: readonly Carrier[] = [
  tab,
  tabTrimmed,
  tabWindows,
  pipes,
  pipesRepeated,
  pipesBold,
  ragged,
  lines,
  linesPiped,
  alternate,
  alternateCells,
  paragraphs,
  spaces,
  html,
]

/** The ways in which sites and programs write a report's page. */
export const pages: readonly Carrier[] = [
  htmlBlank,
  htmlRepeated,
  htmlRepeatedBoth,
  htmlOld,
  htmlParagraphs,
  htmlRows,
  htmlNbsp,
  htmlWord,
  htmlNested,
  htmlBroken,
  htmlSplit,
  htmlChrome,
  ...htmlGbk,
]

/** Serialisations in which an empty value cell still has a place of its own. */
export const withBlanks: readonly Carrier[] = [...serialisations, htmlNbsp, htmlBlank].filter((carrier) => carrier.keepsBlanks)

/** A few serialisations that differ most, for departures of the wording that have little to do with the tables. */
export const few: readonly Carrier[] = [tab, pipes, lines, spaces, html]
