const longest = 200

/** Characters that no label needs: control characters, and those that turn the order of writing around to hide an ending. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** Cuts the beginning and keeps the ending, counted in characters. */
const shortened = (name: string): string => {
  const all = [...name]
  if (all.length <= longest) return name
  const dot = name.lastIndexOf(".")
  const ending = dot > 0 ? [...name.slice(dot)] : []
  return ending.length > 0 && ending.length <= 10 ? [...all.slice(0, longest - ending.length), ...ending].join("") : all.slice(0, longest).join("")
}

/**
 * The name under which a file came, as a label: no path, no control characters, at most 200 characters. Nothing is ever
 * opened by it.
 * @param given as the sender wrote it
 * @returns never empty
 */
export const cleanFileName = (given: string): string => {
  const last = given.normalize("NFC").split(/[/\\]/u).at(-1) ?? ""
  const clean = shortened(last.replace(hidden, "").replace(/\s+/gu, " ").trim()).trim()
  return clean.replace(/^\.+/u, "") === "" ? "未命名" : clean
}

/**
 * The ending of a name.
 * @returns lower case without the dot; null where there is none
 */
export const endingOf = (name: string): string | null => /\.([a-z0-9]{1,10})$/iu.exec(name.normalize("NFKC"))?.[1]?.toLowerCase() ?? null
