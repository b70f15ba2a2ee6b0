import type { Language } from "../language.js"

/** Measures the steps of a run in milliseconds. */
export interface Stopwatch {
  /** Ends the current step and names it. */
  lap(de: string, en: string): void
  /** Adds a step that was measured elsewhere, in workers side by side. */
  add(de: string, en: string, milliseconds: number): void
  readonly laps: readonly { readonly de: string; readonly en: string; readonly milliseconds: number }[]
}

export function startStopwatch(): Stopwatch {
  const laps: { de: string; en: string; milliseconds: number }[] = []
  let last = performance.now()
  return {
    laps,
    lap(de, en) {
      const now = performance.now()
      laps.push({ de, en, milliseconds: now - last })
      last = now
    },
    add(de, en, milliseconds) {
      laps.push({ de, en, milliseconds })
    },
  }
}

/** The measured steps and the ten slowest rules as a table. */
export function timingTable(
  stopwatch: Stopwatch,
  rules: readonly { readonly rule: string; readonly milliseconds: number }[],
  language: Language,
): string {
  const slowest = [...rules].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10)
  const rows = [
    ...stopwatch.laps.map((lap) => [lap[language], lap.milliseconds] as const),
    ...slowest.map(({ rule, milliseconds }) => [`  ${rule}`, milliseconds] as const),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, milliseconds]) => `${name.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms\n`)
    .join("")
}
