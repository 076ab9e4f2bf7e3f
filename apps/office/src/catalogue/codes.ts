import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import type { Codes } from "./words.ts"

const none: Codes = { sections: {}, genres: {}, subjects: {}, legalCategories: {} }

/** Sections, genres, subjects and legal categories with their names; empty until they have come. */
export const useCodes = (): Codes => useAnswer(["catalogue-codes"], (signal) => api.GET("/api/v1/catalogue-codes", { signal })).data ?? none
