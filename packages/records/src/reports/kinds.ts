/** Whose figures a report holds: the agency's own (本机关), or its tree's (汇总). */
export const reportScopes = ["agency", "tree"] as const
/** One of {@link reportScopes}. */
export type ReportScope = (typeof reportScopes)[number]

/** Editions of the statutory form. */
export const reportForms = ["2019", "2021"] as const
/** One of {@link reportForms}. */
export type ReportForm = (typeof reportForms)[number]

/** Where a report stands. */
export const reportStates = ["draft", "submitted", "returned", "cleared", "published", "corrected", "discarded"] as const
/** One of {@link reportStates}. */
export type ReportState = (typeof reportStates)[number]

/** Where what was filed stands. */
export const filedStates = ["submitted", "returned", "cleared", "published", "corrected"] as const
/** One of {@link filedStates}. */
export type FiledState = (typeof filedStates)[number]

/** Where the value of a cell comes from. */
export const cellSources = ["computed", "summed", "entered", "imported", "open"] as const
/** One of {@link cellSources}. */
export type CellSource = (typeof cellSources)[number]

/** Sections of prose. */
export const reportSections = ["overview", "problems", "other"] as const
/** One of {@link reportSections}. */
export type ReportSectionId = (typeof reportSections)[number]
