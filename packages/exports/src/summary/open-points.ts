import { type Model, valueLists } from "@kettenwerk/core"
import { counted } from "../paper/words.js"

/** What the concept leaves open, a sentence each; the checks of `kettenwerk check` go further. */
export function openPoints(model: Model, stichtag: string): readonly string[] {
  const { needs, goals, measures, milestones, offers, lifePhases, resolutions } = model
  const ahead = milestones.filter(
    ({ state, childDevelopment }) =>
      childDevelopment !== true && state !== "erreicht" && state !== "entfallen",
  )
  const open = measures.filter(({ status }) => status !== "erreicht" && status !== "entfallen")
  const operative = goals.filter(({ level }) => level === "operativ")
  const phases = lifePhases.filter(({ kind }) => kind === "phase")
  const sorted = offers.some(({ phases: of = [] }) => of.length > 0)
  return [
    naming(
      "Bedarf ohne Beleg",
      needs.filter(({ evidence }) => evidence.length === 0).map(({ name }) => name),
    ),
    naming(
      "Bedarf ohne Antwort",
      needs
        .filter(
          ({ goals: a = [], measures: b = [], offers: c = [], answerText, decision }) =>
            a.length + b.length + c.length === 0 && answerText === undefined && decision === undefined,
        )
        .map(({ name }) => name),
    ),
    naming(
      "Operative Ziele ohne Frist",
      operative.filter(({ deadline }) => deadline === undefined).map(({ title }) => title),
    ),
    naming(
      "Operative Ziele ohne Indikator",
      operative.filter(({ indicators }) => indicators.length === 0).map(({ title }) => title),
    ),
    naming(
      "Maßnahmen ohne Verantwortliche",
      open
        .filter(({ lead, leadActor }) => lead === undefined && leadActor === undefined)
        .map(({ title }) => title),
    ),
    naming(
      "Maßnahmen ohne Zeitraum",
      open.filter(({ period }) => period === undefined).map(({ title }) => title),
    ),
    naming(
      "Angebote ohne Träger",
      offers
        .filter(({ provider, providers = [] }) => provider === undefined && providers.length === 0)
        .map(({ name }) => name),
    ),
    naming(
      "Lebensphasen ohne zugeordnetes Angebot",
      sorted
        ? phases
            .filter(({ id }) => !offers.some(({ phases: of = [] }) => of.includes(id)))
            .map(({ label }) => label)
        : [],
    ),
    naming(
      `Termin verstrichen, Stand nicht „${valueLists.workState.labels.erreicht}“`,
      ahead
        .filter(({ date }) => date?.to !== undefined && date.to !== null && date.to < stichtag)
        .map(({ title }) => title),
    ),
    naming(
      "Meilensteine ohne Termin",
      ahead.filter(({ date }) => date === undefined).map(({ title }) => title),
    ),
    resolutions.length === 0 ? "Ein Beschluss ist weder geplant noch gefasst." : undefined,
  ].filter((one) => one !== undefined)
}

/** The first few by name, then how many more. */
function naming(what: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const shown = names
    .slice(0, 5)
    .map((name) => (name.length > 90 ? `${name.slice(0, 88).replace(/\s+\S*$/, "")} …` : name))
  const more = names.length - shown.length
  return `${what}: ${shown.join("; ")}${more > 0 ? `; ${counted(more, "weiterer Punkt", "weitere Punkte")}` : ""}.`.replace(
    /([.!?…])\.$/,
    "$1",
  )
}
