export { closedFolderAbove } from "./private-server/binaries.ts"
export { startPrivateServer, type PrivateServer } from "./private-server/start.ts"
export { RecordsError, recordsErrors, type RecordsErrorCode } from "./records-error.ts"
export { migrate, migrationStatus, type MigrationStatus } from "./migrate.ts"
export type { Asking } from "./asking.ts"
export { assertMigrated, openRecords, type Records, type Tx } from "./records.ts"
export { appendEvent, type NewEvent } from "./events/append.ts"
export { events, type EventBody, type EventName } from "./events/catalogue.ts"
export { verifyAllEvents, verifyEvents, type BrokenChain, type Verified } from "./events/verify.ts"
export { inAgency } from "./in-agency.ts"
export { beginCommand, endCommand } from "./commands/command.ts"
export { forgetAnswers } from "./idempotency/answers.ts"
export { actsOf, rolesOf, type UsableRole } from "./people/acts.ts"
export { agencyOf, insertAgency, listAgencies, updateAgency, type Agency, type AgencyFields, type AgencyFilter } from "./agencies/agencies.ts"
export { type Page, type Paging } from "./page.ts"
export { insertPerson, listPeople, personOf, updatePerson, type Person } from "./people/people.ts"
export {
  countHolders,
  delegationOf,
  deleteRole,
  endDelegation,
  insertDelegation,
  insertRole,
  listDelegations,
  listRoles,
  type Delegation,
  type RoleHolder,
} from "./people/roles.ts"
export { caseOf, insertCase, insertGrant, listCases, type CaseGrant, type CaseRecord } from "./cases/cases.ts"
export { openFileStore, type FileStore, type Received } from "./files/file-store.ts"
export { cleanFileName } from "./files/file-name.ts"
export { defaultFilePolicy, judgeFile, type FileJudgement, type FilePolicy } from "./files/judge-file.ts"
export { noVirusCheck, type VirusCheck, type VirusVerdict } from "./files/virus-check.ts"
export { clamd, type ClamdOptions } from "./files/clamd.ts"
export { addFile, daysTakenIn, fileById, filesInQuarantine, filesOfCase, isOpenable, setFileState, type CaseFile } from "./files/case-files.ts"
export { deleteNotice, insertNotice, noticesFor, ownNotice, updateNotice, type EnteredNotice, type KeptNotice } from "./calendar/notices.ts"
export { deleteLocalHoliday, insertLocalHoliday, localHolidaysOf, type LocalHoliday } from "./calendar/local-holidays.ts"
export { lawSourcesOf, type LawSources } from "./periods/law-sources.ts"
export { saveSetting, settingsOf, type KeptSetting } from "./calendar/law-settings.ts"
export { agenciesUnder, holdCalendars, takeCalendars } from "./calendar/hold.ts"
export {
  insertPeriod,
  lockPeriod,
  moveDueDays,
  periodOf,
  periodsOf,
  updatePeriod,
  type Derived,
  type Period,
  type PeriodBatch,
} from "./periods/periods.ts"
export { notificationsOf, readNotification, tellThoseWhoMay, type Notification, type Telling } from "./periods/notifications.ts"
export { appendEvents } from "./periods/append-events.ts"
export * from "./sign-in/index.ts"
export { backup, type BackupContents } from "./backup/backup.ts"
export { verifyBackup } from "./backup/verify-backup.ts"
export { restore, type RestoreTo } from "./backup/restore.ts"
export { verifyRecords, type RecordsVerified } from "./backup/verify-records.ts"
export { migrationsChecksum } from "./migrations.ts"
export { listEvents, type EventFilter, type RecordedEvent } from "./events/list.ts"
export { jobs as jobKinds, type JobData, type JobName } from "./jobs/catalogue.ts"
export { openJobs, type Jobs } from "./jobs/jobs.ts"
export { personalFields, searchedFields, type PersonalData, type PersonalField, type SearchedField } from "./personal-data/fields.ts"
export { keyRingOfFile, keyRingOfText, type DataKey, type KeyRing } from "./personal-data/key-ring.ts"
export { admitKeys, keyStates, type KeyState } from "./personal-data/data-keys.ts"
export { rotateKeys, type Rotated, type Rotation } from "./personal-data/rotate.ts"
export { masked } from "./personal-data/mask.ts"
export {
  applicantKinds,
  applicantOf,
  applicantsWith,
  eraseApplicant,
  insertApplicant,
  maskedApplicant,
  unmaskedField,
  updateApplicant,
  type Applicant,
  type ApplicantKind,
  type MaskedApplicant,
} from "./personal-data/applicants.ts"
export { foundAgency } from "./agencies/found.ts"
export type { PublicTx } from "./public/as-public.ts"
export * from "./catalogue/index.ts"
export * from "./portal/index.ts"
export type { CitizenTx } from "./citizen/as-citizen.ts"
export { newReceiptCode, receiptCodeFrom, receiptNumberOf, type Receipt } from "./citizen/receipt-code.ts"
export { insertReceipt, receiptOfCase } from "./citizen/receipts.ts"
export { ownCase, type OwnCase } from "./citizen/own-case.ts"
export { ownRequest, type OwnFact, type OwnFile, type OwnRequest } from "./citizen/own-request.ts"
export { evaluationOf, insertEvaluation } from "./requests/evaluations.ts"
export { agencyContactOf, saveAgencyContact } from "./agencies/contacts.ts"
export { insertSecrecyReview, secrecyResults, secrecyReviewsOf, type SecrecyResult, type SecrecyReview } from "./secrecy-review/reviews.ts"
export { eraseVersions, stateAsOf } from "./past/state-as-of.ts"
export { nextNumber, saveSeriesPattern, seriesPattern, seriesPatterns, type SeriesPattern } from "./requests/numbers.ts"
export {
  insertRequest,
  requestOf,
  requestsInMonth,
  requestsOfForm,
  requestStanding,
  setRestricted,
  updateRequest,
  type NewRequest,
  type RequestChange,
  type RequestRecord,
  type RequestStanding,
} from "./requests/requests.ts"
export {
  board,
  boardCounts,
  boardOrders,
  lights,
  stages,
  type BoardCounts,
  type BoardFilter,
  type BoardLine,
  type BoardOrder,
  type BoardShowing,
  type Light,
  type LightDays,
  type Stage,
} from "./requests/board.ts"
export { alikeCandidates, type AlikeCandidate } from "./requests/alike.ts"
export { wordsOf } from "./requests/words.ts"
export * from "./handling/index.ts"
export { isUnreachable } from "./unreachable.ts"
export {
  applicantIsNamed,
  decidedByLetter,
  insertLetter,
  letterOf,
  lettersOfCase,
  letterStates,
  listLetters,
  mayDraftFor,
  mayReadLetter,
  updateLetter,
  type LetterChange,
  type LetterContent,
  type LetterFilter,
  type LetterLine,
  type LetterReader,
  type LetterRecord,
  type LetterState,
  type LetterWords,
} from "./letters/letters.ts"
export { holdersOf, insertReview, reviewsOf, type LetterReview } from "./letters/reviews.ts"
export {
  giveNumber,
  letterSeriesOf,
  listNumbers,
  numberOfLetter,
  saveLetterSeries,
  voidNumber,
  type LetterNumber,
  type LetterSeries,
} from "./letters/numbers.ts"
export { currentTemplates, saveTemplate, templateOf, templateVersions, type LetterTemplate } from "./letters/templates.ts"
export { letterHeadOf, saveLetterHead, type LetterHeadItem } from "./letters/heads.ts"
export { chainGroups, chainsOf, saveChain, type ChainGroup, type ReviewChain } from "./letters/chains.ts"
export { applicantHasMail, letterOfDelivery, queuedDeliveries, settleDelivery, tellOfLetter } from "./letters/mail.ts"
export { deliveriesOf, insertDelivery, insertSeal, markSeen, sealOf, type Delivery, type Seal } from "./letters/deliveries.ts"
export { assessFee, changeFee, feeOf, feesOfYear, feeSummary, type FeeBasis, type FeeLine, type FeeRecord, type FeeSummary } from "./fees/fees.ts"
export { requestsOfSameApplicant, type ApplicantRequest } from "./fees/requests-of-applicant.ts"
export { isTakenCode, keepTakenCode } from "./sign-in/taken-codes.ts"
export {
  expiredImports,
  importOf,
  importOfFile,
  insertImport,
  listImports,
  lockImport,
  setImportState,
  type NewRegisterImport,
  type RegisterImport,
} from "./register-imports/imports.ts"
export { deleteImportRows, importRows, insertImportRows, type ImportRow, type ImportRowState } from "./register-imports/rows.ts"
export {
  importedRequests,
  insertImportedRequests,
  plansForMany,
  numbersThere,
  raiseNumber,
  takeBackImport,
  type ImportedRequest,
} from "./register-imports/imported.ts"
export {
  addHappening,
  disputeKinds,
  disputeOf,
  insertDispute,
  listDisputes,
  strikeHappening,
  type DisputeFilter,
  type DisputeHappening,
  type DisputeKind,
  type DisputeLine,
  type DisputeRecord,
  type DisputeStanding,
} from "./disputes/disputes.ts"
export { disputeColumns, disputeCounts, type DisputeCell, type DisputeColumn, type DisputeCountsAsked } from "./disputes/counts.ts"
export { unansweredDisputes, type UnansweredDispute } from "./disputes/unanswered.ts"
export { insertApplicantsInBulk, insertRequestsInBulk, takeNumbers, type BulkApplicant, type BulkRequest } from "./bulk/requests.ts"
export { insertItemsInBulk, type BulkFile, type BulkItem } from "./bulk/items.ts"
export { withoutSearchIndex } from "./bulk/search-index.ts"
export { contactOf, saveContact, type PersonContact } from "./reminders/contacts.ts"
export { untoldConsultations, waitingMessages, type UntoldConsultation, type WaitingMessage } from "./reminders/openness-due.ts"
export { peopleWithRoles, requestsDueBy, yearsFiled, type DueRequest } from "./reminders/due.ts"
export {
  holdReminders,
  makeReminders,
  reminderChannels,
  settleReminder,
  takeWaitingReminder,
  unmadeReminders,
  waitingReminders,
  type ReminderChannel,
  type ReminderOf,
  type ReminderTo,
  type WaitingReminder,
} from "./reminders/reminders.ts"
export { reminderRulesOf, saveReminderRules, type KeptReminderRules, type ReminderList } from "./reminders/rules.ts"
export { maskedNamesOfCases } from "./personal-data/masked-names.ts"
export * from "./reports/index.ts"
export * from "./report-figures/index.ts"
export * from "./report-sections/index.ts"
export * from "./registers/index.ts"
export * from "./search/index.ts"
export { agenciesInTree, filedFigures, type AgencyInTree, type FiledFigures } from "./report-comparisons/filed-figures.ts"
export { opennessSettingsOf, saveOpennessSetting, type KeptOpennessSetting } from "./openness-setting/settings.ts"
export * from "./duty/index.ts"
export * from "./contribution/index.ts"
export * from "./consultation/index.ts"
export { bookersKeptSince, eraseBookingVersions, eraseMessageVersions, eraseSender, sendersKeptSince } from "./senders/erase.ts"
export * from "./redactions/index.ts"
export { keepSender, senderFields, senderOf, sendersOf, type Sender, type SenderField, type SenderOf } from "./senders/fields.ts"
export * from "./message/index.ts"
export * from "./venue/index.ts"
export * from "./activity/index.ts"
export * from "./booking/index.ts"
export * from "./published-question/index.ts"
export * from "./public-concern/index.ts"
export * from "./account/index.ts"
export * from "./desk/index.ts"
export * from "./digest/index.ts"
export * from "./site-watch/index.ts"
export * from "./tally/index.ts"
export * from "./assessment/index.ts"
export * from "./work/index.ts"
export * from "./complaint/index.ts"
