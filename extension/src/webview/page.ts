import type { FromPage, PreviewState, Show, ToPage } from "../preview/messages.js"
import { inert } from "./inert.js"
import { walkPlaces } from "./places.js"

interface KeptState {
  readonly document: string
  readonly view: string
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): KeptState | undefined
  setState(state: KeptState): void
}

const vscode = acquireVsCodeApi()
const byId = (id: string): HTMLElement => document.getElementById(id)!
const [views, state, main, tools, picture, twin, twinLabel, twinText] = [
  "views",
  "state",
  "main",
  "tools",
  "picture",
  "twin",
  "twin-label",
  "twin-text",
].map(byId) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
]

/**
 * Width of the picture as a part of its natural one; `fit`: as wide as the page, but not larger than natural; undefined:
 * the same, but not so small that nobody can read it: then there is something to scroll.
 */
let zoom: number | "fit" | undefined
/** Smallest part of its natural width at which a picture can be read. */
const readable = 0.75
/** What the text was opened or closed for; what comes later for the same leaves it as people put it. */
let arranged = ""
let shown: Show | undefined
let cursor: Extract<ToPage, { kind: "cursor" }> | undefined

const places = walkPlaces(main, (source, line, offset) => {
  vscode.postMessage({ kind: "reveal", source, line, offset })
})

function show(message: Show): void {
  const sameView = shown?.view === message.view && shown.document === message.document
  const scroll = sameView ? [main.scrollLeft, main.scrollTop] : [0, 0]
  const hadFocus = views.contains(document.activeElement)
  shown = message
  if (!sameView) zoom = undefined
  document.documentElement.lang = message.language
  document.title = message.title
  showViews(message)
  showTools(message)
  picture.replaceChildren(inert(message.svg, "image/svg+xml", document))
  twinText.replaceChildren(inert(message.html, "text/html", document))
  twinLabel.textContent = message.labels.text
  const hasPicture = message.svg !== ""
  tools.hidden = !hasPicture
  twin.hidden = message.html === ""
  const arrangedFor = `${message.view} ${message.document}`
  if (arranged !== arrangedFor && (hasPicture || !twin.hidden)) {
    // Without a picture the text is all there is.
    ;(twin as HTMLDetailsElement).open = !hasPicture
    arranged = arrangedFor
  }
  twinLabel.hidden = !hasPicture
  showState(message.state)
  applyZoom()
  places.refresh(message.labels.jump)
  if (cursor !== undefined) places.mark(cursor.source, cursor.line, false)
  main.scrollTo(scroll[0]!, scroll[1]!)
  if (hadFocus) views.querySelector<HTMLElement>("[aria-selected=true]")?.focus()
  vscode.setState({ document: message.document, view: message.view })
}

function showViews({ views: all, view, labels }: Show): void {
  views.setAttribute("aria-label", labels.views)
  views.replaceChildren(
    ...all.map(({ id, title }) => {
      const tab = document.createElement("button")
      tab.type = "button"
      tab.role = "tab"
      tab.dataset["view"] = id
      tab.textContent = title
      tab.setAttribute("aria-selected", String(id === view))
      tab.setAttribute("aria-controls", "picture")
      tab.tabIndex = id === view ? 0 : -1
      return tab
    }),
  )
}

function showTools({ labels }: Show): void {
  tools.setAttribute("aria-label", labels.picture)
  const buttons: readonly (readonly [string, string, () => void])[] = [
    ["−", labels.zoomOut, () => zoomTo(currentZoom() / 1.25)],
    ["+", labels.zoomIn, () => zoomTo(currentZoom() * 1.25)],
    ["↔", labels.fit, () => zoomTo("fit")],
  ]
  if (tools.childElementCount > 0) return
  for (const [sign, label, act] of buttons) {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = sign
    button.title = label
    button.setAttribute("aria-label", label)
    button.addEventListener("click", act)
    tools.append(button)
  }
}

/** A picture that is made anew within a moment is not called outdated: a line that comes and goes only disturbs. */
const calm = 1200
let later: ReturnType<typeof setTimeout> | undefined

function showState(next: PreviewState): void {
  clearTimeout(later)
  if (next.kind === "outdated") later = setTimeout(() => writeState(next), calm)
  else writeState(next)
}

function writeState({ kind, text }: PreviewState): void {
  document.body.dataset["state"] = kind
  state.textContent = text
  state.hidden = text === ""
}

function drawing(): SVGSVGElement | null {
  return picture.querySelector("svg")
}

function currentZoom(): number {
  const svg = drawing()
  const natural = svg?.viewBox.baseVal.width ?? 0
  if (typeof zoom === "number") return zoom
  return svg === null || natural === 0 ? 1 : svg.getBoundingClientRect().width / natural
}

function zoomTo(next: number | "fit"): void {
  zoom = next === "fit" ? next : Math.min(4, Math.max(0.2, next))
  applyZoom()
}

function applyZoom(): void {
  const svg = drawing()
  if (svg === null) return
  const natural = svg.viewBox.baseVal.width
  svg.style.maxWidth = typeof zoom === "number" ? "none" : "100%"
  svg.style.minWidth = zoom === undefined ? `${Math.round(natural * readable)}px` : "0"
  svg.style.width = `${Math.round(natural * (typeof zoom === "number" ? zoom : 1))}px`
  svg.style.height = "auto"
}

views.addEventListener("click", ({ target }) => {
  const view = (target as Element).closest<HTMLElement>("[data-view]")?.dataset["view"]
  if (view !== undefined) vscode.postMessage({ kind: "select", view })
})

views.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const tabs = [...views.querySelectorAll<HTMLElement>("[role=tab]")]
  const at = tabs.findIndex((tab) => tab.matches(":focus"))
  tabs[(at + step + tabs.length) % tabs.length]?.focus()
})

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case "show":
      return show(data)
    case "state":
      return showState(data.state)
    case "cursor":
      cursor = data
      return places.mark(data.source, data.line, true)
  }
})

const kept = vscode.getState()
vscode.postMessage({
  kind: "ready",
  ...(kept === undefined ? {} : { document: kept.document, view: kept.view }),
})
