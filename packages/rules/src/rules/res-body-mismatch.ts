import type { valueLists } from "@kettenwerk/core"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a concept of a county that only a town council decides on, and the other way round. */
export const resBodyMismatch = defineRule({
  code: "res-body-mismatch",
  since: "0.1.0",
  severity: "error",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Über das Konzept beschließt das Organ der Kommune, der es gilt.",
    en: "The concept is decided by the council of the municipality it is for.",
  },
  rationale: {
    de: "In einem Landkreis beschließt der Kreistag, in einer kreisfreien Stadt der Stadtrat. In einem Landkreis wird nur gemeldet, wenn kein Beschluss des Kreistags genannt ist, denn Städte dürfen zusätzlich beschließen.",
    en: "In a county the county council decides, in a city of its own the city council. In a county this is only reported if no resolution of the county council is named, for towns may decide as well.",
  },
  sources: [seedA(129, 139)],
  messages: {
    mismatch: ({ name, kind, right, wrong }: Record<"name" | "kind" | "right" | "wrong", string>) => ({
      de: `${name} ist ${kind}. Zuständig ist der ${right}, nicht der ${wrong}.`,
      en: `${name} is ${englishKinds[kind] ?? kind}. The ${right} is responsible, not the ${wrong}.`,
    }),
  },
  examples: [
    {
      title: "ein Landkreis hat keinen Stadtrat",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Stadtrat hat das Präventionskonzept am 05.09.2025 beschlossen (Nr. 123/25).",
      ].join("\n"),
      expect: ["5:mismatch"],
    },
    {
      title: "der Kreistag eines Landkreises",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept am 05.09.2025 beschlossen (Nr. 123/25).",
      ].join("\n"),
      expect: [],
    },
    {
      title: "eine Stadt im Landkreis beschließt zusätzlich",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept am 05.09.2025 beschlossen (Nr. 123/25).",
        "",
        "Der Stadtrat hat am 12.10.2025 zugestimmt.",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const { municipalities, chains, consultations } = context.model
    const resolutions = councilResolutions(context.model)
    const chain = chains.find(({ id }) => id === context.id)
    const own =
      context.entity("municipalities", chain?.municipality) ??
      (municipalities.length === 1 ? municipalities[0] : undefined)
    const rule = own?.kind === undefined ? undefined : councils[own.kind]
    if (own === undefined || rule === undefined) return
    const deciding = [
      ...resolutions,
      ...consultations.filter(({ role }) => role === undefined || role === "entscheidung"),
    ]
    // A town of the county may decide as well; a city of its own has no county council at all.
    const isNamed = deciding.some(({ body }) => body !== undefined && rule.right.includes(body))
    if (isNamed && !rule.never) return
    for (const resolution of resolutions) {
      const { body, kind } = resolution
      // A mandate or a note may well come from another council.
      if (body === undefined || !rule.wrong.includes(body) || kind === "auftrag" || kind === "kenntnisnahme")
        continue
      const data = { name: own.name, kind: rule.kind, right: names[rule.right[0]!]!, wrong: names[body]! }
      report("mismatch", { place: placeOf(resolution, "body"), data })
    }
  },
})

type Council = valueLists.DecisionBody

const councils: Partial<
  Record<
    valueLists.MunicipalityKind,
    {
      readonly kind: string
      readonly right: readonly Council[]
      readonly wrong: readonly Council[]
      /** There is no such council in this kind of municipality. */
      readonly never: boolean
    }
  >
> = {
  landkreis: {
    kind: "ein Landkreis",
    right: ["kreistag", "kreisausschuss"],
    wrong: ["stadtrat", "gemeinderat"],
    never: false,
  },
  "kreisfreie-stadt": {
    kind: "kreisfrei",
    right: ["stadtrat"],
    wrong: ["kreistag", "kreisausschuss"],
    never: true,
  },
}

const names: Partial<Record<Council, string>> = {
  kreistag: "Kreistag",
  kreisausschuss: "Kreisausschuss",
  stadtrat: "Stadtrat",
  gemeinderat: "Gemeinderat",
}

const englishKinds: Readonly<Record<string, string>> = {
  "ein Landkreis": "a county (Landkreis)",
  kreisfrei: "a city of its own (kreisfreie Stadt)",
}
