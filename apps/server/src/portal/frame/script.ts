/**
 * The one script of the portal; every page works without it. It adds a button that prints, and keeps the draft of a form
 * in the browser where the reader asks for it: words alone, no identity number, no file, no longer than a week.
 */
export const script = `"use strict"
for (const place of document.querySelectorAll("[data-print]")) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "quiet"
  button.textContent = "打印"
  button.addEventListener("click", () => window.print())
  place.append(button)
}
const week = 604800000
const done = document.querySelector("[data-draft-done]")
try {
  if (done) localStorage.removeItem(done.dataset.draftDone)
  const form = document.querySelector("form[data-draft]")
  if (form) {
    const key = form.dataset.draft
    const kept = [...form.elements].filter((box) => box.name && !["hidden", "file", "submit", "password"].includes(box.type) && !("undrafted" in box.dataset))
    const place = form.querySelector("[data-draft-place]")
    const label = document.createElement("label")
    label.className = "choice"
    const wish = document.createElement("input")
    wish.type = "checkbox"
    const status = document.createElement("span")
    status.setAttribute("role", "status")
    label.append(wish, document.createTextNode("在这台设备上保存草稿（证件号码和附件不保存，七天后失效；公用设备请不要选）"))
    place.append(label, status)
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
