/** What an officer may be called at sign-in. Case does not count. */
export const isUserName = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{2,29}$/iu.test(text)
