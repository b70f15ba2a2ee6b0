const patience = 90_000

/** Waits until something holds; says what it waited for if it never does. */
export async function waitFor(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited too long for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * Does something again and again until it works. VS Code drops keys and clicks while focus moves or a line is drawn
 * anew, so a person would try again, too.
 */
export async function again(attempt: () => Promise<void>, between?: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await between?.()
    }
  }
}
