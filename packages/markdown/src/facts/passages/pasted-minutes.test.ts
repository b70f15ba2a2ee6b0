import { describe, expect, it } from "vitest"
import { readWorkspace } from "../../workspace/read-workspace.js"

const read = (text: string) => readWorkspace([{ uri: "notiz.md", text }]).model

const pasted = `**Kurzprotokoll**
**2. Treffen des Lenkungskreises „Präventionskette Amt Birkensee“**

Wann: Montag, 9. März 2026, 14:00–15:30 Uhr
Wo: Amtshaus, Saal
Anwesend: Fr. Sommer (Jugendamt, Leitung), Gesundheitsamt (online), Diakonie
Entschuldigt: Schulamt

**TOP 1 Sprachpaten**
Sechs Paten haben aufgehört. Erkenntnis: Ohne feste Ansprechperson bleibt niemand.
-> Paten anschreiben: Diakonie + Jugendamt, bis Ende Juni
=> Ablauf neu ordnen (Gesundheitsamt), bis 4.5.

TOP 2: Befragung der Mütter
Beschluss (mehrheitlich): Die Befragung wird im Herbst wiederholt.
Hr. Winter prüft die Fragen, Frist 15. Januar.

**Top 3 Geld**
Die Landesförderung für die Koordinierung (0,5 Stelle) endet am 31.12.2028. Der Antrag soll im Kreisausschuss am 02.09.2026 beraten und im Kreistag am 23.09.2026 beschlossen werden.`

describe("minutes pasted from Word", () => {
  const model = read(pasted)

  it("are known as minutes by their bold lines, with title and municipality", () => {
    expect(model.documents[0]).toMatchObject({
      kind: "protokoll",
      title: "2. Treffen des Lenkungskreises „Präventionskette Amt Birkensee“",
    })
    expect(model.municipalities.map(({ name }) => name)).toEqual(["Amt Birkensee"])
  })

  it("are one meeting with its day, the body and who was there", () => {
    expect(model.events.map(({ kind, date }) => [kind, date?.from])).toEqual([["meeting", "2026-03-09"]])
    expect(model.bodies.map(({ kind }) => kind)).toEqual(["steuerung"])
    expect(model.memberships.map(({ name, function: role }) => [name, role])).toEqual([
      ["Jugendamt", "Leitung"],
      ["Gesundheitsamt", undefined],
      ["Diakonie", undefined],
    ])
  })

  it("have points that open a paragraph, in bold or plain", () => {
    expect(model.agendaItems.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Sprachpaten"],
      ["2", "Befragung der Mütter"],
      ["3", "Geld"],
    ])
  })

  it("say who does what until when; a day without a year is the next one after the meeting", () => {
    expect(model.agreements.map(({ what, owner, until }) => [what, owner, until?.to])).toEqual([
      ["Paten anschreiben", "Diakonie + Jugendamt", "2026-06-30"],
      ["Ablauf neu ordnen", "Gesundheitsamt", "2026-05-04"],
      ["Hr. Winter prüft die Fragen", "Hr. Winter", "2027-01-15"],
    ])
  })

  it("record decisions of the body, what was learned and when money ends", () => {
    expect(
      model.resolutions.map(({ bodyText, body, date, status }) => [bodyText ?? body, date?.from, status]),
    ).toEqual([
      ["kreistag", "2026-09-23", "geplant"],
      ["Lenkungskreis „Präventionskette Amt Birkensee“", "2026-03-09", "gefasst"],
    ])
    expect(model.insights.map(({ learned }) => learned)).toEqual([
      "Ohne feste Ansprechperson bleibt niemand.",
    ])
    expect(model.fundings.map(({ object, funder, date }) => [object, funder, date?.to])).toEqual([
      ["Koordinierung", "Land", "2028-12-31"],
    ])
    expect(model.documents[0]?.resolution).toBeUndefined()
  })

  it("keep a name with labelled lines below it in one piece", () => {
    const { offers } = read(
      "# Präventionskette Landkreis Auental\n\n## Angebote\n\n**Elterncafé**\nTräger: Caritas\nAlter: 0–3 Jahre",
    )
    expect(offers.map(({ name, ageRange }) => [name, ageRange?.toMonth])).toEqual([["Elterncafé", 48]])
  })
})

describe("a title that names body and meeting", () => {
  it("is a meeting, not an offer", () => {
    const model = read(
      "**Ergebnisprotokoll**\n\n**Steuerungskreis Präventionskette Gemeinde Talheide – 5. Sitzung am 2. Juni 2026**\n\nTeilnehmende: Bürgermeisterin, Diakonie\nOrt: Rathaus\n\nTOP 1: Termine\nKeine.\n\nAufgaben:\n- Schulsozialarbeit: Elternabend planen bis zum 3. Juli\n- Raum suchen → Bürgermeisterin, KW 30",
    )
    expect(model.offers).toEqual([])
    expect(model.events.map(({ date }) => date?.from)).toEqual(["2026-06-02"])
    expect(model.bodies.map(({ name }) => name)).toEqual([
      "Steuerungskreis Präventionskette Gemeinde Talheide",
    ])
    expect(model.agreements.map(({ what, owner, until }) => [what, owner, until?.to])).toEqual([
      ["Elternabend planen", "Schulsozialarbeit", "2026-07-03"],
      ["Raum suchen", "Bürgermeisterin", "2026-07-26"],
    ])
  })
})
