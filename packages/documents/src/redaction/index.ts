import type { openDocument as open } from "./open-document.ts"
import type { proveRedaction as prove } from "./prove.ts"
import type { redact as take } from "./redact.ts"
import type { picturePage as picture, showPage as show } from "./show-page.ts"

/*
 * What redaction stands on (pdf.js, pdf-lib, a canvas) takes a third of a second to load: for that only who redacts waits,
 * not every command and every server. Each of these is described where it is.
 */
/** Opens a document to be drawn page by page. @throws RedactionError for one that cannot be opened, is locked, or is too large */
export const openDocument: typeof open = async (...of) => (await import("./open-document.ts")).openDocument(...of)
/** Writes a document anew without what is marked for a layer. */
export const redact: typeof take = async (...of) => (await import("./redact.ts")).redact(...of)
/** What of the marked can still be found in a finished document; it may only be released where nothing can. */
export const proveRedaction: typeof prove = async (...of) => (await import("./prove.ts")).proveRedaction(...of)
/** A page as an officer sees it who marks it: its words and what they say. */
export const showPage: typeof show = async (...of) => (await import("./show-page.ts")).showPage(...of)
/** A page's picture with what a layer covers. */
export const picturePage: typeof picture = async (...of) => (await import("./show-page.ts")).picturePage(...of)

export type { Box } from "./box.ts"
export { findWords, type FoundWords } from "./find-words.ts"
export { redactionLimits, type RedactionLimits } from "./limits.ts"
export { redactionLayers, type RedactionLayer, type RedactionMark } from "./mark.ts"
export { officeToPdf } from "./office-to-pdf.ts"
export type { ConvertOffice, OpenOptions } from "./open-document.ts"
export type { DrawnPage, PageSource } from "./page-source.ts"
export { proofFailures, type ProofFailure, type ProofFailureCode } from "./proof-failure.ts"
export { proposeRedactions, type RedactionProposal } from "./propose.ts"
export type { Recognise } from "./read-back.ts"
export type { RedactedDocument, RedactionPlan, TakenOut } from "./redact.ts"
export { RedactionError, redactionRefusals, type RedactionRefusalCode } from "./refusal.ts"
export type { ShownPage } from "./show-page.ts"
