import { addLink, LinkToAdd, removeLink } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"

const tag = "关联"

/** Links between requests; they are read with the request. */
export const linkRoutes = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/links",
    summary: "关联另一件申请",
    tag,
    params: LinkToAdd.pick({ caseId: true }),
    body: LinkToAdd.omit({ caseId: true }),
    command: addLink,
    creates: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/requests/{caseId}/links/{kind}/{otherCaseId}",
    summary: "解除关联",
    tag,
    params: LinkToAdd,
    command: removeLink,
  })
}
