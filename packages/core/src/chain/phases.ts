import { type LifePhasePresetId, lifePhasePresets } from "../ages/index.js"
import type { Bilingual } from "../finding.js"
import type { LifePhase } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import { type Span, spanOf, spansOverlap } from "./month-span.js"

/** A band of life the chain is looked at in. */
export interface ChainPhase {
  /** Id of the life phase, or of the phase in the preset. */
  readonly id: string
  readonly label: string
  /** The age as written, where the text states one. */
  readonly ageText?: string
  readonly fromMonth: number | null
  readonly toMonth: number | null
}

/** The bands of a chain and where they come from. */
export interface ChainPhases {
  /** `text`: the concept names them; `preset`: it names none, and a known scheme stands in. */
  readonly basis: "text" | "preset"
  readonly preset?: LifePhasePresetId
  /** Says where the bands come from, for readers; present for a preset. */
  readonly note?: Bilingual
  /** In the order of age, bands without months last. */
  readonly phases: readonly ChainPhase[]
  /** The declared scope in months, if there is one. */
  readonly scope?: Span
  /** Bands of the text that lie outside of the declared scope. */
  readonly outsideScope: readonly string[]
  /** Bands left out because others divide them, or because they lie within another one. */
  readonly nested: readonly string[]
}

/** Which scheme stands in for a concept without life phases. */
export interface ChainOptions {
  readonly preset?: LifePhasePresetId
}

/**
 * The concept's own bands, brought in order: the same months named twice are one band, a band that others divide
 * („0–10 Jahre“ over 0–3, 3–6, 6–10) gives way to them, what lies outside of the declared scope is left out, and a
 * band in words without figures reaches to the next one.
 * Only where the text names no band at all a preset stands in, cut to the declared scope.
 */
export function chainPhases(model: Model, { preset = "default" }: ChainOptions = {}): ChainPhases {
  const scope = scopeOf(model)
  const written = model.lifePhases.filter(({ kind }) => kind === "phase")
  const isWithin = (phase: LifePhase) => !scope || !isDated(phase) || isInScope(spanOf(phase), scope)
  const within = written.filter(isWithin)
  const { kept, nested } = arrange(within.filter(isDated))
  const bands = joined(kept)
  const undated = within.filter((phase) => !isDated(phase))
  const base = {
    ...(scope && { scope }),
    outsideScope: written.filter((phase) => !isWithin(phase)).map(({ id }) => id),
    nested: nested.map(({ id }) => id),
  }
  if (kept.length > 0) return { basis: "text", ...base, phases: [...bands, ...undated.map(fromText)] }

  const scheme = lifePhasePresets[preset]
  const presetBands = scheme.phases.length > 0 ? scheme.phases : lifePhasePresets.default.phases
  const limit = scope ?? spanOf(scheme)
  return {
    basis: "preset",
    preset,
    note: {
      de: `Der Text nennt keine Lebensphasen mit Altersangabe. Die Übersicht folgt dem Schema „${scheme.label}“.`,
      en: `The text names no life phases with ages. The overview follows the scheme “${scheme.label}”.`,
    },
    ...base,
    phases: [
      ...presetBands
        .filter((band) => band.kind === "phase" && spansOverlap(spanOf(band), limit))
        .map(({ id, label, fromMonth, toMonth }) => ({ id, label, fromMonth, toMonth })),
      ...undated.map(fromText),
    ],
  }
}

function fromText({ id, label, age, fromMonth, toMonth }: LifePhase): ChainPhase {
  return { id, label, ...(age && { ageText: age.text }), fromMonth, toMonth }
}

/**
 * Bands as the chain uses them: a band in words only („Rund um die Geburt“) has no sharp border and reaches to the
 * next one.
 */
function joined(bands: readonly LifePhase[]): readonly ChainPhase[] {
  return bands.map((band, index) => {
    const next = bands[index + 1]?.fromMonth ?? null
    const isShort = band.age === undefined && band.toMonth !== null && next !== null && band.toMonth < next
    return { ...fromText(band), ...(isShort && { toMonth: next }) }
  })
}

/** „0–10 Jahre“ leaves room for pregnancy where the text names it as a band of its own. */
function isInScope(band: Span, scope: Span): boolean {
  return spansOverlap(band, scope) || (band.to === 0 && scope.from === 0)
}

function isDated({ fromMonth, toMonth }: Pick<LifePhase, "fromMonth" | "toMonth">): boolean {
  return fromMonth !== null || toMonth !== null
}

function scopeOf({ chains, documents }: Model): Span | undefined {
  const declared =
    chains[0]?.ageScope ??
    documents.find(({ id }) => id === chains[0]?.concept)?.ageScope ??
    documents.find(({ ageScope }) => ageScope !== undefined)?.ageScope
  return declared && isDated(declared) ? spanOf(declared) : undefined
}

interface Nest {
  readonly phase: LifePhase
  readonly span: Span
  readonly inner: Nest[]
}

/** One pass over the bands in order of age; `n log n` for the sorting. */
function arrange(phases: readonly LifePhase[]): { kept: LifePhase[]; nested: LifePhase[] } {
  const sorted = phases
    .map((phase): Nest => ({ phase, span: spanOf(phase), inner: [] }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
  const roots: Nest[] = []
  const around: Nest[] = []
  const seen = new Set<string>()
  const nested: LifePhase[] = []
  for (const nest of sorted) {
    const key = `${nest.span.from} ${nest.span.to}`
    if (seen.has(key)) {
      nested.push(nest.phase)
      continue
    }
    seen.add(key)
    while (around.length > 0 && around.at(-1)!.span.to < nest.span.to) around.pop()
    ;(around.at(-1)?.inner ?? roots).push(nest)
    around.push(nest)
  }
  const kept: LifePhase[] = []
  const open = [...roots].reverse()
  while (open.length > 0) {
    const { phase, inner } = open.pop()!
    if (inner.length >= 2) {
      nested.push(phase)
      open.push(...[...inner].reverse())
    } else {
      kept.push(phase)
      // A single band inside is a detail of the outer one, and so is what it holds.
      const details = [...inner]
      while (details.length > 0) {
        const detail = details.pop()!
        nested.push(detail.phase)
        details.push(...detail.inner)
      }
    }
  }
  return { kept, nested }
}
