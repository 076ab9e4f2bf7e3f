const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/u
const allInvisible = new RegExp(invisible.source, "gu")

/** Marks without width part no words; editors leave them anywhere, in the middle of a number as well. */
export const visible = (text: string): string => (invisible.test(text) ? text.replace(allInvisible, "") : text)
