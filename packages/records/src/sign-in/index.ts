export { openSignInRecords, type SignInRecords } from "./open.ts"
export {
  dropSecondFactor,
  forgetSteps,
  holdAccountNamed,
  holdAccountOf,
  keepFailures,
  personWaitedFor,
  standingOf,
  unlinkAccount,
  userNamed,
  type Account,
  type Standing,
} from "./accounts.ts"
export { keepPassword, lastPasswords, passwordInUse, type PastPassword, type SetPassword } from "./passwords.ts"
export {
  endSessions,
  endStaleSessions,
  markSession,
  sessionByToken,
  sessionsOf,
  type SessionEnded,
  type SessionFound,
  type SessionListed,
} from "./sessions.ts"
