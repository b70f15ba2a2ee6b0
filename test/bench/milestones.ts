/**
 * `tsx test/bench/milestones.ts`: how the schedule grows with the number of milestones, three dependencies each.
 * Trust the exponent, not the milliseconds.
 */
import { performance } from "node:perf_hooks"
import { emptyModel, type Milestone, type Model, schedule } from "../../packages/core/src/index.js"
import { seededRandom } from "../../packages/core/src/network/algorithms/random.js"
import { median } from "./measure-process.js"

const place = { line: 1, column: 1, offset: 0 }
const rounds = 7

/** Milestones that require earlier ones, with one tie in a thousand turned round so that there are cycles. */
function plan(count: number): Model {
  const random = seededRandom(count)
  const milestones = Array.from({ length: count }, (_, index): Milestone => {
    const month = 1 + (index % 12)
    const day = `${2026 + Math.floor((index * 4) / count)}-${String(month).padStart(2, "0")}`
    return {
      id: `m${index}`,
      chain: "bench",
      source: { uri: "plan.md", start: place, end: place },
      title: `Schritt ${index}`,
      date: { text: day, from: `${day}-01`, to: `${day}-28`, precision: "month", edtf: day },
      durationDays: 1 + (index % 20),
      dependsOn: Array.from({ length: 3 }, () => {
        const other = Math.floor(random() * (random() < 0.001 ? count : index))
        return `m${other}`
      }).filter((id) => id !== `m${index}`),
    }
  })
  return { ...emptyModel(), milestones }
}

const costs: [count: number, milliseconds: number][] = []
for (const count of [1_000, 10_000, 100_000]) {
  const model = plan(count)
  const ties = model.milestones.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0)
  schedule(model, "2026-06-15")
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    schedule(model, "2026-06-15")
    return performance.now() - start
  })
  const spent = median(times)
  costs.push([count, spent])
  console.log(
    `${String(count).padStart(7)} milestones, ${String(ties).padStart(7)} dependencies ${spent.toFixed(1).padStart(8)} ms`,
  )
}
const [small, middle, large] = costs
console.log(`growth exponent ${exponent(small!, middle!)} to 10,000, ${exponent(middle!, large!)} to 100,000`)

function exponent(a: readonly [number, number], b: readonly [number, number]): string {
  return (Math.log(b[1] / a[1]) / Math.log(b[0] / a[0])).toFixed(2)
}
