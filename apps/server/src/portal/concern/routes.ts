import { openConcern } from "@gongkai/records"
import { shown } from "../frame/answer.ts"
import { idIn } from "../list/asked-codes.ts"
import { dayKeyIn } from "../list/day-key.ts"
import type { Portal } from "../portal.ts"
import { concernsAddress, concernsPath, concernsView, concernView } from "./views.tsx"

/** What people worry about, and what was said to it. */
export const concernRoutes = (portal: Portal): void => {
  const { app } = portal
  app.get(concernsPath, (context) => {
    const { agency, after } = context.req.query()
    const asked = { agencyId: idIn(agency), after: dayKeyIn(after) }
    return shown(portal, context, concernsAddress(asked), (reading) => concernsView(reading, asked))
  })
  app.get(`${concernsPath}/:id`, (context) => {
    const id = context.req.param("id")
    return shown(portal, context, `${concernsPath}/${id}`, async ({ reader }) => {
      const concern = await openConcern(reader, id)
      return concern === null ? null : concernView(concern)
    })
  })
}
