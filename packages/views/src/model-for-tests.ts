import { emptyModel, type Model } from "@kettenwerk/core"

/** A model of a given size in which every name is `name`, for tests of views. */
export function modelForTests(
  size: { readonly actors: number; readonly offers: number; readonly milestones: number },
  name: (kind: string, at: number) => string,
): Model {
  const place = { line: 1, column: 1, offset: 0 }
  const base = { chain: "c", source: { uri: "konzept.md", start: place, end: place } }
  const many = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at))
  const sectors = ["jugendhilfe", "gesundheit", "bildung", "freie-traeger", "soziales-teilhabe"] as const
  const kinds = ["steuerung", "planung", "arbeitsgruppe", "beteiligung", "netzwerk"] as const
  const day = (at: number) => `20${20 + (at % 12)}-${String(1 + (at % 12)).padStart(2, "0")}-15`
  const { actors, offers, milestones } = size
  const few = Math.min(30, actors)
  return {
    ...emptyModel(),
    chains: [{ ...base, id: "c", name: name("chain", 0), phases: ["p0", "p1"], sectors: [] }],
    lifePhases: many(3, (at) => ({
      ...base,
      id: `p${at}`,
      name: name("phase", at),
      label: name("phase", at),
      kind: "phase" as const,
      fromMonth: at * 36,
      toMonth: (at + 1) * 36,
    })),
    actors: many(actors, (at) => ({
      ...base,
      id: `a${at}`,
      name: name("actor", at),
      aliases: [],
      ...(at % 7 !== 6 && { sector: sectors[at % sectors.length]! }),
    })),
    contacts: many(few, (at) => ({
      ...base,
      id: `k${at}`,
      name: name("contact", at),
      actor: `a${at}`,
      function: name("function", at),
      person: `Person${at}`,
    })),
    bodies: many(few, (at) => ({
      ...base,
      id: `b${at}`,
      name: name("body", at),
      kind: kinds[at % kinds.length]!,
      roles: [],
      aliases: [],
      chair: name("chair", at),
      rhythmText: name("rhythm", at),
    })),
    memberships: many(few * 4, (at) => ({
      ...base,
      id: `m${at}`,
      name: name("seat", at),
      body: `b${at % few}`,
      actor: `a${(at * 3) % actors}`,
    })),
    surveyWaves: ["w1", "w2"].map((id, at) => ({ ...base, id, name: name("wave", at) })),
    relations: many(actors * 2, (at) => ({
      ...base,
      id: `r${at}`,
      name: name("relation", at),
      from: `a${at % actors}`,
      to: `a${(at * at + 1) % actors}`,
      wave: at < actors / 2 ? "w1" : "w2",
      level: at % 2 === 0 ? ("austausch" as const) : ("kooperation" as const),
      direction: "gerichtet" as const,
      confirmed: false,
    })),
    offers: many(offers, (at) => ({
      ...base,
      id: `o${at}`,
      name: name("offer", at),
      provider: `a${at % Math.max(1, actors)}`,
      basic: at % 5 === 0,
      ageRange: { text: "", fromMonth: (at % 4) * 24, toMonth: (at % 4) * 24 + 30 },
    })),
    goals: many(offers, (at) => ({
      ...base,
      id: `z${at}`,
      title: name("goal", at),
      text: name("goal", at),
      level: (["strategisch", "taktisch", "operativ"] as const)[at % 3]!,
      indicators: [],
      derivedFrom: at % 2 === 0 ? [`n${at}`] : [],
      ...(at % 3 > 0 && { parent: `z${at - 1}` }),
    })),
    indicators: many(offers, (at) => ({
      ...base,
      id: `i${at}`,
      name: name("indicator", at),
      goal: `z${at}`,
    })),
    needs: many(offers, (at) => ({
      ...base,
      id: `n${at}`,
      name: name("need", at),
      kind: "bedarf" as const,
      evidence: at % 3 === 0 ? ["e0"] : [],
    })),
    evidence: [{ ...base, id: "e0", title: name("evidence", 0) }],
    insights: many(milestones, (at) => ({
      ...base,
      id: `l${at}`,
      name: name("insight", at),
      learned: name("insight", at),
    })),
    milestones: many(milestones, (at) => ({
      ...base,
      id: `s${at}`,
      title: name("milestone", at),
      dependsOn: at % 4 === 0 ? [] : [`s${at - 1}`],
      owner: name("owner", at),
      date: { text: "", from: day(at), to: day(at), precision: "day" as const, edtf: day(at) },
      ...(at % 3 === 0 && { state: "erreicht" as const }),
    })),
    consultations: many(Math.min(5, milestones), (at) => ({
      ...base,
      id: `q${at}`,
      name: name("consultation", at),
      role: "vorberatung" as const,
    })),
  }
}
