import { describe, expect, it } from "vitest"
import { countyDeck, kickoffDeck } from "../../test/decks.js"
import { spellings } from "../../test/read-concept.js"
import { readWorkspace } from "./read-workspace.js"

const read = (text: string) => readWorkspace([{ uri: "deck.md", text }])
const codes = (text: string) =>
  read(text).groups.flatMap(({ documents }) =>
    documents.flatMap(({ problems }) => problems.map(({ code }) => code)),
  )

describe.each([["as written", (text: string) => text] as const, ...spellings])(
  "the deck of a kick-off, %s",
  (_name, spell) => {
    const { model } = read(spell(kickoffDeck))

    it("has an agenda of five items with times, titles, speakers and questions", () => {
      expect(model.agendaItems.map(({ start, title, minutes }) => [start, title, minutes])).toEqual([
        ["10:00", "Ankommen und Begrüßung", 10],
        ["10:10", "Impuls zum Start", 25],
        ["10:35", "Vision und Meilensteine", 25],
        ["11:00", "Gespräch in der Runde", 60],
        ["12:00", "Erste Vereinbarungen", undefined],
      ])
      expect(model.agendaItems[1]?.speaker).toEqual({ name: "Dr. B. Muster", organisation: "IKPE" })
      expect(model.agendaItems[3]?.questions).toEqual([
        "Was hat Sie überrascht?",
        "Welche Erwartungen haben Sie?",
      ])
      expect(model.agendaItems[0]?.event).toBe(model.events.find(({ kind }) => kind === "kickoff")?.id)
    })

    it("names the participants of the programme by variant", () => {
      const names = new Map(model.municipalities.map(({ id, name }) => [id, name]))
      expect(
        model.programmeParticipations.map(({ municipality, variant, coordinationFunded }) => [
          names.get(municipality!),
          variant,
          coordinationFunded,
        ]),
      ).toEqual([
        ["Nord-Muster-Kreis", "A", true],
        ["Lindenhain", "A", true],
        ["Auental-Mitte", "A", true],
        ["Bergkreis", "B", false],
      ])
      expect(new Set(model.programmeParticipations.map(({ programme }) => programme)).size).toBe(1)
    })

    it("holds trainings with their months and support with its rhythm", () => {
      expect(model.qualifications.map(({ topic, date }) => [topic, date?.from])).toEqual([
        ["Die eigene Rolle als Koordination", "2027-03-01"],
        ["Prozessarchitektur/Prozesssteuerung", "2027-04-01"],
        ["Netzwerkgründung und –pflege", "2027-04-01"],
        ["Moderation", "2027-06-01"],
      ])
      expect(
        model.supportMeasures.map(({ kind, frequency, audience }) => [kind, frequency?.max, audience]),
      ).toEqual([
        ["beratung", 3, []],
        ["einzelberatung", undefined, []],
        ["wissenstransfer", undefined, ["koordination", "planung", "steuerung", "fuehrung"]],
        ["fachveranstaltung", undefined, []],
        ["jahresgespraech", undefined, []],
      ])
    })

    it("states pillars, cycle, understanding, guiding question and reasons", () => {
      const stated = (kind: string) =>
        model.statements.filter((one) => one.kind === kind).map(({ text }) => text)
      expect(stated("pillar")).toEqual(["Steuerung", "Planung", "Beteiligung"])
      expect(stated("understanding-chain")).toEqual([
        "Präventionsketten sind Bündnisse für Kinder und ihre Familien",
      ])
      expect(stated("understanding-prevention")).toHaveLength(1)
      expect(stated("aim")).toHaveLength(3)
      expect(stated("guiding-question")).toEqual(["Wie können wir alle Kinder verlässlich begleiten?"])
      expect(stated("central-question")).toEqual(["Woran hängt das, und wie können wir es ändern?"])
      expect(stated("motto")).toEqual(["Stark von Beginn im LK. Wir fangen an."])
      expect(
        model.statements.filter(({ kind, question }) => kind.startsWith("rationale-") && question === true),
      ).toHaveLength(3)
      expect(model.planningCycles.map(({ phases }) => phases)).toEqual([
        ["planen-entscheiden", "umsetzen", "reflektieren"],
      ])
      expect(model.bodies.map(({ kind, required }) => [kind, required])).toEqual([
        ["steuerung", true],
        ["planung", true],
        ["arbeitsgruppe", true],
      ])
    })

    it("plans a resolution and reads no question as a goal, need or challenge", () => {
      expect(model.resolutions.map(({ status, date }) => [status, date?.from])).toEqual([
        ["geplant", "2029-01-01"],
      ])
      expect(
        [...model.goals, ...model.needs, ...model.challenges].filter((one) =>
          ("title" in one ? one.title : one.name).includes("?"),
        ),
      ).toEqual([])
    })

    it("gives functions to those who have one", () => {
      expect(model.roleAssignments.map(({ role, person }) => [role, person])).toEqual([
        ["projektleitung", "Dr. B. Muster"],
        ["prozessbegleitung", "Dora Beispiel-Probe"],
        ["oeffentlichkeitsarbeit", "Emil Muster"],
        [undefined, "Prof. F. Probe"],
      ])
    })

    it("reports the timeline whose dates stand apart and gives no entry a date", () => {
      expect(codes(spell(kickoffDeck))).toContain("parse-timeline-ambiguous")
      expect(model.milestones.filter(({ date }) => date !== undefined).map(({ title }) => title)).toEqual([
        "Politischer Beschluss für das Handlungskonzept",
      ])
      expect(model.milestones.filter(({ title }) => title === "Fachveranstaltung")).toHaveLength(2)
    })
  },
)

describe.each([["as written", (text: string) => text] as const, ...spellings])(
  "the deck of a county, %s",
  (_name, spell) => {
    const { model } = read(spell(countyDeck))

    it("says since when the county takes part in what", () => {
      expect(model.programmeParticipations.map(({ name, date, stage }) => [name, date?.from, stage])).toEqual(
        [
          ["Armutspräventionsrichtlinie", "2015-09-01", undefined],
          ["Solidarisches Zusammenleben der Generationen", "2020-01-01", 3],
          ["AGATHE – Älter werden in der Gemeinschaft", "2022-09-01", undefined],
        ],
      )
      expect(model.fundings.map(({ fund, funder, date }) => [fund, funder, date?.from])).toEqual([
        ["ESF", "Freistaat Musterland", "2015-09-01"],
      ])
      expect(model.roleAssignments.map(({ role, funded }) => [role, funded])).toEqual([
        ["planungskoordination", true],
      ])
    })

    it("lists plans with period, cycle, former cycle and successor", () => {
      expect(
        model.plans.map(({ title, updateCycle, previousCycle, supersedes }) => [
          title,
          updateCycle?.every ?? updateCycle?.per,
          previousCycle?.per,
          supersedes,
        ]),
      ).toEqual([
        ["Integrierte Sozialplanung", undefined, undefined, undefined],
        ["Jugendhilfeplanung", 3, "year", undefined],
        ["Kita-Bedarfsplanung", "year", undefined, undefined],
        ["fachspezifischer Plan", "year", undefined, undefined],
        ["Integrierte Sozialstrategie", undefined, undefined, "Armutspräventionsstrategie"],
      ])
    })

    it("claims five premises, closes a cycle, learns three lessons", () => {
      expect(model.premises.map(({ value }) => value)).toEqual([
        "ergebnisoffen",
        "datenbasiert",
        "beteiligungsorientiert",
        "bedarfsorientiert",
        "wirkungsorientiert",
      ])
      expect(model.planningCycles.map(({ name, closed }) => [name, closed])).toEqual([
        ["Planungszyklus Kinderarmut", true],
      ])
      expect(model.insights.map(({ learned, consequence }) => [learned, consequence])).toEqual([
        ["Unterwegs lernt man am meisten!", "in kurzen Schleifen arbeiten"],
        ["Die Liste wird nie fertig!", "in kurzen Schleifen arbeiten"],
        ["Bedarfe zeigt sie uns nicht!", "in kurzen Schleifen arbeiten"],
      ])
    })

    it("founds a working group with both halves of a shared office among its members", () => {
      expect(model.bodies.map(({ name, foundedAt }) => [name, foundedAt?.from])).toEqual([
        ["AK Präventionsketten", "2027-07-01"],
      ])
      expect(model.actors.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Jugendamt", "Sozialamt", "Gesundheitsamt"]),
      )
    })

    it("commits itself, sets a frame and asks a question without deciding it", () => {
      expect(model.statements.map(({ kind, question }) => [kind, question === true])).toEqual([
        ["hypothesis", true],
        ["inventory-offers", false],
        ["inventory-actors", false],
        ["inventory-structures", false],
        ["structure-overview", false],
        ["commitment-basic-offer", false],
        ["normative-frame", false],
      ])
      expect(model.offers).toEqual([])
    })
  },
)
