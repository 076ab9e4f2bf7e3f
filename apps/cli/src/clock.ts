/** The instant; nothing else in the command asks for the time. */
export const clock = (): string => new Date().toISOString()
