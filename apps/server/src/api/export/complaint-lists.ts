import { accountabilityMeasures, complaintCloseReasons, complaintList, orderList } from "@gongkai/casework"
import { listAccountability, listCriticisms } from "@gongkai/records"
import { AccountabilityWanted, complaintsAsked, ComplaintsWanted, ordersAsked, OrdersWanted, SideWanted } from "../complaint/filters.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const ways = { portal: "网上", visit: "来访", post: "来信", phone: "来电", "passed-on": "转来" }
const grounds = { unpublished: "没有按要求主动公开", mishandled: "对申请没有依法答复处理", other: "其他" }
const states = { received: "待调查", drafted: "待审定", decided: "已处理", closed: "不予处理" }
const outcomes = { unfounded: "不属实", founded: "属实" }
const orderStates = { open: "待改正", answered: "待核实", accepted: "已改正", withdrawn: "已撤回" }

const complaints = list({
  id: "complaints",
  title: "投诉举报",
  act: "complaint.read",
  input: ComplaintsWanted,
  page: ({ tx, actor, today, query }, paging) => complaintList(tx, actor.agencyId, today, complaintsAsked(query), paging),
  columns: [
    { id: "receiptNumber", heading: "回执编号", of: ({ receiptNumber }) => receiptNumber },
    { id: "subject", heading: "主题", of: ({ subject }) => subject },
    { id: "aboutAgencyId", heading: "被投诉机关编号", of: ({ aboutAgencyId }) => aboutAgencyId },
    { id: "ground", heading: "事由", of: ({ ground }) => grounds[ground] },
    { id: "way", heading: "方式", of: ({ way }) => ways[way] },
    { id: "shownName", heading: "姓名", of: ({ shownName }) => shownName ?? "" },
    { id: "receivedOn", heading: "收到日期", of: ({ receivedOn }) => receivedOn },
    { id: "dueOn", heading: "处理期限", of: ({ dueOn }) => dueOn ?? "" },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "outcome", heading: "结论", of: ({ state, outcome }) => (state === "decided" ? wordOf(outcomes, outcome) : "") },
    { id: "endedOn", heading: "办结日期", of: ({ endedOn }) => endedOn ?? "" },
    { id: "reason", heading: "不予处理的理由", of: ({ reason }) => wordOf(complaintCloseReasons, reason) },
  ],
})

const orders = list({
  id: "improvement-orders",
  title: "责令改正",
  act: "improvement-order.read",
  input: OrdersWanted,
  page: ({ tx, actor, today, query }, paging) => orderList(tx, actor.agencyId, today, ordersAsked(query, today), paging),
  columns: [
    { id: "title", heading: "事项", of: ({ title }) => title },
    { id: "agencyId", heading: "作出机关编号", of: ({ agencyId }) => agencyId },
    { id: "toAgencyId", heading: "改正机关编号", of: ({ toAgencyId }) => toAgencyId },
    { id: "matter", heading: "要求", of: ({ matter }) => matter },
    { id: "issuedOn", heading: "责令日期", of: ({ issuedOn }) => issuedOn },
    { id: "dueOn", heading: "改正期限", of: ({ dueOn }) => dueOn },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(orderStates, state) },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "rounds", heading: "报送次数", of: ({ rounds }) => rounds.length },
    { id: "proof", heading: "改正结果", of: ({ rounds }) => rounds.at(-1)?.proof ?? "" },
    { id: "endedOn", heading: "办结日期", of: ({ endedOn }) => endedOn ?? "" },
  ],
})

const criticisms = list({
  id: "public-criticisms",
  title: "通报批评",
  act: "public-criticism.read",
  input: SideWanted,
  page: ({ tx, actor, query }, paging) => listCriticisms(tx, actor.agencyId, { side: query.side, year: query.year ?? null }, paging),
  columns: [
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "ofAgencyId", heading: "被批评机关编号", of: ({ ofAgencyId }) => ofAgencyId },
    { id: "issuedOn", heading: "日期", of: ({ issuedOn }) => issuedOn },
    { id: "notice", heading: "通报全文", of: ({ notice }) => notice },
  ],
})

const accountabilities = list({
  id: "accountability-records",
  title: "责任追究",
  act: "accountability.read",
  input: AccountabilityWanted,
  page: ({ tx, actor, query: { year, struck, words } }, paging) =>
    listAccountability(tx, actor.agencyId, { year: year ?? null, struck, words: words ?? null }, paging),
  columns: [
    { id: "onDay", heading: "日期", of: ({ onDay }) => onDay },
    { id: "ofAgencyId", heading: "机关编号", of: ({ ofAgencyId }) => ofAgencyId },
    { id: "whom", heading: "被追究的人", of: ({ whom }) => whom },
    { id: "measure", heading: "方式", of: ({ measure }) => wordOf(accountabilityMeasures, measure) },
    { id: "matter", heading: "事由", of: ({ matter }) => matter },
    { id: "struckOn", heading: "撤销日期", of: ({ struckOn }) => struckOn ?? "" },
  ],
})

/** Complaints, orders, notices, and who answered for what. */
export const complaintLists = [complaints, orders, criticisms, accountabilities]
