/** Text of a file as one line without control characters: what a report or a file name says never steers the terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim()
