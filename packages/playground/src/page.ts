import type { ViewId } from "@kettenwerk/views"
import { byId, element } from "./element.js"
import { examples } from "./examples.js"
import type { Answer, FindingSection, Request, ShownFinding, Stretch } from "./messages.js"
import { connectTabs } from "./tabs.js"

const text = byId<HTMLTextAreaElement>("text")
const example = byId<HTMLSelectElement>("example")
const file = byId<HTMLInputElement>("file")
const status = byId<HTMLSelectElement>("status")
const stichtag = byId<HTMLInputElement>("stichtag")
const view = byId<HTMLSelectElement>("view")
const state = byId("state")

/** Time without typing before the text is read, in milliseconds. */
const pause = 250

const worker = new Worker(URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" })))
let number = 0
let shownTab = "tab-findings"
let waiting: ReturnType<typeof setTimeout> | undefined

function ask(request: Request): void {
  worker.postMessage(request)
}

function readSoon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(readNow, pause)
}

function readNow(): void {
  clearTimeout(waiting)
  state.textContent = "Wird gelesen …"
  number += 1
  ask({ kind: "read", number, text: text.value, stichtag: stichtag.value || today(), status: status.value })
}

worker.addEventListener("message", ({ data: answer }: MessageEvent<Answer>) => {
  switch (answer.kind) {
    case "ready":
      for (const { id, title } of answer.views) view.append(element("option", { value: id }, title))
      break
    case "text":
      replaceText(answer.text)
      break
    case "read":
      if (answer.number === number) showReading(answer)
      break
    case "view":
      if (answer.view === view.value) showView(answer)
      break
    case "report":
      save("bericht.html", answer.html)
      break
    case "broken":
      state.textContent = `Hier ist ein Fehler im Programm: ${answer.message}`
  }
})
worker.addEventListener("error", () => {
  state.textContent =
    "Der Browser erlaubt hier keinen Web Worker. Öffnen Sie die Datei in einem anderen Browser."
})

function showReading({
  recognised,
  stage,
  summary,
  sections,
  facts,
  notes,
}: Answer & { kind: "read" }): void {
  state.textContent = recognised
    ? `Stand: ${stage}. ${summary}. ${facts.length} Angaben gelesen.`
    : "Noch nicht als Präventionskonzept zu erkennen. Nennen Sie die Präventionskette in der Überschrift."
  state.dataset["read"] = String(number)
  byId("findings").replaceChildren(...sections.map(sectionElement))
  if (sections.length === 0) byId("findings").append(element("p", {}, "Keine Befunde."))
  const rows = facts.map(({ kind, name, details, place }) =>
    element(
      "tr",
      {},
      element("td", {}, lineButton(place)),
      element("td", {}, kind),
      element("th", { scope: "row" }, name),
      element("td", {}, details),
    ),
  )
  byId("facts").replaceChildren(...rows)
  byId("notes").replaceChildren(
    ...notes.map(({ message, place }) => element("li", {}, lineButton(place), ` ${message}`)),
  )
  byId("notes-part").hidden = notes.length === 0
  if (shownTab === "tab-views") askView()
}

function sectionElement({ title, findings }: FindingSection): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, title),
    element("ul", { class: "findings" }, ...findings.map(findingElement)),
  )
}

const severityWords = { error: "Fehler", warning: "Warnung", info: "Hinweis", hint: "Tipp" } as const

function findingElement({ severity, code, message, place, fixes }: ShownFinding): HTMLElement {
  const buttons = fixes.map(({ title, edits }) => {
    const button = element("button", { type: "button", class: "fix" }, title)
    button.addEventListener("click", () => ask({ kind: "fix", text: text.value, edits }))
    return button
  })
  return element(
    "li",
    { class: severity },
    lineButton(place),
    element("strong", {}, ` ${severityWords[severity]}: `),
    message,
    element("span", { class: "code" }, ` ${code}`),
    ...buttons,
  )
}

function lineButton({ from, to, line }: Stretch): HTMLButtonElement {
  const button = element("button", { type: "button", class: "line" }, `Zeile ${line}`)
  button.addEventListener("click", () => goTo(from, to, line))
  return button
}

/** Selects a stretch of the text and scrolls to it. */
function goTo(from: number, to: number, line: number): void {
  text.focus()
  text.setSelectionRange(from, Math.max(from, to))
  const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight)
  text.scrollTop = Math.max(0, (line - 4) * lineHeight)
}

/** Replaces the whole text; the browser's own undo still works. */
function replaceText(next: string): void {
  text.focus()
  text.select()
  // No other way keeps the undo history of a text field.
  if (!document.execCommand("insertText", false, next)) text.value = next
  readNow()
}

function askView(): void {
  const scheme = matchMedia("(prefers-contrast: more)").matches
    ? "contrast"
    : matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light"
  ask({ kind: "view", view: view.value as ViewId, scheme })
}

function showView({ html, note }: Answer & { kind: "view" }): void {
  // Views escape all that comes from the text, and the page allows no script but its own.
  byId("picture").innerHTML = html
  byId("view-note").textContent = note
}

function save(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "text/html" }))
  const link = element("a", { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())
}

for (const [at, { title }] of examples.entries())
  example.append(element("option", { value: String(at) }, title))
example.append(element("option", { value: "skeleton" }, "Leeres Gerüst für ein neues Konzept"))
stichtag.value = today()

text.addEventListener("input", readSoon)
for (const control of [status, stichtag]) control.addEventListener("change", readNow)
view.addEventListener("change", askView)
example.addEventListener("change", () => {
  if (example.value === "skeleton") return ask({ kind: "skeleton", day: today() })
  const chosen = example.value === "" ? undefined : examples[Number(example.value)]
  if (chosen !== undefined) replaceText(chosen.text)
})
file.addEventListener("change", async () => {
  const chosen = file.files?.[0]
  if (chosen !== undefined) replaceText(await chosen.text())
})
byId("report").addEventListener("click", () => ask({ kind: "report" }))
connectTabs(byId("tabs"), (id) => {
  shownTab = id
  if (id === "tab-views") askView()
})
text.value = examples[0]!.text
readNow()
