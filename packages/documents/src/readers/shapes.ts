import type { Disclosure2019, Disclosure2021, Disputes, Requests } from "@gongkai/report"

// The figures were nested by an edition's own list of cells: one key tells the whole shape.
const has = (value: unknown, key: string): boolean => typeof value === "object" && value !== null && key in value

/** Table 2 of either edition, made of an edition's whole list of cells. */
export const isDisclosure = (value: unknown): value is Disclosure2019 | Disclosure2021 => has(value, "rules")

/** Table 3, made of an edition's whole list of cells. */
export const isRequests = (value: unknown): value is Requests => has(value, "received")

/** Table 4, made of the form's whole list of cells. */
export const isDisputes = (value: unknown): value is Disputes => has(value, "reconsideration")
