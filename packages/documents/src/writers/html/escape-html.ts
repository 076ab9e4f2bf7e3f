const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" }

// No HTML document can hold these, escaped or not.
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu

/**
 * Text for an element or a quoted attribute. Characters that HTML forbids even as references are left out.
 */
export const escapeHtml = (text: string): string => text.replace(unprintable, "").replace(/[&<>"'\r]/gu, (mark) => escapes[mark] ?? mark)
