import type { WhatIf } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { wrap } from "../text/wrap.js"

/** What breaks, one sentence per line. */
export function whatIfText(
  { summary, effects, endedOffers }: WhatIf,
  language: Language,
  columns: number,
): string {
  const assumption =
    endedOffers.length === 0
      ? []
      : [
          language === "de"
            ? "Angenommen ist, dass Angebote ohne Träger oder ohne jede Förderung enden."
            : "Offers without a provider or without any funding are taken to end.",
        ]
  const sentences = [...effects.map(({ sentence }) => sentence[language]), ...assumption]
  const lines = sentences.flatMap((text) =>
    wrap(text, Math.min(columns, 100) - 4).map((line, place) => `${place === 0 ? "  – " : "    "}${line}`),
  )
  return `${[summary[language], ...lines].join("\n")}\n`
}
