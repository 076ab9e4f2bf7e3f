import type { RedactionGroundId } from "@gongkai/law"
import type { Box } from "./box.ts"

/** For whom a version of a document is made: for use within the agency, for the applicant, for everybody. */
export type RedactionLayer = "internal" | "applicant" | "public"

/** All layers, from the one that shows most to the one that shows least. */
export const redactionLayers: readonly RedactionLayer[] = ["internal", "applicant", "public"]

/** A passage to be kept back. */
export interface RedactionMark {
  readonly id: string
  /** Page, from 1. */
  readonly page: number
  /** One rectangle a line; what they touch goes, words whole. */
  readonly boxes: readonly Box[]
  readonly ground: RedactionGroundId
  /** In whose versions it holds. */
  readonly layers: readonly RedactionLayer[]
  /** True: the same words may stand elsewhere on purpose. Otherwise the proof refuses a result in which they do. */
  readonly elsewhere: boolean
}
