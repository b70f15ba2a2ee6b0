import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = `# Präventionskonzept Landkreis Musterland

Stand: 06/2026

## Akteure

| Akteur | Bereich | Zugehörigkeit |
| --- | --- | --- |
| Koordinationsstelle Präventionskette | Soziales | Verwaltung |
| Jugendamt | Jugendhilfe | Verwaltung |
| Gesundheitsamt | Gesundheit | Verwaltung |
| Familienzentrum Mühlgrund | Freie Träger | extern |
| Kita Sonnenhang | Jugendhilfe | extern |

## Netzwerkanalyse 2026

| von | zu | Art der Zusammenarbeit |
| --- | --- | --- |
| Koordinationsstelle Präventionskette | Jugendamt | Abstimmung |
| Koordinationsstelle Präventionskette | Gesundheitsamt | Kooperation |
| Koordinationsstelle Präventionskette | Familienzentrum Mühlgrund | Austausch |
`
const edges = `von;zu;art;haeufigkeit;bestaetigung
Jugendamt;Gesundheitsamt;Kooperation;monatlich;beidseitig
Jugendamt;"Familienzentrum ""Mitte""; Süd";2;jährlich;nein
Kita Löwenzahn;;keine Angabe;;
`

describe("network", () => {
  test("answers in German sentences", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout, stderr } = await kettenwerk(["network", "konzept.md", "--stichtag", "2026-11-21"], {
      cwd,
    })
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.match(stdout, /^Landkreis Musterland: .*5 Stellen, 3 Verbindungen, Stichtag 21\.11\.2026/)
    assert.match(
      stdout,
      /7\. Was passiert, wenn die Koordination wegfällt\?\n {3}– Ohne Koordinationsstelle Präventionskette:/,
    )
    assert.match(stdout, /Ohne genannte Verbindung: Kita Sonnenhang\./)
    assert.doesNotMatch(stdout, /NaN|undefined|Infinity|\[object/)
  })

  test("prints the JSON contract and nothing else", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout, stderr } = await kettenwerk(
      ["netzwerk", "konzept.md", "--format", "json", "--stichtag", "2026-11-21"],
      { cwd },
    )
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    const { schema, stichtag, graphs, metrics } = JSON.parse(stdout)
    assert.deepEqual({ schema, stichtag }, { schema: "1.0", stichtag: "2026-11-21" })
    assert.equal(graphs[0].kind, "actor-actor")
    assert.equal(graphs[0].ties, "any")
    assert.deepEqual([graphs[0].n, graphs[0].m], [5, 3])
    const density = metrics.find(({ id }: { id: string }) => id === "density")
    assert.deepEqual(density.withCoordination, { kind: "number", value: 0.3, unit: "ratio" })
    assert.deepEqual(density.withoutCoordination, { kind: "number", value: 0, unit: "ratio" })
    assert.match(density.reading, /30 %/)
    const known = new Set(graphs.map(({ id }: { id: string }) => id))
    for (const { graph } of metrics) assert.ok(known.has(graph), graph)
  })

  test("tells what breaks without the coordination", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout } = await kettenwerk(
      ["network", "konzept.md", "--ohne", "Koordination", "--fragen", "9"],
      {
        cwd,
      },
    )
    assert.equal(code, 0)
    assert.match(stdout, /Die Kette hätte keine Koordination mehr\./)
    assert.match(stdout, /Keine genannte Verbindung mehr hätten/)
    const json = await kettenwerk(["network", "konzept.md", "--ohne", "Koordination", "--format", "json"], {
      cwd,
    })
    const { whatIf } = JSON.parse(json.stdout)
    assert.ok(whatIf[0].effects.some(({ kind }: { kind: string }) => kind === "coordination-lost"))
  })

  test("suggests a name for one it does not know", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stderr } = await kettenwerk(
      ["network", "konzept.md", "--ohne", "Familienzentrum Mühlgrnd Nord"],
      {
        cwd,
      },
    )
    assert.equal(code, 2)
    assert.match(stderr, /ist nicht bekannt\. Meinten Sie .*Familienzentrum Mühlgrund/)
  })

  test("explains which surveys, levels and questions there are", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    for (const [args, problem] of [
      [["--welle", "1999"], /„1999“ gibt es nicht/],
      [["--ebene", "kooperatoin"], /Meinten Sie „kooperation“/],
      [["--fragen", "99"], /„99“ ist keine Frage/],
    ] as const) {
      const { code, stdout, stderr } = await kettenwerk(["network", "konzept.md", ...args], { cwd })
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" })
      assert.match(stderr, problem)
    }
  })
})

describe("an edge list", () => {
  test("stands for itself, with quotes, steps, confirmations and missing answers", async () => {
    const cwd = await folderWith({ "netz.csv": edges })
    const { code, stdout, stderr } = await kettenwerk(
      ["network", "--kanten", "netz.csv", "--format", "json"],
      { cwd },
    )
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    const { graphs, nonRespondents, labels } = JSON.parse(stdout)
    assert.deepEqual([graphs[0].n, graphs[0].m], [4, 2])
    assert.deepEqual(nonRespondents, ["Kita Löwenzahn"])
    assert.ok(Object.values(labels).includes('Familienzentrum "Mitte"; Süd'))
    assert.equal(graphs.find(({ ties }: { ties: string }) => ties === "both").m, 1)
  })

  test("is read in the encodings and separators of spreadsheets", async () => {
    const comma = edges.replaceAll(";", ",").replace('""Mitte"", Süd', "Mitte")
    const cwd = await folderWith({
      "bom.csv": `\uFEFF${edges}`,
      "latin.csv": Buffer.from(edges, "latin1"),
      "utf16.csv": Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(edges.replaceAll(";", "\t"), "utf16le"),
      ]),
      "komma.csv": comma,
    })
    for (const file of ["bom.csv", "latin.csv", "utf16.csv", "komma.csv"]) {
      const { code, stdout } = await kettenwerk(["network", "--kanten", file, "--format", "json"], { cwd })
      assert.equal(code, 0, file)
      const { graphs, nonRespondents } = JSON.parse(stdout)
      assert.deepEqual([file, graphs[0].n, nonRespondents], [file, 4, ["Kita Löwenzahn"]])
    }
  })

  test("takes what the concept knows about its actors", async () => {
    const cwd = await folderWith({ "konzept.md": concept, "netz.csv": edges })
    const { code, stdout } = await kettenwerk(
      ["network", "konzept.md", "--kanten", "netz.csv", "--format", "json"],
      { cwd },
    )
    assert.equal(code, 0)
    const { graphs, metrics } = JSON.parse(stdout)
    assert.equal(graphs[0].n, 7)
    const mixing = metrics.find(({ id }: { id: string }) => id === "mixing-matrix")
    assert.deepEqual(mixing.withCoordination.columns.includes("gesundheit"), true)
  })

  test("may be GraphML", async () => {
    const graphml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="l" for="node" attr.name="label" attr.type="string"/>
  <key id="b" for="node" attr.name="bereich" attr.type="string"/>
  <key id="a" for="edge" attr.name="art" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="1"><data key="l">Jugendamt</data><data key="b">Jugendhilfe</data></node>
    <node id="2"><data key="l">Gesundheitsamt</data><data key="b">Gesundheit</data></node>
    <node id="3"><data key="l">Verein &amp; Co</data></node>
    <edge source="1" target="2"><data key="a">Kooperation</data></edge>
  </graph>
</graphml>`
    const cwd = await folderWith({ "netz.graphml": graphml, "kaputt.graphml": "<graphml><graph>" })
    const { code, stdout, stderr } = await kettenwerk(
      ["network", "--kanten", "netz.graphml", "--format", "json"],
      {
        cwd,
      },
    )
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    const { graphs, labels, isolates } = JSON.parse(stdout)
    assert.deepEqual([graphs[0].n, graphs[0].m, isolates], [3, 1, ["Verein & Co"]])
    assert.equal(labels.jugendhilfe ?? labels.Jugendamt, "Jugendamt")
    const broken = await kettenwerk(["network", "--kanten", "kaputt.graphml"], { cwd })
    assert.deepEqual(broken.code, 2)
    assert.match(broken.stderr, /kein lesbares GraphML/)
  })

  test("without the needed columns says which it found", async () => {
    const cwd = await folderWith({ "falsch.csv": "name;alter\nA;3\n" })
    const { code, stderr } = await kettenwerk(["network", "--kanten", "falsch.csv"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /Spalten „von“ und „zu“. Gefunden: name, alter\./)
  })
})
