import type { Bilingual, Fix, RuleSource } from "@kettenwerk/core"
import { z } from "zod"
import type { FindingGroupId } from "./finding-groups.js"
import type { Place } from "./place.js"
import type { RuleContext } from "./rule-context.js"
import type { Aspect, Level, Stage } from "./severity.js"

/** A document that shows when a rule speaks. Examples are test cases and documentation in one. */
export interface RuleExample {
  readonly title: string
  /** The document; for several documents of one municipality use `files`. */
  readonly markdown?: string
  /** Several documents by file name. */
  readonly files?: Readonly<Record<string, string>>
  /** Stage the example is checked at; `vorlage` unless it says otherwise. */
  readonly stage?: Stage
  /** Day the example is checked on; 2026-01-15 unless it says otherwise. */
  readonly stichtag?: string
  /** Settings as they would stand in `kettenwerk.yaml`, for options and profiles. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** What this rule says, as `line:messageId`; with `files` as `name:line:messageId`. Empty: nothing. */
  readonly expect: readonly string[]
}

/** What all units of the index have: rules, messages of the reader, messages about settings. */
export interface UnitFacts {
  /** Code, file name, page name and settings key in one. Never reused. */
  readonly code: string
  /** Version that brought the unit. */
  readonly since: string
  /** Level for a council paper (`vorlage`); a draft lowers it by itself. */
  readonly severity: Level
  /** Levels of single stages, where the usual lowering for drafts is not right. */
  readonly stages?: Readonly<Partial<Record<Stage, Level>>>
  /** `completeness` for a rule that asks for something not there yet. */
  readonly aspect?: Aspect
  /** The rule speaks only in these profiles, unless a setting turns it on. */
  readonly profiles?: readonly string[]
  /** Question of a draft this unit belongs to. */
  readonly group?: FindingGroupId
  /** What holds when all is well, in one sentence. */
  readonly summary: Bilingual
  /** Why that matters and what to do; shown on the page and in the hover. */
  readonly rationale: Bilingual
  readonly sources: readonly RuleSource[]
  readonly examples: readonly RuleExample[]
}

/** A unit of the index, as the engine, the pages and the settings see it. */
export interface Unit extends UnitFacts {
  /** `rule`: looks at the model. `reader`: said while reading. `engine`: said about settings or ourselves. */
  readonly kind: "rule" | "reader" | "engine"
  /** Ids of the messages, if the unit brings its own. */
  readonly messageIds: readonly string[]
  /** zod schema of the options; strict, every option with default and description. */
  readonly options: z.ZodObject
}

/** A unit that looks at the model. */
export interface Rule extends Unit {
  readonly kind: "rule"
  readonly scope: RuleScope
  /** Runs the check; options are already read. May throw only by a mistake of ours. */
  run(context: RuleContext, options: unknown): readonly RawFinding[]
}

/** `group` looks at all documents of a municipality, `document` at each by itself, `section` at single sections. */
export type RuleScope = "section" | "document" | "group"

/** A finding before the engine adds level, page and sources. */
export interface RawFinding {
  readonly messageId: string
  readonly message: Bilingual
  readonly place: Place
  readonly related: readonly RelatedMessage[]
  readonly fixes: readonly Fix[]
  readonly group?: string
}

export interface RelatedMessage {
  readonly place: Place
  readonly message: Bilingual
}

/** Builds the sentence of a finding from its data. `never`: messages differ in the data they take. */
export type Message = (data: never) => Bilingual

export type Messages = Readonly<Record<string, Message>>

type DataOf<Given extends Message> =
  Parameters<Given> extends readonly [infer Data, ...unknown[]]
    ? { readonly data: Data }
    : { readonly data?: undefined }

export type ReportDetails<Given extends Message> = DataOf<Given> & {
  readonly place: Place
  readonly related?: readonly RelatedMessage[]
  readonly fixes?: readonly Fix[]
  /** Overrides the group of the rule. */
  readonly group?: FindingGroupId
}

/** Reports a finding: `report("tooEarly", { place, data })`, typed by the rule's messages. */
export type Report<Given extends Messages> = <Id extends keyof Given & string>(
  messageId: Id,
  details: ReportDetails<Given[Id]>,
) => void

export interface RuleDefinition<Given extends Messages, Options extends z.ZodObject> extends UnitFacts {
  readonly scope: RuleScope
  readonly options?: Options
  readonly messages: Given
  check(context: RuleContext, report: Report<Given>, options: z.output<Options>): void
}

const noOptions = z.strictObject({})

/** Declares a rule: meaning first, then messages and examples, then the check. One rule, one file. */
export function defineRule<Given extends Messages, Options extends z.ZodObject = typeof noOptions>(
  definition: RuleDefinition<Given, Options>,
): Rule {
  const { messages, options, check, ...facts } = definition
  return {
    ...facts,
    kind: "rule",
    messageIds: Object.keys(messages),
    options: options ?? noOptions,
    run(context, given) {
      const found: RawFinding[] = []
      const report = (
        messageId: string,
        details: Omit<ReportDetails<Message>, "data"> & { data?: unknown },
      ) => {
        const message = (messages[messageId] as (data: unknown) => Bilingual)(details.data)
        const { place, related = [], fixes = [], group = definition.group } = details
        found.push({ messageId, message, place, related, fixes, ...(group === undefined ? {} : { group }) })
      }
      check(context, report as Report<Given>, given as z.output<Options>)
      return found
    },
  }
}

export interface NoticeDefinition extends UnitFacts {
  readonly kind: "reader" | "engine"
  /** Ids of the messages the unit may come with; where the text is made knows the sentences. */
  readonly messageIds: readonly string[]
}

/** Declares a unit without a check: what the reader says while reading, or the engine about settings. */
export function defineNotice(definition: NoticeDefinition): Unit {
  return { ...definition, options: noOptions }
}
