/** Makes the tabs of the page work by mouse and keyboard, after the ARIA pattern for tabs. */
export function connectTabs(list: HTMLElement, onShow: (id: string) => void): void {
  const tabs = Array.from(list.querySelectorAll<HTMLButtonElement>("[role=tab]"))
  const show = (chosen: HTMLButtonElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen
      tab.setAttribute("aria-selected", String(isChosen))
      tab.tabIndex = isChosen ? 0 : -1
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = !isChosen
    }
    onShow(chosen.id)
  }
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener("click", () => show(tab))
    tab.addEventListener("keydown", ({ key }) => {
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: at + 1,
        ArrowLeft: at - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
      }
      const target = steps[key]
      if (target === undefined) return
      const next = tabs[target % tabs.length]!
      next.focus()
      show(next)
    })
  }
}
