import { activityRoutes } from "./activity/routes.tsx"
import { agencyRoutes } from "./agency/routes.ts"
import { complaintRoutes } from "./complaint/routes.ts"
import { ownBookingRoutes } from "./booking/own-routes.ts"
import { concernRoutes } from "./concern/routes.ts"
import { consultationRoutes } from "./consultation/routes.tsx"
import { crawlerRoutes } from "./crawler/routes.ts"
import { feedRoutes } from "./feed/routes.ts"
import { digestRoutes } from "./digest/routes.ts"
import { fileRoutes } from "./file/routes.ts"
import { accessibilityView } from "./frame/accessibility-view.tsx"
import { formTokens } from "./form/token.ts"
import { shown } from "./frame/answer.ts"
import { assetRoutes } from "./frame/assets.ts"
import { plainPaths } from "./frame/plain-paths.ts"
import { homeView } from "./home/home-view.tsx"
import { itemView } from "./item/item-view.tsx"
import { askedList, listAddress } from "./list/asked-list.ts"
import { listView } from "./list/list-view.tsx"
import { messageRoutes } from "./message/routes.ts"
import { myRequestRoutes } from "./my-request/routes.ts"
import type { Portal } from "./portal.ts"
import { questionRoutes } from "./question/routes.ts"
import { reportRoutes } from "./report/routes.ts"
import { byIndex } from "./search/published.ts"
import { searchRoutes } from "./search/routes.tsx"
import { requestRoutes } from "./request/routes.ts"
import { venueRoutes } from "./venue/routes.ts"

const trail = [{ name: "首页", href: "/" }]

const listRoutes = (portal: Portal): void => {
  const lists = [
    {
      path: "/catalogue",
      title: "法定主动公开内容",
      words: "各机关依照《政府信息公开条例》第二十条、第二十一条主动公开的信息。",
      column: { name: "法定主动公开内容", type: "政务公开" },
      fixed: {},
    },
    {
      path: "/policies",
      title: "政策文件",
      words: "规章、行政规范性文件和其他政策文件。",
      column: { name: "政策文件", type: "政策文件" },
      fixed: { sections: ["policies"] },
    },
  ] as const
  for (const { path, fixed, ...spec } of lists)
    portal.app.get(path, (context) => {
      const asked = askedList(context.req.query(), fixed)
      const address = listAddress(path, asked.filter, asked, fixed)
      const list = { ...spec, path, fixed, trail, today: portal.casework.today() }
      return shown(portal, context, address, (reading) => listView(reading, asked, list), { itemsOf: null })
    })
}

/** All pages of the public. */
export const portalRoutes = (portal: Portal): void => {
  const { app } = portal
  for (const path of [
    "/agencies/*",
    "/items/*",
    "/files/*",
    "/reports/*",
    "/consultations/*",
    "/messages/*",
    "/digest/*",
    "/venues/*",
    "/activities/*",
    "/concerns/*",
  ])
    app.use(path, plainPaths(portal))
  assetRoutes(portal)
  app.get("/", (context) => shown(portal, context, "/", homeView, { itemsOf: null }))
  listRoutes(portal)
  agencyRoutes(portal)
  app.get("/items/:itemId", (context) => {
    const itemId = context.req.param("itemId")
    return shown(portal, context, `/items/${itemId}`, (reading) => itemView(reading, itemId), { itemId })
  })
  fileRoutes(portal)
  reportRoutes(portal)
  feedRoutes(portal)
  crawlerRoutes(portal)
  searchRoutes(portal, byIndex)
  app.get("/accessibility", (context) => shown(portal, context, "/accessibility", () => Promise.resolve(accessibilityView())))
  const tokens = formTokens(portal.secret, portal.baseUrl.startsWith("https:"), portal.leastToFill)
  requestRoutes(portal, tokens)
  myRequestRoutes(portal, tokens)
  consultationRoutes(portal, tokens)
  messageRoutes(portal, tokens)
  complaintRoutes(portal, tokens)
  digestRoutes(portal, tokens)
  venueRoutes(portal)
  activityRoutes(portal, tokens)
  ownBookingRoutes(portal)
  questionRoutes(portal)
  concernRoutes(portal)
}
