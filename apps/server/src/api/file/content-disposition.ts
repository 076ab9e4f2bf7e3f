/**
 * The name in a header `attachment; filename*=UTF-8''…` (RFC 8187).
 * @returns null where there is none
 */
export const nameIn = (header: string | undefined): string | null => {
  const encoded = /^\s*attachment\s*;\s*filename\*\s*=\s*utf-8''([^\s;"]{1,6000})\s*$/iu.exec(header ?? "")?.[1]
  if (encoded === undefined) return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}

/** The header that has a browser keep the content under its name, and never show it. */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
