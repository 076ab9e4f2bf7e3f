import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** The units that send information in. */
export const useUnits = () => useAnswer(["contributions", "units"], (signal) => api.GET("/api/v1/contributing-units", { signal }))
