import { z } from "@hono/zod-openapi"
import { Id, LegalDay, roleNames, Words, Year, yearsOf } from "@gongkai/casework"
import { listAgencies, listDelegations, listEvents, listPeople, listRoles, localHolidaysOf, events, notificationsOf } from "@gongkai/records"
import { list, whole, wordOf, yesOrNo } from "./list.ts"

const none = z.object({})
const roles: Readonly<Record<string, string>> = roleNames

const levels = { central: "中央", province: "省级", prefecture: "地市级", county: "县级", township: "乡级" }
const kinds = {
  government: "人民政府",
  department: "部门",
  governmentOutpost: "政府派出机关",
  departmentOutpost: "部门派出机构",
  vertical: "垂直管理机关",
  ministry: "国务院部门",
  justice: "司法行政机关",
}

const people = list({
  id: "people",
  title: "人员",
  act: "person.read",
  input: none,
  page: ({ tx }, paging) => listPeople(tx, paging),
  columns: [
    { id: "id", heading: "编号", of: ({ id }) => id },
    { id: "name", heading: "姓名", of: ({ name }) => name },
    { id: "active", heading: "在用", of: ({ active }) => yesOrNo(active) },
  ],
})

const roleHolders = list({
  id: "roles",
  title: "角色",
  act: "person.read",
  input: z.object({ personId: Id.optional() }),
  page: async ({ tx, query }) => whole(await listRoles(tx, query.personId ?? null)),
  columns: [
    { id: "personId", heading: "人员编号", of: ({ personId }) => personId },
    { id: "role", heading: "角色", of: ({ role }) => wordOf(roles, role) },
    { id: "since", heading: "起", of: ({ since }) => since },
    { id: "until", heading: "止", of: ({ until }) => until ?? "" },
  ],
})

const delegations = list({
  id: "delegations",
  title: "委托代行",
  act: "person.read",
  input: none,
  page: async ({ tx, today }) => whole(await listDelegations(tx, today)),
  columns: [
    { id: "fromPersonId", heading: "委托人", of: ({ fromPersonId }) => fromPersonId },
    { id: "toPersonId", heading: "代行人", of: ({ toPersonId }) => toPersonId },
    { id: "role", heading: "角色", of: ({ role }) => wordOf(roles, role) },
    { id: "fromDay", heading: "起", of: ({ fromDay }) => fromDay },
    { id: "toDay", heading: "止", of: ({ toDay }) => toDay },
  ],
})

const agencies = list({
  id: "agencies",
  title: "机关",
  act: null,
  input: z.object({ under: Id.optional(), words: Words(1, 100).optional() }),
  page: ({ tx, query }, paging) => listAgencies(tx, { under: query.under ?? null, words: query.words ?? null }, paging),
  columns: [
    { id: "id", heading: "编号", of: ({ id }) => id },
    { id: "name", heading: "名称", of: ({ name }) => name },
    { id: "shortName", heading: "简称", of: ({ shortName }) => shortName },
    { id: "level", heading: "层级", of: ({ level }) => wordOf(levels, level) },
    { id: "kind", heading: "类别", of: ({ kind }) => wordOf(kinds, kind) },
    { id: "creditCode", heading: "统一社会信用代码", of: ({ creditCode }) => creditCode ?? "" },
    { id: "parentId", heading: "上级", of: ({ parentId }) => parentId ?? "" },
    { id: "systemParentId", heading: "系统上级", of: ({ systemParentId }) => systemParentId ?? "" },
  ],
})

const calendar = list({
  id: "calendar",
  title: "放假调休",
  act: null,
  input: z.object({ year: Year.optional() }),
  async page({ tx, actor, query }) {
    const [years, local] = [await yearsOf(tx, actor.agencyId), await localHolidaysOf(tx, actor.agencyId)]
    const ofYears = years.flatMap(({ title, off, makeUp }) => [
      ...off.map((one) => ({ ...one, kind: "放假", notice: title })),
      ...makeUp.map((one) => ({ ...one, kind: "上班", notice: title })),
    ])
    const all = [...ofYears, ...local.map(({ day, name }) => ({ day, name, kind: "放假", notice: "本地假日" }))]
    return whole(all.filter(({ day }) => query.year === undefined || day.startsWith(String(query.year))).sort((a, b) => (a.day < b.day ? -1 : 1)))
  },
  columns: [
    { id: "day", heading: "日期", of: ({ day }) => day },
    { id: "kind", heading: "放假或者上班", of: ({ kind }) => kind },
    { id: "name", heading: "节日", of: ({ name }) => name },
    { id: "notice", heading: "依据", of: ({ notice }) => notice },
  ],
})

const recorded = list({
  id: "events",
  title: "审计记录",
  act: "audit.read",
  input: z.object({
    subject: Id.optional(),
    actor: Id.optional(),
    name: z.enum(Object.keys(events)).optional(),
    from: LegalDay.optional(),
    to: LegalDay.optional(),
  }),
  page: ({ tx, query: { subject = null, actor = null, name = null, from = null, to = null } }, paging) =>
    listEvents(tx, { subject, actor, name, from, to }, paging),
  columns: [
    { id: "seq", heading: "序号", of: ({ seq }) => seq },
    { id: "at", heading: "时间（UTC）", of: ({ at }) => at.toISOString() },
    { id: "name", heading: "事件", of: ({ name }) => name },
    { id: "actor", heading: "由谁", of: ({ actor }) => actor },
    { id: "subject", heading: "对象", of: ({ subject }) => subject ?? "" },
    { id: "body", heading: "内容", of: ({ body }) => JSON.stringify(body) },
    { id: "cause", heading: "起因", of: ({ cause }) => cause ?? "" },
    { id: "hash", heading: "校验值", of: ({ hash }) => hash },
  ],
})

const mostNotifications = 100_000
const notifications = list({
  id: "notifications",
  title: "本人通知",
  act: null,
  input: none,
  page: async ({ tx, actor }) => whole(await notificationsOf(tx, actor.agencyId, actor.personId, mostNotifications)),
  columns: [
    { id: "eventSeq", heading: "事件序号", of: ({ eventSeq }) => eventSeq },
    { id: "kind", heading: "事由", of: ({ kind }) => kind },
    { id: "subject", heading: "对象", of: ({ subject }) => subject },
    { id: "readAt", heading: "阅读时间（UTC）", of: ({ readAt }) => readAt ?? "" },
  ],
})

/** Lists of the office itself. */
export const officeLists = [people, roleHolders, delegations, agencies, calendar, recorded, notifications]
