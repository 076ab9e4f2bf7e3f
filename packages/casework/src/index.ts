export {
  command,
  recorded,
  refuse,
  type Actor,
  type Casework,
  type Circumstances,
  type Command,
  type Once,
  type Recorded,
  type Refused,
} from "./kernel.ts"
export { refusals, type RefusalCode } from "./refusals.ts"
export { addAgency, AgencyToAdd } from "./agency/add.ts"
export { AgencyToChange, changeAgency } from "./agency/change.ts"
export { AgencyFields, agencyKinds, agencyLevels } from "./agency/fields.ts"
export { CaseToGrant, grantCase } from "./case/grant.ts"
export { CaseToOpen, openCase } from "./case/open.ts"
export { DelegationToEnd, endDelegation } from "./delegation/end.ts"
export { DelegationToMake, makeDelegation } from "./delegation/make.ts"
export { Id, LegalDay, Version, Words } from "./fields.ts"
export { addPerson, PersonToAdd } from "./person/add.ts"
export { changePerson, PersonToChange } from "./person/change.ts"
export { deactivatePerson, PersonToDeactivate } from "./person/deactivate.ts"
export { giveRole, RoleToGive } from "./role/give.ts"
export { Role, roleNames } from "./role/roles.ts"
export { takeRole } from "./role/take.ts"
export { calendarOf, lawOf, lawSettingsOf } from "./calendar/calendar-of.ts"
export { NoticeOfYear, Year } from "./calendar/entered-notice.ts"
export { yearsOf, type YearOfCalendar } from "./calendar/years.ts"
export { lawChoicesOf, type LawChoice } from "./law-setting/choices.ts"
export { LocalHolidayToEnter } from "./calendar/enter-local-holiday.ts"
export { enterYear } from "./calendar/enter-year.ts"
export { correctYear, NoticeToCorrect } from "./calendar/correct-year.ts"
export { removeYear } from "./calendar/remove-year.ts"
export { enterLocalHoliday } from "./calendar/enter-local-holiday.ts"
export { removeLocalHoliday } from "./calendar/remove-local-holiday.ts"
export { previewYear, type YearPreview } from "./calendar/preview-year.ts"
export { checkPeriods, type Astray } from "./calendar/check-periods.ts"
export { addFact, openPeriod } from "./calendar/period.ts"
export { changeLawSetting, SettingToChange } from "./law-setting/change.ts"
export { recordSecrecyReview, ReviewToRecord } from "./secrecy/record-review.ts"
export { refuseMarked, withoutMarks, type SecrecyFinder } from "./secrecy/guard.ts"
export { addApplicant, ApplicantToAdd } from "./applicant/add.ts"
export { ApplicantToChange, changeApplicant } from "./applicant/change.ts"
export { ApplicantToErase, eraseApplicantData } from "./applicant/erase.ts"
export { issueReceipt, ReceiptToIssue, type Issued } from "./applicant/issue-receipt.ts"
export { FieldToUnmask, unmaskApplicant, unmaskReasons, type Unmasked } from "./applicant/unmask.ts"
export { checkFile, FileToCheck } from "./file/check.ts"
export { type FileRoom, type TextReader } from "./file/file-room.ts"
export { openFile, type Opened } from "./file/open.ts"
export { FileToTakeIn, takeInFile } from "./file/take-in.ts"
