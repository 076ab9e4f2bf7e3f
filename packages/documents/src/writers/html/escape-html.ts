const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" }

// No HTML document can hold these, escaped or not.
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu

/**
 * Text for an element or a quoted attribute. Characters that HTML forbids even as references are left out.
 */
export const escapeHtml = (text: string): string => text.replace(unprintable, "").replace(/[&<>"'\r]/gu, (mark) => escapes[mark] ?? mark)
