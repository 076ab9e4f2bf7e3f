/** Tags that a body may hold and this editor does not keep; the text inside stays. */
const unkept = { figure: "图文框", figcaption: "图题", caption: "表题", pre: "原样文字", tfoot: "表尾" } as const

/** What of a body the editor cannot keep, in words: told before anything is saved. */
export const lostFrom = (body: string): readonly string[] =>
  Object.entries(unkept).flatMap(([tag, words]) => (new RegExp(`<${tag}\\b`, "u").test(body) ? [words] : []))

const scoped = (table: HTMLTableElement): void => {
  for (const [at, row] of [...table.rows].entries())
    for (const cell of row.cells) if (cell.tagName === "TH") cell.setAttribute("scope", at === 0 ? "col" : "row")
}

/** The editor's text as it is saved: headers of tables say what they head, and no empty line hangs below. */
export const bodyOf = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, "text/html")
  for (const table of body.querySelectorAll("table")) scoped(table)
  for (const styled of body.querySelectorAll("[style]")) styled.removeAttribute("style")
  for (let last = body.lastElementChild; last?.tagName === "P" && last.childNodes.length === 0; last = body.lastElementChild) last.remove()
  return body.innerHTML
}
