import { type Bilingual, formatDate, type Model, type ProcessStage, type Schedule } from "@kettenwerk/core"

/** Something about the plan in words, with what it concerns. */
export interface PlanSentence {
  readonly kind:
    | "cycle"
    | "order"
    | "goal-deadline"
    | "period"
    | "consultation"
    | "shortfall"
    | "process-order"
  /** Ids of milestones, goals, consultations … */
  readonly entities: readonly string[]
  readonly sentence: Bilingual
}

const stages: Readonly<Record<ProcessStage, Bilingual>> = {
  organisation: { de: "Aufbau der Organisation", en: "setting up the organisation" },
  analysis: { de: "Bestand und Bedarf", en: "inventory and needs" },
  goals: { de: "Ziele", en: "goals" },
  draft: { de: "Entwurf", en: "draft" },
  committee: { de: "Beratung", en: "deliberation" },
  resolution: { de: "Beschluss", en: "resolution" },
  implementation: { de: "Umsetzung", en: "implementation" },
  reflection: { de: "Reflexion", en: "reflection" },
}

/** What contradicts itself in a plan, and what there is to ask, each in one sentence. */
export function planSentences(schedule: Schedule, model: Model): readonly PlanSentence[] {
  const titles = new Map(
    schedule.milestones.map(({ id, title, number }) => [id, number ? `${number} ${title}` : title]),
  )
  const title = (id: string) => titles.get(id) ?? id
  const dates = new Map(schedule.milestones.flatMap(({ id, date }) => (date ? [[id, date] as const] : [])))
  const when = (id: string, language: "de" | "en") => {
    const date = dates.get(id)
    return date ? formatDate(date, language) : ""
  }
  const goals = new Map(model.goals.map((goal) => [goal.id, goal]))
  const owners = new Map<string, string>([
    ...model.documents.map(({ id, title: name }): [string, string] => [id, name]),
    ...model.fundings.map(({ id, name }): [string, string] => [id, name]),
  ])
  const steps = new Map([
    ...model.consultations.map((one) => [one.id, one.bodyText ?? one.name] as const),
    ...model.resolutions.map((one) => [one.id, one.bodyText ?? one.name] as const),
  ])
  return [
    ...schedule.cycles.map(({ members, path }): PlanSentence => {
      const round = [...path, path[0]!].map((id) => `„${title(id)}“`).join(" → ")
      const all = members.length > path.length ? `${members.length} Meilensteine` : undefined
      return {
        kind: "cycle",
        entities: members,
        sentence: {
          de: `${all ? `${all} warten` : members.length === 1 ? "Ein Meilenstein wartet auf sich selbst" : "Sie warten"}${members.length === 1 ? "" : " aufeinander"}: ${round}${
            all
              ? ` (dazu ${members
                  .filter((id) => !path.includes(id))
                  .map((id) => `„${title(id)}“`)
                  .join(", ")})`
              : ""
          }.`,
          en: `${members.length === 1 ? "A milestone waits for itself" : `${members.length} milestones wait for each other`}: ${round}.`,
        },
      }
    }),
    ...schedule.orderConflicts.map(
      ({ milestone, requires }): PlanSentence => ({
        kind: "order",
        entities: [milestone, requires],
        sentence: {
          de: `„${title(milestone)}“ (${when(milestone, "de")}) liegt vor seiner Voraussetzung „${title(requires)}“ (${when(requires, "de")}).`,
          en: `“${title(milestone)}” (${when(milestone, "en")}) lies before what it requires, “${title(requires)}” (${when(requires, "en")}).`,
        },
      }),
    ),
    ...schedule.milestones
      .filter(({ shortfallDays }) => shortfallDays !== undefined)
      .filter(({ id, computed }) => !computed.includes("ueberfaellig") && dates.has(id))
      .map(
        ({ id, shortfallDays = 0 }): PlanSentence => ({
          kind: "shortfall",
          entities: [id],
          sentence: {
            de: `Für „${title(id)}“ fehlen ${shortfallDays} ${shortfallDays === 1 ? "Tag" : "Tage"}: Voraussetzungen und Dauer reichen über den Termin (${when(id, "de")}) hinaus.`,
            en: `“${title(id)}” lacks ${shortfallDays} ${shortfallDays === 1 ? "day" : "days"}: requirements and duration go beyond the date (${when(id, "en")}).`,
          },
        }),
      ),
    ...schedule.goalDeadlineConflicts.map(({ milestone, goal }): PlanSentence => {
      const own = goals.get(goal)
      const deadline = (language: "de" | "en") => (own?.deadline ? formatDate(own.deadline, language) : "")
      return {
        kind: "goal-deadline",
        entities: [milestone, goal],
        sentence: {
          de: `„${title(milestone)}“ (${when(milestone, "de")}) kommt nach der Frist des Ziels ${own?.number ?? ""} „${own?.title ?? goal}“ (${deadline("de")}).`.replace(
            "Ziels  ",
            "Ziels ",
          ),
          en: `“${title(milestone)}” (${when(milestone, "en")}) comes after the deadline of goal ${own?.number ?? ""} “${own?.title ?? goal}” (${deadline("en")}).`.replace(
            "goal  ",
            "goal ",
          ),
        },
      }
    }),
    ...periodSentences(schedule, title, owners),
    ...schedule.consultationConflicts.map(
      ({ consultation, decision }): PlanSentence => ({
        kind: "consultation",
        entities: [consultation, decision],
        sentence: {
          de: `${steps.get(consultation) ?? consultation} berät nach der Entscheidung (${steps.get(decision) ?? decision}). Bitte prüfen Sie die Reihenfolge.`,
          en: `${steps.get(consultation) ?? consultation} deliberates after the decision (${steps.get(decision) ?? decision}). Please check the order.`,
        },
      }),
    ),
    ...schedule.processOrderQuestions.map(
      ({ usuallyFirst, usuallyLater, early, late }): PlanSentence => ({
        kind: "process-order",
        entities: [early, late],
        sentence: {
          de: `„${title(early)}“ (${stages[usuallyLater].de}) steht vor „${title(late)}“ (${stages[usuallyFirst].de}). Ist das so gewollt?`,
          en: `“${title(early)}” (${stages[usuallyLater].en}) stands before “${title(late)}” (${stages[usuallyFirst].en}). Is that intended?`,
        },
      }),
    ),
  ]
}

/** One sentence per period: a list of milestones after an ended funding is one fact. */
function periodSentences(
  { periodConflicts }: Schedule,
  title: (id: string) => string,
  owners: ReadonlyMap<string, string>,
): readonly PlanSentence[] {
  const groups = new Map<string, typeof periodConflicts>()
  for (const conflict of periodConflicts) {
    const key = `${conflict.period.id} ${conflict.side}`
    groups.set(key, [...(groups.get(key) ?? []), conflict])
  }
  return [...groups.values()].map((conflicts) => {
    const { period, side } = conflicts[0]!
    const names = conflicts.slice(0, 3).map(({ milestone }) => `„${title(milestone)}“`)
    const rest = conflicts.length - names.length
    const list = `${names.join(", ")}${rest > 0 ? ` und ${rest} weitere` : ""}`
    const listEn = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`
    const owner = owners.get(period.id) ?? period.id
    const what = period.kind === "concept" ? "des Konzepts" : `der Förderung „${owner}“`
    const whatEn = period.kind === "concept" ? "the concept" : `the funding “${owner}”`
    return {
      kind: "period",
      entities: [...conflicts.map(({ milestone }) => milestone), period.id],
      sentence: {
        de: `${side === "after" ? "Nach dem Ende" : "Vor dem Beginn"} ${what} (${formatDate(period.date)}): ${list}.`,
        en: `${side === "after" ? "After the end" : "Before the beginning"} of ${whatEn} (${formatDate(period.date, "en")}): ${listEn}.`,
      },
    }
  })
}
