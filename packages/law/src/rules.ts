import { basicChannels } from "./channels-2017/basic-channels.ts"
import { lastDay } from "./civil-code-2021/article-203-last-day.ts"
import { catalogueDuty, guideDuty } from "./disclosure-regulation-2019/article-12-guide-and-catalogue.ts"
import { publicationCategories } from "./disclosure-regulation-2019/article-20-21-categories.ts"
import { publicationPeriod } from "./disclosure-regulation-2019/article-26-publication-period.ts"
import { applicationDuty, oralApplication } from "./disclosure-regulation-2019/article-29-application.ts"
import { abandonedUncorrected } from "./disclosure-regulation-2019/article-30-abandonment.ts"
import { correctionInTime, correctionNotice } from "./disclosure-regulation-2019/article-30-correction.ts"
import { receipt } from "./disclosure-regulation-2019/article-31-receipt.ts"
import { thirdPartyAnswer, thirdPartyEffect } from "./disclosure-regulation-2019/article-32-third-party.ts"
import { answerPeriod, extension } from "./disclosure-regulation-2019/article-33-answer-period.ts"
import { setAside } from "./disclosure-regulation-2019/article-33-set-aside.ts"
import { jointMakerAnswer, jointMakerConsent } from "./disclosure-regulation-2019/article-34-joint-maker.ts"
import { delayedPeriod } from "./disclosure-regulation-2019/article-35-delayed-period.ts"
import { fittingGrounds, mandatoryContents } from "./disclosure-regulation-2019/article-36-outcomes.ts"
import { severability } from "./disclosure-regulation-2019/article-37-severability.ts"
import { complaintGround, foundedComplaint } from "./disclosure-regulation-2019/article-47-complaint.ts"
import { reportDeadline } from "./disclosure-regulation-2019/article-49-report-deadline.ts"
import { reportContentsDuty } from "./disclosure-regulation-2019/article-50-report-contents.ts"
import { complaintBody } from "./disclosure-regulation-2019/article-51-complaint-body.ts"
import { suitAfterReconsideration } from "./litigation-law-2017/article-45-after-reconsideration.ts"
import { litigationDirectPeriod } from "./litigation-law-2017/article-46-litigation-direct.ts"
import { defendantAnswer } from "./litigation-law-2017/article-67-defendant-answer.ts"
import { penaltyWithdrawal } from "./penalty-law-2021/article-48-withdrawal.ts"
import { feeByItem } from "./processing-fee-2021/article-04-by-item.ts"
import { feeByPage } from "./processing-fee-2021/article-05-by-page.ts"
import { abandonedUnpaid, feeNoticeInTime, paymentPeriod } from "./processing-fee-2021/article-06-payment.ts"
import { applicationPeriod } from "./reconsideration-law-2024/article-20-application-period.ts"
import { onlineApplication } from "./reconsideration-law-2024/article-22-online-application.ts"
import { reviewFirst, silence } from "./reconsideration-law-2024/article-23-review-first.ts"
import { reviewBody } from "./reconsideration-law-2024/article-24-28-review-body.ts"
import { respondentReply } from "./reconsideration-law-2024/article-48-54-reply.ts"
import { decisionPeriod } from "./reconsideration-law-2024/article-62-decision-period.ts"
import { serviceDay } from "./service-reply-2016/service-day.ts"
import { pageSlow } from "./site-guide-2017/page-load.ts"
import { siteTagsMissing } from "./site-guide-2017/tags.ts"
import { accountStale } from "./site-inspection-2019/account.ts"
import { columnStale, columnsVeto } from "./site-inspection-2019/columns.ts"
import { homePageStale } from "./site-inspection-2019/home-page.ts"
import { interactionPoor, messageUnanswered } from "./site-inspection-2019/interaction.ts"
import { portalResult } from "./site-inspection-2019/portal-result.ts"
import { siteUnreachable } from "./site-inspection-2019/unreachable.ts"

/** Every binding rule, by law and article. */
export const rules = [
  guideDuty,
  catalogueDuty,
  publicationCategories,
  publicationPeriod,
  applicationDuty,
  oralApplication,
  correctionNotice,
  correctionInTime,
  abandonedUncorrected,
  receipt,
  thirdPartyAnswer,
  thirdPartyEffect,
  answerPeriod,
  extension,
  setAside,
  jointMakerAnswer,
  jointMakerConsent,
  delayedPeriod,
  fittingGrounds,
  mandatoryContents,
  severability,
  complaintGround,
  foundedComplaint,
  reportDeadline,
  reportContentsDuty,
  complaintBody,
  basicChannels,
  serviceDay,
  feeByItem,
  feeByPage,
  paymentPeriod,
  feeNoticeInTime,
  abandonedUnpaid,
  applicationPeriod,
  onlineApplication,
  reviewFirst,
  silence,
  reviewBody,
  respondentReply,
  decisionPeriod,
  suitAfterReconsideration,
  litigationDirectPeriod,
  defendantAnswer,
  lastDay,
  penaltyWithdrawal,
  siteTagsMissing,
  pageSlow,
  siteUnreachable,
  homePageStale,
  columnStale,
  columnsVeto,
  messageUnanswered,
  interactionPoor,
  accountStale,
  portalResult,
] as const
