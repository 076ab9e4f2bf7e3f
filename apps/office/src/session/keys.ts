/** Names of the answers on one's own account. */
export const sessionKeys = { account: ["account"], sessions: ["account", "sessions"] } as const
