import { z } from "@hono/zod-openapi"
import { addPerson, changePerson, deactivatePerson, Id, PersonToAdd, PersonToChange } from "@gongkai/casework"
import { listPeople, personOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "人员"
const act = "person.read"
const params = z.object({ id: Id })

/** A person as it goes out. */
const Person = z.object({ id: z.string(), name: z.string(), active: z.boolean(), version: z.int() }).openapi("Person")

/** The people of one's own agency. */
export const personRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/people",
    summary: "本机关人员",
    tag,
    act,
    input: z.object(pagingFields),
    answer: pageOf(Person),
    run: ({ tx, query }) => listPeople(tx, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/people/{id}",
    summary: "一名人员",
    tag,
    act,
    input: params,
    answer: Person,
    run: ({ tx, query }) => personOf(tx, query.id),
  })
  commandRoute(api, { method: "post", path: "/people", summary: "新增人员", tag, body: PersonToAdd, command: addPerson, creates: true })
  commandRoute(api, {
    method: "patch",
    path: "/people/{id}",
    summary: "修改姓名",
    tag,
    params,
    body: PersonToChange.pick({ name: true }),
    command: changePerson,
    versioned: true,
  })
  commandRoute(api, { method: "delete", path: "/people/{id}", summary: "停用人员", tag, params, command: deactivatePerson, versioned: true })
}
