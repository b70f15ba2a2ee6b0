import type { Bilingual } from "../finding.js"
import { municipalityKind, stage } from "../model/values.js"
import type { MunicipalitySummary, Share } from "./municipality-summary.js"

/** A value of a column for people and for sorting. */
export interface ProgrammeCell {
  readonly text: Bilingual
  /** What it sorts by; numbers before words. */
  readonly sort: number | string
}

/** A column of the comparison. */
export interface ProgrammeColumn {
  /** German id, as in `--sortieren` and the header of CSV. */
  readonly id: string
  readonly label: Bilingual
  /** Which table of the readable report shows it. */
  readonly table: "chain" | "organisation" | "network"
  /** Undefined where the texts do not say: „nicht angegeben“, never 0. */
  readonly cell: (row: MunicipalitySummary) => ProgrammeCell | undefined
}

/** „nicht angegeben“ */
export const notStated: Bilingual = { de: "nicht angegeben", en: "not stated" }

function same(text: string, sort: number | string = text): ProgrammeCell {
  return { text: { de: text, en: text }, sort }
}

function figure(value: number | undefined): ProgrammeCell | undefined {
  return value === undefined ? undefined : same(String(value), value)
}

function parts(share: Share | undefined): ProgrammeCell | undefined {
  return (
    share && {
      text: { de: `${share.part} von ${share.of}`, en: `${share.part} of ${share.of}` },
      sort: share.part / share.of,
    }
  )
}

function names(list: readonly string[] | undefined): ProgrammeCell | undefined {
  return list === undefined || list.length === 0
    ? undefined
    : same(list.slice(0, 3).join(", ") + (list.length > 3 ? " …" : ""), list.length)
}

/** Basic data first, then the three tables. */
export const programmeColumns: readonly ProgrammeColumn[] = [
  {
    id: "ags",
    label: { de: "AGS", en: "AGS" },
    table: "chain",
    cell: ({ key }) => (key === undefined ? undefined : same(key)),
  },
  {
    id: "art",
    label: { de: "Art", en: "Kind" },
    table: "chain",
    cell: ({ kind }) => (kind === undefined ? undefined : same(municipalityKind.labels[kind])),
  },
  {
    id: "stand",
    label: { de: "Stand", en: "Stage" },
    table: "chain",
    cell: ({ stage: own }) => same(stage.labels[own]),
  },
  {
    id: "lebensphasen",
    label: { de: "Lebensphasen mit laufendem Angebot", en: "Life phases with a running offer" },
    table: "chain",
    cell: ({ phases }) => parts(phases),
  },
  {
    id: "uebergaenge",
    label: { de: "Übergänge verbunden", en: "Transitions joined" },
    table: "chain",
    cell: ({ transitions }) => parts(transitions),
  },
  {
    id: "angebote",
    label: { de: "Angebote genannt", en: "Offers named" },
    table: "chain",
    cell: ({ offers }) => figure(offers),
  },
  {
    id: "bedarfe",
    label: { de: "Bedarfe", en: "Needs" },
    table: "chain",
    cell: ({ needs }) => figure(needs),
  },
  {
    id: "beantwortet",
    label: { de: "Bedarfe mit Antwort", en: "Needs with an answer" },
    table: "chain",
    cell: ({ answeredNeeds }) => figure(answeredNeeds),
  },
  {
    id: "ziele",
    label: { de: "Ziele", en: "Goals" },
    table: "chain",
    cell: ({ goals }) => figure(goals),
  },
  {
    id: "steuerung",
    label: { de: "Steuerung", en: "Steering" },
    table: "organisation",
    cell: ({ bodies }) => names(bodies.steuerung),
  },
  {
    id: "planung",
    label: { de: "Planung", en: "Planning" },
    table: "organisation",
    cell: ({ bodies }) => names(bodies.planung),
  },
  {
    id: "arbeitsgruppen",
    label: { de: "Arbeitsgruppen", en: "Working groups" },
    table: "organisation",
    cell: ({ bodies }) => figure(bodies.arbeitsgruppe?.length),
  },
  {
    id: "koordination",
    label: { de: "Koordination", en: "Coordination" },
    table: "organisation",
    cell: ({ bodies }) => names(bodies.koordination),
  },
  {
    id: "beteiligung",
    label: { de: "Beteiligungsformate", en: "Participation formats" },
    table: "organisation",
    cell: ({ participation }) => figure(participation),
  },
  {
    id: "familien",
    label: { de: "Familien selbst gefragt", en: "Families asked themselves" },
    table: "organisation",
    cell: ({ familiesAsked }) => familiesAsked && { text: { de: "ja", en: "yes" }, sort: 1 },
  },
  {
    id: "beschluss",
    label: { de: "Beschluss", en: "Resolution" },
    table: "organisation",
    cell: ({ resolution }) =>
      resolution && {
        text: {
          de: `${resolution.status}: ${resolution.text}`,
          en: `${resolution.status === "gefasst" ? "taken" : "planned"}: ${resolution.text}`,
        },
        sort: `${resolution.status} ${resolution.day ?? ""}`,
      },
  },
  {
    id: "meilensteine",
    label: { de: "Meilensteine mit Termin", en: "Milestones with a date" },
    table: "organisation",
    cell: ({ milestones }) => figure(milestones?.count),
  },
  {
    id: "ueberfaellig",
    label: { de: "Meilensteine überfällig", en: "Milestones overdue" },
    table: "organisation",
    cell: ({ milestones }) => figure(milestones?.overdue),
  },
  {
    id: "bald",
    label: { de: "Meilensteine bald fällig", en: "Milestones due soon" },
    table: "organisation",
    cell: ({ milestones }) => figure(milestones?.soon),
  },
  {
    id: "stellen",
    label: { de: "Stellen (n)", en: "Actors (n)" },
    table: "network",
    cell: ({ network }) => figure(network?.n),
  },
  {
    id: "verbindungen",
    label: { de: "Verbindungen", en: "Ties" },
    table: "network",
    cell: ({ network }) => figure(network?.m),
  },
  {
    id: "dichte",
    label: { de: "Dichte", en: "Density" },
    table: "network",
    cell: ({ network }) =>
      network?.density === undefined
        ? undefined
        : same(`${Math.round(network.density * 100)} %`, network.density),
  },
  {
    id: "ohne-verbindung",
    label: { de: "Stellen ohne Verbindung", en: "Actors without a tie" },
    table: "network",
    cell: ({ network }) => figure(network?.isolates),
  },
  {
    id: "teile",
    label: { de: "Teilnetze ohne Koordination", en: "Parts without the coordination" },
    table: "network",
    cell: ({ network }) => figure(network?.partsWithoutCoordination),
  },
  {
    id: "erhebung",
    label: { de: "Erhebung", en: "Survey" },
    table: "network",
    cell: ({ network }) => (network?.wave === undefined ? undefined : same(network.wave)),
  },
  {
    id: "ruecklauf",
    label: { de: "Rücklauf", en: "Response" },
    table: "network",
    cell: ({ network }) =>
      network?.respondents === undefined || network.invited === undefined
        ? undefined
        : parts({ part: network.respondents, of: network.invited }),
  },
]
