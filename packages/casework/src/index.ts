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
export { NoticeOfYear } from "./calendar/entered-notice.ts"
export { enterYear } from "./calendar/enter-year.ts"
export { correctYear } from "./calendar/correct-year.ts"
export { removeYear } from "./calendar/remove-year.ts"
export { enterLocalHoliday } from "./calendar/enter-local-holiday.ts"
export { removeLocalHoliday } from "./calendar/remove-local-holiday.ts"
export { previewYear, type YearPreview } from "./calendar/preview-year.ts"
export { checkPeriods, type Astray } from "./calendar/check-periods.ts"
export { addFact, openPeriod } from "./calendar/period.ts"
export { changeLawSetting } from "./law-setting/change.ts"
