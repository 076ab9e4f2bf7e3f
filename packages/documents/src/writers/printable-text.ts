// What no document can hold, and breaks: a line of print is one line.
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]+/gu

/** A line of text without what XML and a page have no place for; tabs become blanks. */
export const printableText = (text: string): string => text.replaceAll("\t", " ").replace(unprintable, "")
