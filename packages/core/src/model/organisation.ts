import { z } from "zod"
import { named, ref, refs } from "./define.js"
import { dateValue, frequency } from "./quantities.js"
import {
  actorKind,
  affiliation,
  bodyKind,
  bodyOrigin,
  carrierKind,
  engagement,
  mandateLevel,
  roleKind,
  sector as sectorValues,
} from "./values.js"

/** A specialist area (Fachdienst) taking part. */
export const sector = named("Fachbereich", {
  value: sectorValues.schema.describe("Bereich der Werteliste"),
})

/** An organisation or unit that can have relations and run offers. */
export const actor = named("Akteur: Stelle, Einrichtung, Träger", {
  kind: actorKind.schema.optional().describe("Art"),
  sector: sectorValues.schema.optional().describe("Bereich"),
  sectorBasis: z.enum(["written", "derived"]).optional().describe("angegeben oder aus dem Namen abgeleitet"),
  affiliation: affiliation.schema.optional().describe("Verwaltung oder extern"),
  carrierKind: carrierKind.schema.optional().describe("Trägerart"),
  department: z.string().optional().describe("Amt, Dezernat oder Fachbereich"),
  parentActor: ref("actors", "übergeordnete Stelle").optional(),
  aliases: z.array(z.string()).describe("weitere Schreibweisen und Abkürzungen im Text"),
  location: z.string().optional().describe("Ort"),
  area: refs("areas", "Sozialräume").optional(),
  contact: ref("contacts", "Ansprechstelle").optional(),
  coordination: z.boolean().optional().describe("ist die Koordination der Präventionskette"),
  engagement: engagement.schema.optional().describe("interne Einschätzung; wird nicht exportiert"),
  mentionedOnly: z
    .boolean()
    .optional()
    .describe("nur in anderen Angaben genannt, nirgends selbst aufgeführt"),
})

/** A function-bound contact. */
export const contact = named("Ansprechperson oder Ansprechstelle", {
  function: z.string().optional().describe("Funktion"),
  person: z.string().optional().describe("Name der Person"),
  organisation: z.string().optional().describe("Stelle, wie genannt"),
  actor: ref("actors", "Stelle").optional(),
  functionalMailbox: z.string().optional().describe("E-Mail-Adresse"),
  phone: z.string().optional().describe("Telefon"),
  publish: z.boolean().optional().describe("Veröffentlichung ist geklärt"),
  legalBasis: z.string().optional().describe("Rechtsgrundlage oder Einwilligung"),
  asOf: dateValue.optional().describe("geprüft am"),
})

/** An organ of the chain: steering group, planning group, working group … */
export const body = named("Gremium", {
  kind: bodyKind.schema.describe("Art"),
  roles: z.array(bodyKind.schema).describe("alle Rollen, die das Gremium übernimmt"),
  mandate: z.string().optional().describe("Auftrag"),
  mandateLevel: mandateLevel.schema.optional().describe("Ebene"),
  origin: bodyOrigin.schema.optional().describe("bestehend, erweitert oder neu"),
  members: refs("memberships", "Mitglieder").optional(),
  membersText: z.string().optional().describe("Mitglieder im Wortlaut"),
  meetingFrequency: frequency.optional().describe("Sitzungsrhythmus"),
  rhythmText: z.string().optional().describe("Sitzungsrhythmus im Wortlaut"),
  foundedAt: dateValue.optional().describe("gegründet"),
  chair: z.string().optional().describe("Leitung, Vorsitz"),
  rulesOfProcedure: z.string().optional().describe("Geschäftsordnung"),
  topic: z.string().optional().describe("Thema"),
  aliases: z.array(z.string()).describe("weitere Schreibweisen und Abkürzungen im Text"),
  required: z.boolean().optional().describe("nur als notwendig beschrieben, noch nicht eingerichtet"),
})

/** A seat in a body. */
export const membership = named("Mitgliedschaft in einem Gremium", {
  body: ref("bodies", "Gremium"),
  actor: ref("actors", "Stelle").optional(),
  function: z.string().optional().describe("Funktion, zum Beispiel Amtsleitung"),
  role: roleKind.schema.optional().describe("Rolle"),
  department: z.string().optional().describe("Amt oder Bereich"),
  leadership: z.boolean().optional().describe("Leitungsebene"),
  chair: z.boolean().optional().describe("leitet das Gremium"),
})

/** Who has which function in the process or programme. */
export const roleAssignment = named("Aufgabe oder Stelle im Prozess", {
  role: roleKind.schema.optional().describe("Rolle"),
  function: z.string().optional().describe("Funktion im Wortlaut"),
  person: z.string().optional().describe("Person"),
  actor: ref("actors", "Stelle").optional(),
  funding: ref("fundings", "Förderung der Stelle").optional(),
  funded: z.boolean().optional().describe("Stelle wird gefördert"),
  date: dateValue.optional().describe("Zeitraum"),
})
