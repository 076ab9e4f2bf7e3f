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
