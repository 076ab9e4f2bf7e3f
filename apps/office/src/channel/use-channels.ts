import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Channels of the agency with how they are used. */
export const useChannels = () => useAnswer(["channels"], (signal) => api.GET("/api/v1/channels", { signal }))
