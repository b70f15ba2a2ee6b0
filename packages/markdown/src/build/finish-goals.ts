import type { Model } from "@kettenwerk/core"

/** Links goals, indicators, milestones and measures: parents by numbering, first goal of several, levels by position. */
export function finishGoals(model: Model): void {
  const byNumber = new Map(
    model.goals.flatMap((goal) => (goal.number === undefined ? [] : [[normal(goal.number), goal] as const])),
  )
  const indicators = new Map<string, string[]>()
  for (const { id, goal } of model.indicators) {
    if (goal === undefined) continue
    const list = indicators.get(goal)
    if (list === undefined) indicators.set(goal, [id])
    else list.push(id)
  }
  for (const goal of model.goals) {
    goal.text ??= goal.title
    goal.derivedFrom ??= []
    goal.indicators = indicators.get(goal.id) ?? []
    if (Array.isArray(goal.parent)) {
      const [first] = goal.parent as unknown as string[]
      if (first === undefined) delete goal.parent
      else goal.parent = first
    }
    if (goal.parent === undefined && goal.number !== undefined) {
      const shorter = /^(.*\d|[A-Z])[.-]\d+[a-z]?$/u.exec(normal(goal.number))?.[1]
      const parent =
        shorter === undefined
          ? undefined
          : (byNumber.get(shorter) ?? byNumber.get(shorter.replace(/^\D+/u, "")))
      if (parent !== undefined && parent.id !== goal.id) goal.parent = parent.id
    }
  }
  belowTheOnlyLeitziel(model)
  for (const milestone of model.milestones) {
    milestone.dependsOn ??= []
    if (milestone.goal === undefined && milestone.goals?.[0] !== undefined)
      milestone.goal = milestone.goals[0]
  }
  for (const measure of model.measures) {
    if (measure.goal === undefined && measure.goals?.[0] !== undefined) measure.goal = measure.goals[0]
  }
}

/** „Leitziel: …“ with „Mittlerziel A – …“ below: where a paper has one Leitziel, the next level belongs to it. */
function belowTheOnlyLeitziel(model: Model): void {
  for (const { uri } of model.documents) {
    const own = model.goals.filter(({ source }) => source.uri === uri)
    const leading = own.filter(({ level }) => level === "strategisch")
    const [only] = leading
    if (only === undefined || leading.length > 1) continue
    for (const goal of own)
      if (
        goal.level === "taktisch" &&
        (goal as { fromRow?: boolean }).fromRow !== true &&
        goal.source.start.offset > only.source.start.offset
      )
        goal.parent ??= only.id
  }
}

function normal(number: string): string {
  return number
    .replace(/[\s()]/gu, "")
    .replace(/^(\D+)-(?=\d)/u, "$1")
    .replace(/\.$/u, "")
    .toUpperCase()
}
