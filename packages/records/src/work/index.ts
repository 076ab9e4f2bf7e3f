export {
  insertWorkRecord,
  listWorkRecords,
  updateWorkRecord,
  workRecordOf,
  type Attendee,
  type WorkFields,
  type WorkRecord,
  type WorkRecordFilter,
} from "./records.ts"
export {
  insertWorkTask,
  listWorkTasks,
  updateWorkTask,
  workTaskCounts,
  workTaskOf,
  workTaskStates,
  type WorkTask,
  type WorkTaskFilter,
  type WorkTaskState,
} from "./tasks.ts"
export {
  isInReplyReview,
  listReplyReviews,
  replyReviewCounts,
  reviewCauses,
  reviewVerdicts,
  saveReplyReview,
  type ReplyReviewFilter,
  type ReviewedReply,
} from "./reply-reviews.ts"
