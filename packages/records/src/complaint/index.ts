export {
  complaintDays,
  complaintGrounds,
  complaintOf,
  complaintOutcomes,
  complaintStates,
  complaintWays,
  insertComplaint,
  listComplaints,
  updateComplaint,
  type ComplaintFilter,
  type ComplaintRecord,
  type ComplaintState,
  type NewComplaint,
} from "./complaints.ts"
export { insertComplaintReceipt, ownComplaint, type OwnComplaint } from "./receipts.ts"
export {
  insertOrder,
  listOrders,
  orderCounts,
  orderOf,
  orderStates,
  updateOrder,
  type ImprovementOrder,
  type OrderFilter,
  type OrderRound,
  type OrdersSide,
} from "./orders.ts"
export {
  insertAccountability,
  insertCriticism,
  listAccountability,
  listCriticisms,
  sanctionCounts,
  strikeAccountability,
  type Accountability,
  type PublicCriticism,
} from "./criticisms.ts"
