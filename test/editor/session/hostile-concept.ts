/** Called by whatever would run: the console is what the test listens to. */
const run = (where: string): string => `console.log('CANARY ${where}')`
const far = "http://canary.invalid"

/** Everything somebody could hide in a name, as it stands in a table cell. */
const names: readonly string[] = [
  `Jugendamt <script>${run("script")}</script>`,
  `Gesundheitsamt <img src=x onerror="${run("onerror")}">`,
  `[Schulamt](javascript:${run("link")})`,
  `[Sozialamt](command:workbench.action.toggleZenMode)`,
  `![Familienbüro Söllach](${far}/bild.png)`,
  `<svg onload="${run("onload")}"><script>${run("svg")}</script><use href="${far}/bild.svg#a"/></svg>Kita Auenstrolche`,
  `<iframe src="${far}/rahmen"></iframe>Beratungsstelle Übergänge`,
  `</text></svg><script>${run("end of the picture")}</script>Volkshochschule`,
  `"><style>@import url(${far}/stil.css)</style>Sportbund`,
  `&lt;script&gt;${run("entity")}&lt;/script&gt; Frühförderstelle`,
  `Träger ${"sehr ".repeat(200)}langer Name`,
]
/** Larger than anybody writes and than we read. */
const huge = "übergroß ".repeat(8000)

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`

/** A concept that fills every view and tries in each cell to run or load something. */
export function hostileConcept(): string {
  const [first, second, ...rest] = names as [string, string, ...string[]]
  return [
    "---",
    `kommune: 'Landkreis Auenfeld <img src=x onerror="${run("kommune").replaceAll("'", '"')}">'`,
    "status: vorlage",
    "stichtag: 2026-03-01",
    "---",
    "",
    `# Präventionskonzept Landkreis Auenfeld <script>${run("title")}</script>`,
    "",
    `<img src="${far}/kopf.png" onload="${run("html")}">`,
    "",
    "## Bedarfe",
    "",
    row("Nr.", "Bedarf", "Lebensphase", "Antwort"),
    row("---", "---", "---", "---"),
    ...rest.map((name, at) => row(`B${at + 1}`, `Entlastung ${name}`, "0–3 Jahre", "Z1.1")),
    "",
    "## Ziele",
    "",
    `- Z1: Alle Kinder wachsen gesund auf ${first}.`,
    `- Z1.1: Bis 31.12.2027 erreicht der Besuchsdienst alle Familien ${second}.`,
    "",
    "## Organisationsstruktur",
    "",
    `- **Steuerungsgruppe ${first}** (Leitung: Sozialdezernentin; Mitglieder: Jugendamt, Gesundheitsamt)`,
    "",
    "## Akteure",
    "",
    row("Akteur", "Bereich", "Aufgabe"),
    row("---", "---", "---"),
    ...names.map((name, at) => row(name, "Jugendhilfe", names[(at + 1) % names.length]!)),
    "",
    "## Angebote",
    "",
    row("Angebot", "Träger", "Lebensphase"),
    row("---", "---", "---"),
    ...names.map((name, at) => row(`Angebot ${at + 1} ${name}`, name, "0–3 Jahre")),
    "",
    "## Netzwerkerhebung 2024 und 2026",
    "",
    row("Akteur A", "Akteur B", "Erhebung"),
    row("---", "---", "---"),
    row(first, second, "2024"),
    ...rest.map((name) => row(first, name, "2026")),
    "",
    "## Meilensteine",
    "",
    row("Nr.", "Meilenstein", "Termin", "Voraussetzung"),
    row("---", "---", "---", "---"),
    ...names.map((name, at) => row(`M${at + 1}`, name, "30.06.2026", at === 0 ? "" : `M${at}`)),
    "",
    "## Maßnahmen",
    "",
    row("Nr.", "Maßnahme", "Federführung"),
    row("---", "---", "---"),
    row("A1", huge, "Jugendamt"),
    "",
    "## Was wir gelernt haben",
    "",
    `Eine Abfrage haben wir 2024 abgebrochen ${first}. Daraus haben wir gelernt, gröber zu fragen ${second}.`,
    "",
  ].join("\n")
}
