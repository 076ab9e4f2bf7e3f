import type { Api } from "../api.ts"
import { normativeDocumentRoutes } from "./document-routes.ts"
import { registerEntryRoutes } from "./entry-routes.ts"

/** What table 2 counts. */
export const registerRoutes = (api: Api): void => {
  registerEntryRoutes(api)
  normativeDocumentRoutes(api)
}
