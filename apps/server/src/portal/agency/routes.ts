import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { shown, type Reading } from "../frame/answer.ts"
import { askedList, listAddress } from "../list/asked-list.ts"
import { listView } from "../list/list-view.tsx"
import type { Portal } from "../portal.ts"
import { agencyHomeView, agencyTrail } from "./agency-home-view.tsx"
import { directoryView } from "./directory-view.tsx"
import { guideView } from "./guide-view.tsx"
import { ofAgency } from "./of-agency.ts"

const catalogues = {
  catalogue: { title: "法定主动公开内容", fixed: {} },
  rules: { title: "政府信息公开制度", fixed: { sections: ["disclosure-rules"] } },
} as const

/** Directory, agencies' homes and their columns. */
export const agencyRoutes = (portal: Portal): void => {
  const { app } = portal
  app.get("/agencies", (context) => shown(portal, context, "/agencies", (reading) => Promise.resolve(directoryView(reading))))
  app.get("/agencies/:agencyId", (context) => {
    const agencyId = context.req.param("agencyId")
    const home = (reading: Reading) => ofAgency(reading, agencyId, (agency) => agencyHomeView(reading, agency))
    return shown(portal, context, `/agencies/${agencyId}`, home, { itemsOf: agencyId })
  })
  const list = (context: Context<Env>, agencyId: string, column: keyof typeof catalogues): Promise<Response> => {
    const path = `/agencies/${agencyId}/${column}`
    const { title, fixed } = catalogues[column]
    const narrowed = { ...fixed, agencyId }
    const asked = askedList(context.req.query(), narrowed)
    const narrowedList = (reading: Reading) =>
      ofAgency(reading, agencyId, (agency) =>
        listView(reading, asked, {
          path,
          title: `${agency.name}${title}`,
          trail: [...agencyTrail, { name: agency.name, href: `/agencies/${agencyId}` }],
          column: { name: title, type: "政务公开" },
          agency,
          fixed: narrowed,
          today: portal.casework.today(),
        }),
      )
    return shown(portal, context, listAddress(path, asked.filter, asked, narrowed), narrowedList, { itemsOf: agencyId })
  }
  app.get("/agencies/:agencyId/catalogue", (context) => list(context, context.req.param("agencyId"), "catalogue"))
  app.get("/agencies/:agencyId/rules", (context) => list(context, context.req.param("agencyId"), "rules"))
  app.get("/agencies/:agencyId/guide", (context) => {
    const agencyId = context.req.param("agencyId")
    return shown(portal, context, `/agencies/${agencyId}/guide`, (reading) => ofAgency(reading, agencyId, (agency) => guideView(reading, agency)))
  })
}
