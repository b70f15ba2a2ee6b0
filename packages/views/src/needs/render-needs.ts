import { type Model, type Need, valueLists } from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { drawGrid, type GridEntry } from "../svg/grid.js"
import { finishView } from "../svg/picture.js"
import { among, counted, type Say, speaker } from "../text/speaker.js"

/** More needs than this: the picture shows the open ones and counts the others. */
const mostNeeds = 50

interface NeedRow {
  readonly need: Need
  readonly evidence: readonly GridEntry[]
  readonly answers: readonly GridEntry[]
}

/** Bedarf und Antwort: each need with its evidence and with the goals, measures and offers that answer it. */
export function renderNeeds(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Bedarf und Antwort", "Needs and answers")
  const title = name === "" ? base : `${base} – ${name}`
  if (model.needs.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Bedarfe. Eine Tabelle mit Bedarf, Beleg und Antwort genügt als Anfang.",
      "The text names no needs yet. A table of needs, evidence and answers is enough to begin with.",
    )
    return finishView({ id: "bedarf", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const rows = needRows(model, say)
  const open = rows.filter(({ answers }) => answers.length === 0)
  const bare = rows.filter(({ evidence }) => evidence.length === 0)
  const facts = [
    say(
      `${counted(rows.length, "Bedarf", "Bedarfe")}${among(
        [
          [open.length, "ohne Antwort"],
          [bare.length, "ohne Beleg"],
        ],
        ", davon ",
        " und ",
      )}.`,
      `${counted(rows.length, "need", "needs")}${among(
        [
          [open.length, "without an answer"],
          [bare.length, "without evidence"],
        ],
        ", among them ",
        " and ",
      )}.`,
    ),
  ]
  const isLarge = rows.length > mostNeeds
  const pending = rows.filter(({ answers, evidence }) => answers.length === 0 || evidence.length === 0)
  const shown = isLarge ? pending.slice(0, mostNeeds) : rows
  const grouped = isLarge
    ? say(
        `Das Bild zeigt ${shown.length} von ${rows.length} Bedarfen: die ohne Antwort oder Beleg. Alle stehen in der Tabelle.`,
        `The picture shows ${shown.length} of ${rows.length} needs: those without answer or evidence. All stand in the table.`,
      )
    : undefined
  const needText = ({ need }: NeedRow) =>
    need.id.length < 8 && !need.name.startsWith(need.id) && /^[A-Z]\S*\d$/.test(need.id)
      ? `${need.id} ${need.name}`
      : need.name
  const columns = [
    { title: say("Beleg", "Evidence"), width: 270, empty: say("kein Beleg genannt", "no evidence stated") },
    { title: say("Bedarf", "Need"), width: 290, empty: "" },
    {
      title: say("Antwort", "Answer"),
      width: 380,
      empty: say("noch keine Antwort genannt", "no answer stated yet"),
    },
  ]
  return finishView({
    id: "bedarf",
    twin: {
      title,
      sentences: [...facts, ...(others ? [others] : [])],
      tables: [
        {
          caption: say("Bedarfe mit Belegen und Antworten", "Needs with evidence and answers"),
          header: [
            say("Bedarf", "Need"),
            say("Art", "Kind"),
            say("Priorität", "Priority"),
            say("Belege", "Evidence"),
            say("Antworten", "Answers"),
            say("Entscheidung", "Decision"),
          ],
          rows: rows.map((row) => [
            { text: needText(row), source: row.need.source },
            valueLists.needKind.labels[row.need.kind],
            row.need.priority ?? "",
            row.evidence.length > 0 ? row.evidence : say("kein Beleg genannt", "no evidence stated"),
            row.answers.length > 0 ? row.answers : say("noch keine Antwort genannt", "no answer stated yet"),
            row.need.decision ?? "",
          ]),
        },
      ],
    },
    options,
    caption: facts,
    drawing: drawGrid(
      {
        id: "bedarf",
        columns,
        rows: shown.map((row) => ({
          source: row.need.source,
          cells: [
            row.evidence,
            [
              { text: needText(row), bold: true },
              {
                text: [
                  valueLists.needKind.labels[row.need.kind],
                  ...(row.need.priority
                    ? [say(`Priorität ${row.need.priority}`, `priority ${row.need.priority}`)]
                    : []),
                ].join(", "),
                tone: "muted",
              },
            ],
            row.answers,
          ],
        })),
        key: [
          { shape: "diamond", text: say("Ziel", "goal") },
          { shape: "square", text: say("Maßnahme", "measure") },
          { shape: "circle", text: say("Angebot", "offer") },
        ],
      },
      options,
    ),
    ...(grouped !== undefined && { grouped }),
  })
}

/** A need is answered by what it names and by what names it; a written decision is an answer too. */
function needRows(model: Model, say: Say): readonly NeedRow[] {
  const label = (number: string | undefined, title: string) =>
    number === undefined || title.startsWith(number) ? title : `${number} ${title}`
  const evidence = new Map(
    model.evidence.map(({ id, title, publisher, year, source }) => [
      id,
      {
        text: [title, publisher, year === undefined || title.includes(`${year}`) ? undefined : String(year)]
          .filter((one) => one !== undefined)
          .join(", "),
        source,
      },
    ]),
  )
  const goals = new Map(model.goals.map((goal) => [goal.id, goal]))
  const measures = new Map(model.measures.map((measure) => [measure.id, measure]))
  const offers = new Map(model.offers.map((offer) => [offer.id, offer]))
  const naming = new Map<string, { goals: string[]; measures: string[]; offers: string[] }>()
  const of = (need: string) => {
    const found = naming.get(need) ?? { goals: [], measures: [], offers: [] }
    naming.set(need, found)
    return found
  }
  for (const { id, derivedFrom } of model.goals) for (const need of derivedFrom) of(need).goals.push(id)
  for (const { id, need = [] } of model.measures) for (const one of need) of(one).measures.push(id)
  for (const { id, needs = [] } of model.offers) for (const need of needs) of(need).offers.push(id)

  return model.needs.map((need) => {
    const back = of(need.id)
    const all = (own: readonly string[] | undefined, others: readonly string[]) =>
      new Set([...(own ?? []), ...others])
    const answers: GridEntry[] = []
    for (const id of all(need.goals, back.goals)) {
      const goal = goals.get(id)
      if (goal) answers.push({ text: label(goal.number, goal.title), source: goal.source, shape: "diamond" })
    }
    for (const id of all(need.measures, back.measures)) {
      const measure = measures.get(id)
      if (measure)
        answers.push({ text: label(measure.number, measure.title), source: measure.source, shape: "square" })
    }
    for (const id of all(need.offers, back.offers)) {
      const offer = offers.get(id)
      if (offer) answers.push({ text: offer.name, source: offer.source, shape: "circle" })
    }
    const decided = need.decision ?? need.answerText
    if (answers.length === 0 && decided !== undefined)
      answers.push({ text: say(`Entscheidung: ${decided}`, `Decision: ${decided}`) })
    return { need, answers, evidence: need.evidence.flatMap((id) => evidence.get(id) ?? []) }
  })
}
