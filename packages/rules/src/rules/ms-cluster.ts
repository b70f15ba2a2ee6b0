import { fold, type Milestone } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { generalKnowledge } from "../rule-source.js"

/** Points at many milestones of one owner in one month. */
export const msCluster = defineRule({
  code: "ms-cluster",
  since: "0.1.0",
  severity: "hint",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Keine Stelle hat auffallend viele Meilensteine in einem Monat.",
    en: "No office has strikingly many milestones in one month.",
  },
  rationale: {
    de: "Wenn alles zugleich fällig ist, verschiebt sich am Ende alles. Gezählt werden offene Meilensteine mit Monat oder Tag und derselben zuständigen Stelle.",
    en: "If everything is due at once, everything slips in the end. Counted are open milestones with month or day and the same owner.",
  },
  sources: [generalKnowledge("Kapazitätsplanung in Projekten")],
  options: z.strictObject({
    milestones: z.int().min(2).default(4).meta({
      description: "Erst bei mehr Meilensteinen als so vielen wird gefragt.",
      descriptionEn: "Only asked if it is more milestones than this.",
    }),
  }),
  messages: {
    many: ({ count, month, owner }: { count: number; month: string; owner: string }) => ({
      de: `Im Monat ${month} sind ${count} Meilensteine für „${owner}“ fällig. Lässt sich das entzerren?`,
      en: `In ${month} ${count} milestones are due for “${owner}”. Can they be spread?`,
    }),
  },
  examples: [
    {
      title: "alles im Juni",
      settings: { regeln: { "ms-cluster": { optionen: { milestones: 2 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Zuständig |",
        "| --- | --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2026 | Jugendamt |",
        "| M2 | Ziele sind vereinbart | 15.06.2026 | Jugendamt |",
        "| M3 | Entwurf liegt vor | 30.06.2026 | Jugendamt |",
      ),
      expect: ["7:many"],
    },
    {
      title: "verschiedene Stellen",
      settings: { regeln: { "ms-cluster": { optionen: { milestones: 2 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Zuständig |",
        "| --- | --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2026 | Jugendamt |",
        "| M2 | Ziele sind vereinbart | 15.06.2026 | Sozialamt |",
        "| M3 | Entwurf liegt vor | 30.06.2026 | Jugendamt |",
      ),
      expect: [],
    },
  ],
  check(context, report, { milestones: limit }) {
    const piles = new Map<string, Milestone[]>()
    for (const milestone of planMilestones(context)) {
      const { date, owner, ownerActor, state } = milestone
      if (owner === undefined || state === "erreicht" || state === "entfallen") continue
      if (date?.to == null || (date.precision !== "day" && date.precision !== "month")) continue
      const key = `${date.to.slice(0, 7)} ${ownerActor ?? fold(owner)}`
      const pile = piles.get(key)
      if (pile === undefined) piles.set(key, [milestone])
      else pile.push(milestone)
    }
    for (const [key, pile] of piles) {
      if (pile.length <= limit) continue
      const [first] = pile
      const month = `${key.slice(5, 7)}/${key.slice(0, 4)}`
      report("many", {
        place: placeOf(first!, "date"),
        data: { count: pile.length, month, owner: first!.owner! },
        related: pile.slice(1).map((one) => ({
          place: placeOf(one, "date"),
          message: { de: `„${shorten(one.title, 50)}“`, en: `“${shorten(one.title, 50)}”` },
        })),
      })
    }
  },
})
