import { formatDate, type Measure, type Model } from "@kettenwerk/core"
import { type Block, gap, paragraph, table } from "../paper/paper.js"
import { counted, euros } from "../paper/words.js"
import { measureLabel } from "./measure-label.js"

/** What the measures cost and who pays, as far as the concept says so. */
export function moneyBlocks(model: Model): readonly Block[] {
  const open = model.measures.filter(({ status }) => status !== "erreicht" && status !== "entfallen")
  const blocks: Block[] = []
  if (open.length > 0) {
    const isFunded = open.some(
      ({ fundingText, cost }) => fundingText !== undefined && cost !== undefined && fundingText !== cost.text,
    )
    blocks.push(
      paragraph(sumSentence(open)),
      table(
        ["Maßnahme", "Kosten", ...(isFunded ? ["Finanzierung"] : [])],
        open.map((measure) => [
          measureLabel(measure.number, measure.title),
          costText(measure) ?? gap("Kosten"),
          ...(isFunded ? [measure.fundingText ?? gap("Finanzierung")] : []),
        ]),
      ),
    )
  } else blocks.push(paragraph(gap("Kosten der Umsetzung, oder: keine")))
  if (model.fundings.length > 0) {
    blocks.push(paragraph("Förderungen und Mittel, die das Konzept nennt:"), fundingTable(model))
  }
  return [
    ...blocks,
    table(
      [],
      [
        ["Produkt/Haushaltsstelle", gap("Produktkonto")],
        ["Eigenanteil", gap("Betrag je Haushaltsjahr")],
        ["Folgekosten", gap("Betrag, oder: keine")],
        ["Mittel veranschlagt", gap("ja oder nein, Haushaltsjahr")],
      ],
    ),
  ]
}

/** Fundings with the columns the concept fills. */
function fundingTable({ fundings, programmes }: Model): Block {
  const rows = fundings.map(({ name, object, funder, fund, programme, date, share, amount }) => ({
    Gegenstand: object ?? name,
    Fördergeber: [funder, fund, programmes.find(({ id }) => id === programme)?.name]
      .filter((one) => one !== undefined)
      .join(", "),
    Laufzeit: date === undefined ? "" : formatDate(date),
    Anteil: share === undefined ? "" : `${String(Math.round(share * 1000) / 10).replace(".", ",")} %`,
    Betrag: amount?.text ?? "",
  }))
  const headers = (["Gegenstand", "Fördergeber", "Laufzeit", "Anteil", "Betrag"] as const).filter((header) =>
    rows.some((row) => row[header] !== ""),
  )
  return table(
    headers,
    rows.map((row) => headers.map((header) => row[header])),
  )
}

/** Money may stand in the column of funding: „180.000 € jährlich“, „kostenneutral“. */
function costText({ cost, fundingText }: Measure): string | undefined {
  return cost?.text ?? fundingText
}

const once = /^(?:ca\.|rund|etwa|insgesamt|bis zu)?\s*[\d.,]+\s*(?:€|Euro|EUR)$/iu
const yearly =
  /^(?:ca\.|rund|etwa|bis zu)?\s*[\d.,]+\s*(?:€|Euro|EUR)\s*(?:jährlich|pro Jahr|im Jahr|je Jahr|p\.\s?a\.)$/iu
const neutral = /kostenneutral|^keine$|ohne (?:zusätzliche )?kosten/iu

/** Adds up what is of one kind; amounts with a condition are not added. */
function sumSentence(measures: readonly Measure[]): string {
  const of = (pattern: RegExp) =>
    measures.filter(({ cost }) => cost !== undefined && cost.euro !== null && pattern.test(cost.text.trim()))
  const sum = (found: readonly Measure[]) => found.reduce((all, { cost }) => all + (cost?.euro ?? 0), 0)
  const single = of(once)
  const perYear = of(yearly)
  const free = measures.filter(
    (measure) => measure.cost?.neutral === true || neutral.test(costText(measure) ?? ""),
  )
  const rest = measures.length - single.length - perYear.length - free.length
  const parts = [
    ...(single.length > 0
      ? [`${euros(sum(single))} für ${counted(single.length, "Maßnahme", "Maßnahmen")}`]
      : []),
    ...(perYear.length > 0
      ? [`${euros(sum(perYear))} jährlich für ${counted(perYear.length, "Maßnahme", "Maßnahmen")}`]
      : []),
    ...(free.length > 0 ? [`${counted(free.length, "Maßnahme", "Maßnahmen")} ohne zusätzliche Kosten`] : []),
  ]
  const said =
    parts.length === 0
      ? "Zu den Kosten der Maßnahmen nennt das Konzept keine Beträge, die sich addieren lassen."
      : `Das Konzept nennt: ${parts.join("; ")}.`
  const open =
    rest > 0 && parts.length > 0
      ? ` Bei ${counted(rest, "weiterer Maßnahme", "weiteren Maßnahmen")} fehlt ein Betrag, oder er lässt sich nicht addieren.`
      : ""
  return said + open
}
