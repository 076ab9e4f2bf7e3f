/** What is printed on a receipt is plain; anything else no receipt bears, and no database is asked about. */
export const plainReceipt = /^[\p{L}\p{N}\p{P}\p{Z}]{1,60}$/u
