const ofTheSystem: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
])
/** Connection exceptions, too many connections, shutting down, crashed, starting up (PostgreSQL's appendix A). */
const ofTheServer = /^(?:08...|53300|57P0[1-3])$/u
/** The driver's own words for a connection that ended under a query; they come without a code. */
const ofTheDriver = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/u

/**
 * True for what is thrown where the database cannot be reached, or went away meanwhile: whoever asks may try again.
 * A statement that it refuses is something else.
 */
export const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const code = "code" in error && typeof error.code === "string" ? error.code : null
  if (code === null) return ofTheDriver.test(error.message) || isUnreachable(error.cause)
  // ENOENT of a socket that is not there, never of a file that is missing.
  if (code === "ENOENT") return "syscall" in error && error.syscall === "connect"
  return ofTheSystem.has(code) || ofTheServer.test(code)
}

/** True for what a query meets whose connection the server had ended before: the next connection may be a good one. */
export const metEndedConnection = (error: unknown): boolean =>
  error instanceof Error && (("code" in error && error.code === "57P01") || /^(?:Connection terminated|Client has encountered)/u.test(error.message))
