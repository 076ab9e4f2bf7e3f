import { disputeFaults, taskList, workKindIds, workKinds } from "@gongkai/casework"
import { listReplyReviews, listWorkRecords, seesRestrictedAct } from "@gongkai/records"
import { reviewsAsked, ReviewsWanted, tasksAsked, TasksWanted, workAsked, WorkWanted } from "../work/filters.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const kinds = Object.fromEntries(workKindIds.map((id) => [id, workKinds[id].words]))
const boxes = Object.fromEntries(workKindIds.flatMap((id) => workKinds[id].fields.map((field) => [`${id}.${field.id}`, field.words])))
const states = { open: "未完成", done: "已完成", dropped: "已取消" }
const causes = { corrected: "被纠正", late: "逾期答复", miscited: "引用有误" }
const verdicts = { right: "没有问题", flawed: "有瑕疵", wrong: "有错误" }
const faults: Readonly<Record<string, string>> = disputeFaults

const records = list({
  id: "work-records",
  title: "政府信息公开工作记录",
  act: "work.read",
  input: WorkWanted,
  page: ({ tx, actor, query }, paging) => listWorkRecords(tx, actor.agencyId, workAsked(query), paging),
  columns: [
    { id: "kind", heading: "类别", of: ({ kind }) => wordOf(kinds, kind) },
    { id: "title", heading: "名称", of: ({ title }) => title },
    { id: "onDay", heading: "日期", of: ({ onDay }) => onDay },
    {
      id: "fields",
      heading: "内容",
      of: ({ kind, fields }) =>
        Object.entries(fields)
          .map(([id, value]) => `${boxes[`${kind}.${id}`] ?? id}：${String(value)}`)
          .join("；"),
    },
    { id: "persons", heading: "人数", of: ({ fields }) => fields["persons"] ?? null },
    { id: "hours", heading: "课时", of: ({ fields }) => fields["hours"] ?? null },
    { id: "attendees", heading: "登记的参加人员", of: ({ attendees }) => attendees.length },
    { id: "endedOn", heading: "停止日期", of: ({ endedOn }) => endedOn ?? "" },
    { id: "struckOn", heading: "撤销日期", of: ({ struckOn }) => struckOn ?? "" },
  ],
})

const tasks = list({
  id: "work-tasks",
  title: "政府信息公开工作计划",
  act: "work.read",
  input: TasksWanted,
  page: ({ tx, actor, today, query }, paging) => taskList(tx, actor.agencyId, today, tasksAsked(query, today), paging),
  columns: [
    { id: "year", heading: "年度", of: ({ year }) => year },
    { id: "title", heading: "任务", of: ({ title }) => title },
    { id: "details", heading: "要求", of: ({ details }) => details ?? "" },
    { id: "owner", heading: "责任人编号", of: ({ ownerPersonId }) => ownerPersonId ?? "" },
    { id: "unit", heading: "责任部门", of: ({ ownerUnit }) => ownerUnit ?? "" },
    { id: "dueOn", heading: "期限", of: ({ dueOn }) => dueOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "doneOn", heading: "完成日期", of: ({ doneOn }) => doneOn ?? "" },
    { id: "proof", heading: "完成情况", of: ({ proof }) => proof ?? "" },
    { id: "dropReason", heading: "取消理由", of: ({ dropReason }) => dropReason ?? "" },
  ],
})

const reviews = list({
  id: "reply-reviews",
  title: "答复评查",
  act: "reply-review.read",
  input: ReviewsWanted,
  page: ({ tx, actor: { agencyId, personId }, acts, today, query }, paging) =>
    listReplyReviews(tx, agencyId, reviewsAsked(query, today), { personId, seesRestricted: acts.has(seesRestrictedAct) }, paging),
  columns: [
    { id: "registrationNumber", heading: "登记编号", of: ({ registrationNumber }) => registrationNumber ?? "" },
    { id: "onDay", heading: "日期", of: ({ onDay }) => onDay },
    { id: "causes", heading: "列入原因", of: ({ causes: why }) => why.map((cause) => causes[cause]).join("、") },
    { id: "faults", heading: "纠正的理由", of: ({ faults: what }) => what.map((fault) => faults[fault] ?? fault).join("、") },
    { id: "answerDue", heading: "答复期限", of: ({ answerDue }) => answerDue ?? "" },
    { id: "servedOn", heading: "送达日期", of: ({ servedOn }) => servedOn ?? "" },
    { id: "verdict", heading: "评查结论", of: ({ verdict }) => wordOf(verdicts, verdict) },
    { id: "lesson", heading: "问题和教训", of: ({ lesson }) => lesson ?? "" },
    { id: "reviewedOn", heading: "评查日期", of: ({ reviewedOn }) => reviewedOn ?? "" },
  ],
})

/** Records of the work, the year's plan, the yearly review of replies. */
export const workLists = [records, tasks, reviews]
