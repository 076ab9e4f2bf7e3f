export { day, plusDays, plusMonths, weekdayOf, yearOf, type Day, type Span } from "./day.ts"
export { articleWords, citationWords, type Citation } from "./kernel.ts"
export { LawError, lawErrors, type LawErrorCode } from "./law-error.ts"
export { assertInForce, type InForce, type LawContext, type Rule } from "./rule.ts"
export { defaultLawSettings, lawSettings, type LawSettings, type SettingId } from "./settings.ts"
export { publishedCalendar } from "./calendar/published-calendar.ts"
export { workingCalendar, type CountedDay, type DayKind, type LocalHolidays, type WorkingCalendar } from "./calendar/working-calendar.ts"
export { yearTable, type HolidayEntry, type Notice, type YearNotice, type YearTable } from "./calendar/year-table.ts"
export { publishedYears } from "./calendar/years/index.ts"
export { requestClock, type Ending, type NoDueDay, type RequestClock, type Steps } from "./clock/request-clock.ts"
export type { FactOf, RequestFact } from "./clock/request-facts.ts"
export { cite } from "./disclosure-regulation-2019/cite.ts"
export { rulesEntitlement } from "./legislation-law-2023/article-91-93-rules.ts"
export { rulePage, ruleList } from "./rule-page.ts"
export { rules } from "./rules.ts"
export { channels, receipt, type Channel } from "./disclosure-regulation-2019/article-31-receipt.ts"
export { abandonedUncorrected } from "./disclosure-regulation-2019/article-30-abandonment.ts"
export { extension } from "./disclosure-regulation-2019/article-33-answer-period.ts"
export { delayedPeriod } from "./disclosure-regulation-2019/article-35-delayed-period.ts"
export {
  fittingGrounds,
  mandatoryContents,
  outcomes,
  type GroundedOutcome,
  type OutcomeId,
} from "./disclosure-regulation-2019/article-36-outcomes.ts"
export { abandonedUnpaid } from "./processing-fee-2021/article-06-payment.ts"
export { grounds, type GroundId } from "./disclosure-regulation-2019/grounds.ts"
export { redactionGrounds, type RedactionGroundId } from "./disclosure-regulation-2019/redaction-grounds.ts"
export {
  catalogueContents,
  catalogueDuty,
  guideContents,
  type CatalogueContent,
} from "./disclosure-regulation-2019/article-12-guide-and-catalogue.ts"
export { countyCategories, generalCategories, townshipCategories } from "./disclosure-regulation-2019/article-20-21-categories.ts"
export { publicationPeriod } from "./disclosure-regulation-2019/article-26-publication-period.ts"
export { penaltyWithdrawal } from "./penalty-law-2021/article-48-withdrawal.ts"
export { applicationContents } from "./disclosure-regulation-2019/article-29-application.ts"
export { answerPeriod } from "./disclosure-regulation-2019/article-33-answer-period.ts"
export { correctionNotice } from "./disclosure-regulation-2019/article-30-correction.ts"
export { answerContents } from "./disclosure-regulation-2019/article-36-outcomes.ts"
export { reportContents, reportContentsDuty } from "./disclosure-regulation-2019/article-50-report-contents.ts"
export { supervisionCitations } from "./disclosure-regulation-2019/supervision.ts"
export { serviceChannels, type ServiceChannel } from "./service-reply-2016/service-day.ts"
export type { Decides, LetterDuty } from "./letters/duty.ts"
export { letterElements, type LetterElement, type LetterElementId } from "./letters/elements.ts"
export {
  letterDuties,
  letterKindIds,
  letterKindOf,
  mustCite,
  type DecisionKindId,
  type LetterDecision,
  type LetterKindId,
  type NoticeKindId,
} from "./letters/letter-duties.ts"
export { complaintGround, foundedComplaint } from "./disclosure-regulation-2019/article-47-complaint.ts"
export { complaintBody } from "./disclosure-regulation-2019/article-51-complaint-body.ts"
export { reportDeadline, type ReportDuty } from "./disclosure-regulation-2019/article-49-report-deadline.ts"
export { feeByItem } from "./processing-fee-2021/article-04-by-item.ts"
export { feeByPage } from "./processing-fee-2021/article-05-by-page.ts"
export { feeNoticeInTime } from "./processing-fee-2021/article-06-payment.ts"
export type { Fee, PricedStretch } from "./processing-fee-2021/bands.ts"
export { defendantAnswer } from "./litigation-law-2017/article-67-defendant-answer.ts"
export { respondentReply } from "./reconsideration-law-2024/article-48-54-reply.ts"
export { reviewFirst, silence, type Remedies } from "./reconsideration-law-2024/article-23-review-first.ts"
export { reviewBody, type ReviewBody } from "./reconsideration-law-2024/article-24-28-review-body.ts"
export { citationList } from "./citations/citation-list.ts"
export { publicationWorkingDays } from "./disclosure-regulation-2019/article-26-publication-period.ts"
export { thirdPartyWorkingDays } from "./disclosure-regulation-2019/article-32-third-party.ts"
export { jointMakerWorkingDays } from "./disclosure-regulation-2019/article-34-joint-maker.ts"
export { remediesFacts, type RemediesFacts, type RemediesOf } from "./letters/remedies-facts.ts"
export { paymentWorkingDays } from "./processing-fee-2021/article-06-payment.ts"
export { citationFaults, type CitationFault, type CitationFinding } from "./citations/faults.ts"
export { lintCitations, type LetterToLint } from "./citations/lint-citations.ts"
export { readCitations, type Cited } from "./citations/read-citations.ts"
export { pageLoadSeconds, pageSlow } from "./site-guide-2017/page-load.ts"
export { siteTagsMissing, type PageSort, type SiteTag } from "./site-guide-2017/tags.ts"
export { accountDays, accountStale } from "./site-inspection-2019/account.ts"
export {
  columnStale,
  columnsVeto,
  usualColumnLimits,
  type ColumnKind,
  type ColumnLimits,
  type ColumnsJudged,
  type Freshness,
  type SiteColumn,
} from "./site-inspection-2019/columns.ts"
export { homePageDays, homePageStale } from "./site-inspection-2019/home-page.ts"
export { interactionPoor, messageUnanswered, unansweredMonths, type Interaction, type PublicMessage } from "./site-inspection-2019/interaction.ts"
export { portalResult } from "./site-inspection-2019/portal-result.ts"
export { siteUnreachable, usualReachLimits, type Reach, type ReachLimits, type Visit } from "./site-inspection-2019/unreachable.ts"
