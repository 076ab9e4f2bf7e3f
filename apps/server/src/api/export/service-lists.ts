import { activityKindNames, concernList, concernSourceNames, venueKindNames } from "@gongkai/casework"
import { listActivities, listBookings, listQuestions, listVenues } from "@gongkai/records"
import { activitiesAsked, ActivitiesWanted, BookingsWanted } from "../activity/filters.ts"
import { concernsAsked, ConcernsWanted } from "../public-concern/filters.ts"
import { questionsAsked, QuestionsWanted } from "../published-question/routes.ts"
import { venuesAsked, VenuesWanted } from "../venue/filters.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const venueStates = { draft: "草稿", published: "已公开", withdrawn: "已撤下" }
const activityStates = { draft: "草稿", published: "已公开", cancelled: "已取消", discarded: "已作废" }
const bookingStates = { booked: "已预约", attended: "已到", "no-show": "未到", cancelled: "已取消" }
const concernStates = { open: "待回应", answered: "已回应", discarded: "不作回应" }

const venues = list({
  id: "venues",
  title: "场馆",
  act: "venue.read",
  input: VenuesWanted,
  page: ({ tx, actor, query }, paging) => listVenues(tx, actor.agencyId, venuesAsked(query), paging),
  columns: [
    { id: "name", heading: "名称", of: ({ name }) => name },
    { id: "kind", heading: "类型", of: ({ kind }) => venueKindNames[kind] },
    { id: "address", heading: "地址", of: ({ address }) => address },
    { id: "contact", heading: "联系方式", of: ({ contact }) => contact },
    { id: "services", heading: "服务和收费", of: ({ services }) => services.map(({ name, fee }) => `${name}（${fee}）`).join("；") },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(venueStates, state) },
  ],
})

const activities = list({
  id: "activities",
  title: "活动",
  act: "activity.read",
  input: ActivitiesWanted,
  page: ({ tx, actor, query }, paging) => listActivities(tx, actor.agencyId, activitiesAsked(query), paging),
  columns: [
    { id: "title", heading: "名称", of: ({ title }) => title },
    { id: "kind", heading: "类型", of: ({ kind }) => activityKindNames[kind] },
    { id: "fromDay", heading: "开始日期", of: ({ fromDay }) => fromDay },
    { id: "toDay", heading: "结束日期", of: ({ toDay }) => toDay },
    { id: "time", heading: "时间", of: ({ startsAt, endsAt }) => `${startsAt}—${endsAt}` },
    { id: "place", heading: "地点", of: ({ place }) => place },
    { id: "places", heading: "名额", of: ({ places }) => places ?? "" },
    { id: "booked", heading: "已预约人数", of: ({ booked }) => booked ?? "" },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(activityStates, state) },
  ],
})

/** Who booked stays masked. */
const bookings = list({
  id: "bookings",
  title: "活动预约",
  act: "booking.read",
  input: BookingsWanted,
  page: ({ tx, actor, query: { activityId, state = null } }, paging) => listBookings(tx, actor.agencyId, { activityId, state }, paging),
  columns: [
    { id: "bookingNumber", heading: "预约编号", of: ({ bookingNumber }) => bookingNumber },
    { id: "shownName", heading: "姓名", of: ({ shownName }) => shownName ?? "" },
    { id: "shownPhone", heading: "电话", of: ({ shownPhone }) => shownPhone ?? "" },
    { id: "places", heading: "人数", of: ({ places }) => places },
    { id: "bookedOn", heading: "预约日期", of: ({ bookedOn }) => bookedOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(bookingStates, state) },
    { id: "endedOn", heading: "签到或者取消日期", of: ({ endedOn }) => endedOn ?? "" },
    { id: "reasonWords", heading: "取消的说明", of: ({ reasonWords }) => reasonWords ?? "" },
  ],
})

const questions = list({
  id: "published-questions",
  title: "常见问题",
  act: "question.read",
  input: QuestionsWanted,
  page: ({ tx, actor, query }, paging) => listQuestions(tx, actor.agencyId, questionsAsked(query), paging),
  columns: [
    { id: "category", heading: "类别", of: ({ category }) => category },
    { id: "question", heading: "问题", of: ({ question }) => question },
    { id: "answer", heading: "回答", of: ({ answer }) => answer },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(venueStates, state) },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
  ],
})

const concerns = list({
  id: "public-concerns",
  title: "社会关切",
  act: "concern.read",
  input: ConcernsWanted,
  page: ({ tx, actor, today, query }, paging) => concernList(tx, actor.agencyId, today, concernsAsked(query), paging),
  columns: [
    { id: "title", heading: "关切的事", of: ({ title }) => title },
    { id: "worry", heading: "内容", of: ({ worry }) => worry },
    { id: "source", heading: "来源", of: ({ source }) => concernSourceNames[source] },
    { id: "heardWhere", heading: "来源说明", of: ({ heardWhere }) => heardWhere },
    { id: "heardOn", heading: "得知日期", of: ({ heardOn }) => heardOn },
    { id: "dueOn", heading: "回应期限", of: ({ dueOn }) => dueOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(concernStates, state) },
    { id: "respondedOn", heading: "回应日期", of: ({ respondedOn }) => respondedOn ?? "" },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "respondedBy", heading: "回应人", of: ({ respondedBy }) => respondedBy ?? "" },
    { id: "respondedThrough", heading: "回应方式", of: ({ respondedThrough }) => respondedThrough ?? "" },
    { id: "response", heading: "回应内容", of: ({ response }) => response ?? "" },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
  ],
})

/** What serves the public: venues, activities, bookings, questions, concerns. */
export const serviceLists = [venues, activities, bookings, questions, concerns]
