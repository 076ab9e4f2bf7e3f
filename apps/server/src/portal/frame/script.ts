/**
 * The one script of the portal; every page works without it. It prints, and keeps the draft of a form in the browser where
 * the reader asks for it: words alone, no identity number, no file, no longer than a week. What it works stands in the page
 * already: nothing moves when it comes.
 */
export const script = `"use strict"
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print())
const week = 604800000
const done = document.querySelector("[data-draft-done]")
try {
  if (done) localStorage.removeItem(done.dataset.draftDone)
  const form = document.querySelector("form[data-draft]")
  if (form) {
    const key = form.dataset.draft
    const kept = [...form.elements].filter((box) => box.name && !["hidden", "file", "submit", "password"].includes(box.type) && !("undrafted" in box.dataset))
    const place = form.querySelector("[data-draft-place]")
    const wish = place.querySelector("input")
    const status = place.querySelector("[role=status]")
    const save = () => {
      if (!wish.checked) return
      const values = kept.flatMap((box) => (box.type === "radio" || box.type === "checkbox" ? (box.checked ? [[box.name, box.value]] : []) : [[box.name, box.value]]))
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }))
      status.textContent = "草稿已保存"
    }
    const found = JSON.parse(localStorage.getItem(key) || "null")
    if (found && Date.now() - found.at < week) {
      wish.checked = true
      if (!("filled" in form.dataset)) {
        for (const [name, value] of found.values)
          for (const box of kept.filter((one) => one.name === name)) {
            if (box.type === "radio" || box.type === "checkbox") box.checked = box.checked || box.value === value
            else box.value = value
          }
        status.textContent = "已恢复上次保存的草稿"
      }
    } else if (found) localStorage.removeItem(key)
    wish.addEventListener("change", () => {
      if (wish.checked) save()
      else {
        localStorage.removeItem(key)
        status.textContent = "草稿已删除"
      }
    })
    form.addEventListener("input", save)
  }
} catch {
  // A browser that keeps nothing keeps no draft.
}
`
