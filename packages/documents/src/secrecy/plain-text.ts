/** Characters that show nothing and can part a mark: zero width, direction, soft hyphen. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const stars = /[☆★✩✪✭✮✯⭐🟊]\ufe0f?/gu

/** The text as one would read it: full width as half, traditional as simplified where marks are concerned, every star the same. */
export const asRead = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(stars, "★")
    .replaceAll("絕", "绝")
    .replaceAll("機", "机")
    .replaceAll("級", "级")
    .replaceAll("國", "国")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
