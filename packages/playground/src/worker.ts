/** Reads, checks and draws apart from the page, which stays quick however long the text is. */
import { applyEdits } from "@kettenwerk/core"
import { skeletons } from "@kettenwerk/markdown"
import { reportPage, viewById, views } from "@kettenwerk/views"
import type { Answer, Request } from "./messages.js"
import { type Read, read } from "./read.js"

let last: Read | undefined

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  try {
    const answer = answerTo(data)
    if (answer !== undefined) postMessage(answer)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    postMessage({ kind: "broken", message } satisfies Answer)
  }
})

function answerTo(request: Request): Answer | undefined {
  if (request.kind === "read") {
    const done = read(request)
    last = done.read
    return done.answer
  }
  if (request.kind === "fix") return { kind: "text", text: applyEdits(request.text, request.edits) }
  if (request.kind === "skeleton") {
    const { day } = request
    const text = skeletons.konzept({ municipality: "Landkreis Musterland", variant: "A", day })
    return { kind: "text", text }
  }
  if (last === undefined) return undefined
  const { reading, findings, stichtag } = last
  if (request.kind === "report") {
    return { kind: "report", html: reportPage({ groups: reading.groups, findings, stichtag }) }
  }
  const view = viewById(request.view)!.render(reading.model, {
    scheme: request.scheme,
    stichtag,
    headingLevel: 3,
  })
  const picture = view.isEmpty
    ? ""
    : `<div class="picture" role="group" tabindex="0" aria-label="Bild">${view.svg}</div>`
  return { kind: "view", view: view.id, html: picture + view.html, note: view.grouped ?? "" }
}

postMessage({
  kind: "ready",
  views: views.map(({ id, title }) => ({ id, title: title.de })),
} satisfies Answer)
