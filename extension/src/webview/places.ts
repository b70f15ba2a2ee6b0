/** Called with the place in the text that an element stands for. */
export type Reveal = (source: string, line: number, offset: number) => void

/** The elements that know their place in the text. */
export interface Places {
  /** Makes elements that came in since reachable; `hint` says what Enter does. */
  refresh(hint: string): void
  /** Marks what stands for a line: on it, or the last one above it. */
  mark(source: string, line: number, scroll: boolean): void
}

const selector = "[data-source]"
const current = "kw-current"

/**
 * Lets people walk through the elements with a place: one Tab stop for all of them, arrow keys from one to the
 * next, Enter, Space or a click to jump into the text.
 */
export function walkPlaces(root: HTMLElement, reveal: Reveal): Places {
  const all = (): readonly (HTMLElement | SVGElement)[] => [
    ...root.querySelectorAll<HTMLElement | SVGElement>(selector),
  ]

  const jump = (element: Element | null): void => {
    const place = element?.closest<HTMLElement | SVGElement>(selector)
    if (place == null) return
    const { source, line, offset } = place.dataset
    if (source !== undefined) reveal(source, Math.max(1, Number(line) || 1), Math.max(0, Number(offset) || 0))
  }

  root.addEventListener("click", (event) => jump(event.target as Element))
  root.addEventListener("keydown", (event) => {
    const focused = (event.target as Element).closest<HTMLElement | SVGElement>(selector)
    if (focused === null) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      jump(focused)
      return
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const elements = all()
    const next = elements[elements.indexOf(focused) + step]
    if (next === undefined) return
    focused.setAttribute("tabindex", "-1")
    next.setAttribute("tabindex", "0")
    next.focus()
  })

  return {
    refresh(hint) {
      all().forEach((element, index) => {
        element.setAttribute("tabindex", index === 0 ? "0" : "-1")
        if (!element.hasAttribute("role")) element.setAttribute("role", "link")
        element.setAttribute("aria-description", hint)
      })
    },
    mark(source, line, scroll) {
      const elements = all()
      for (const element of elements) element.classList.remove(current)
      const lines = elements
        .filter(({ dataset }) => dataset["source"] === source)
        .map(({ dataset }) => Number(dataset["line"]))
        .filter((at) => at <= line)
      const nearest = Math.max(...lines)
      const marked = elements.filter(
        ({ dataset }) => dataset["source"] === source && Number(dataset["line"]) === nearest,
      )
      for (const element of marked) element.classList.add(current)
      if (scroll) marked[0]?.scrollIntoView({ block: "nearest", inline: "nearest" })
    },
  }
}
