import type { Citation } from "@gongkai/law"
import type { Edition } from "./kinds.ts"

/**
 * The document that each edition of the form comes from.
 * @param says what is cited from it, in our own words
 */
export const citeForm = (edition: Edition, says: string): Citation => ({
  law: edition === "2021" ? "国办公开办函〔2021〕30号" : "国办公开办函〔2019〕60号",
  says,
})
