import { fold, type TermEntry, type TermIndex, tokenise, valueLists } from "@kettenwerk/core"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { terms } from "./entries.js"
import {
  extendVocabulary,
  type Field,
  termLists,
  unknownOwnTerms,
  type VocabularyList,
  vocabulary,
} from "./index.js"

const index = (name: VocabularyList) => vocabulary[name] as TermIndex<string>

/** Synonyms of the glossary: list, value, words. */
const glossary: readonly [VocabularyList, string, string][] = [
  ["documentKind", "handlungskonzept", "Handlungskonzept | Handlungsleitfaden | Kommunales Handlungskonzept"],
  [
    "documentKind",
    "praeventionskonzept",
    "Präventionskonzept | Präventionskette | Präventionsnetz | Präventionsnetzwerk | kommunale Präventionskette | integrierte kommunale Strategie | Vorsorgekette",
  ],
  ["documentKind", "handlungsstrategie", "Gesamtstrategie | bereichsübergreifende Handlungsstrategie"],
  ["documentKind", "sozialstrategie", "Sozialstrategie | Integrierte Sozialstrategie"],
  ["documentKind", "armutspraeventionsstrategie", "Armutspräventionsstrategie"],
  ["documentKind", "rahmenkonzept", "Rahmenkonzept"],
  [
    "documentKind",
    "fachplan",
    "Fachplan | fachspezifischer integrierter Sozialplan | integrierter Plan | Jugendförderplan | Familienförderplan",
  ],
  ["municipalityKind", "landkreis", "Landkreis | Kreis | LK | Lkr."],
  ["sector", "jugendhilfe", "Jugendhilfe | Jugendamt | FD Jugend | Kinder- und Jugendhilfe"],
  ["sector", "gesundheit", "Gesundheit | Gesundheitsamt | ÖGD | KJGD | Frühförderung | Hebammen | Kliniken"],
  [
    "sector",
    "soziales-teilhabe",
    "Soziales und Teilhabe | Sozialamt | Eingliederungshilfe | Teilhabe | Inklusion",
  ],
  ["sector", "soziale-dienste", "Soziale Dienste | ASD | Allgemeiner Sozialer Dienst"],
  ["sector", "freie-traeger", "Freie Träger | Wohlfahrtsverbände | Vereine | gGmbH"],
  ["sector", "sonstiges", "Sonstiges"],
  [
    "sector",
    "bildung",
    "Bildung/Schule | Schulamt | Schulverwaltung | Kita-Fachberatung | Bildungsmanagement",
  ],
  ["sector", "arbeit", "Arbeit/Jobcenter | Jobcenter | Agenturen für Arbeit"],
  ["sector", "integration", "Integration/Migration | Integrationsmanagement"],
  ["sector", "stadt-regionalentwicklung", "Stadtplanung | Dorfentwicklung | Mobilität"],
  ["sector", "ordnung-sicherheit", "Polizei | Ordnungsamt | Familiengerichte"],
  ["sector", "wissenschaft-begleitung", "IKPE | Hochschule"],
  ["sector", "krankenkasse", "Krankenkassen | Krankenkasse"],
  ["actorKind", "kita", "Kita | Kindergärten"],
  ["actorKind", "schule", "Schule | Schulen"],
  ["actorKind", "thekiz", "ThEKiZ | Thüringer Eltern-Kind-Zentrum"],
  ["actorKind", "mehrgenerationenhaus", "Mehrgenerationenhäuser | MGH"],
  ["actorKind", "spz", "SPZ | Sozialpädiatrisches Zentrum"],
  ["actorKind", "fruehfoerderstelle", "Frühförderstellen"],
  ["actorKind", "beratungsstelle", "Beratungsstellen"],
  ["actorKind", "klinik", "Krankenhäuser"],
  ["carrierKind", "frei-gemeinnuetzig", "Freie Träger"],
  ["carrierKind", "oeffentlich", "Öffentliche Träger"],
  [
    "bodyKind",
    "steuerung",
    "Steuerungsgruppe | Steuerungsgremium | Lenkungsgruppe | Lenkungskreis | Begleitgruppe | Steuerkreis",
  ],
  ["bodyKind", "planung", "Planungsgruppe | Planungsteam | Kernteam | Planungsbeirat | Kompetenzteam"],
  [
    "bodyKind",
    "arbeitsgruppe",
    "AG | Arbeitskreis | AK | Fachgruppe | Themengruppe | Unterarbeitsgruppe | themenspezifische Arbeitsgruppen",
  ],
  [
    "bodyKind",
    "koordination",
    "Koordinationsstelle | Koordinierungsstelle | Netzwerkkoordination | Koordinationsfachkraft | Präventionsbeauftragte",
  ],
  ["bodyKind", "beteiligung", "Beirat | Familienrat | Kinder- und Jugendbeirat | Sozialraumkonferenz"],
  ["bodyKind", "politik", "Kreistag | Stadtrat | Gemeinderat | Jugendhilfeausschuss | JHA | Sozialausschuss"],
  ["bodyKind", "netzwerk", "Netzwerk Frühe Hilfen | Netzwerk Kinderschutz | Bündnis für Familie"],
  ["bodyKind", "interkommunal", "interkommunaler Austausch | Lernnetzwerk"],
  ["roleKind", "planungskoordination", "Planungskoordination | Planungskoordinator"],
  ["roleKind", "praeventionsfachkraft", "Präventionsfachkräfte | Präventionsfachkraft"],
  ["roleKind", "amtsleitung", "Amtsleitung | Leitung Jugendamt"],
  ["roleKind", "dezernatsleitung", "Dezernent | Dezernatsleitungen"],
  ["roleKind", "netzwerkkoordination-fruehe-hilfen", "Netzwerkkoordination Frühe Hilfen"],
  ["preventionType", "universell", "universell"],
  ["access", "geh-struktur", "Geh-Struktur | aufsuchend"],
  ["costKind", "kostenfrei", "kostenfrei | kostenlos"],
  ["evidenceKind", "fachkraeftewissen", "Fachkräftewissen"],
  ["evidenceKind", "studie", "Studien"],
  ["evidenceKind", "familienbefragung", "Familienbefragungen | Kinder- und Familienbefragungen"],
  ["evidenceKind", "schuleingangsuntersuchung", "Schuleingangsuntersuchung"],
  ["participationKind", "elterncafe", "Elterncafé | Elterncafe"],
  ["participationKind", "kinderbefragung", "Kinderkonferenz"],
  ["participationKind", "oeffentliche-auslegung", "öffentliche Auslegung"],
  [
    "goalLevel",
    "strategisch",
    "Leitziel | Oberziel | Grundsatzziel | Vision | Wirkungsziel | Leitlinie | strategische Ebene",
  ],
  [
    "goalLevel",
    "taktisch",
    "Mittlerziel | Teilziel | Rahmenziel | Zwischenziel | Entwicklungsziel | taktische Ebene",
  ],
  [
    "goalLevel",
    "operativ",
    "Handlungsziel | Umsetzungsziel | Maßnahmenziel | Ergebnisziel | Feinziel | operative Ebene",
  ],
  ["workState", "geplant", "offen | nicht begonnen | geplant | [ ]"],
  ["workState", "in-arbeit", "läuft | begonnen | laufend | in Umsetzung | 🟡"],
  ["workState", "erreicht", "erledigt | abgeschlossen | umgesetzt | fertig | ✔ | [x] | 🟢"],
  ["workState", "entfallen", "gestrichen | aufgegeben"],
  ["workState", "verschoben", "vertagt | verschoben"],
  ["relationFrequency", "vierteljaehrlich", "vierteljährlich | quartalsweise | einmal im Quartal"],
  ["decisionBody", "kreistag", "Kreistag"],
  ["decisionBody", "jugendhilfeausschuss", "Jugendhilfeausschuss | JHA"],
  ["paperType", "informationsvorlage", "Informationsvorlage"],
  ["resolutionResult", "zur-kenntnis", "zur Kenntnis genommen"],
  ["consultationRole", "vorberatung", "Vorberatung"],
  ["cyclePhase", "planen-entscheiden", "Wissensbasiertes Planen und Entscheiden"],
  ["premise", "perspektivwechsel", "Perspektivenwechsel | Perspektivwechsel"],
  [
    "programme",
    "lsz",
    "LSZ | Solidarisches Zusammenleben der Generationen | Landesprogramm Solidarisches Zusammenleben der Generationen",
  ],
  ["programme", "agathe", "AGATHE | Landesprogramm AGATHE"],
  ["programme", "armutspraeventions-rl", "Armutspräventionsrichtlinie des Freistaats Thüringen"],
  [
    "programme",
    "thueringer-praeventionsketten",
    "Thüringer Präventionsketten | Programm Thüringer Präventionsketten",
  ],
  ["section", "vorwort", "Vorwort | Grußwort | Kurzfassung | Auf einen Blick"],
  ["section", "anlass", "Anlass | Warum | Auftrag | Einleitung | Rechtsgrundlagen"],
  [
    "section",
    "verstaendnis",
    "Was verstehen wir | Grundverständnis | Leitbild | Leitideen | Vision | Begriffe",
  ],
  [
    "section",
    "ausgangslage",
    "Ausgangslage | Ausgangssituation | Situationsanalyse | Soziale Lage | Sozialraum | Wo stehen wir?",
  ],
  [
    "section",
    "bestand",
    "Bestand | Bestandsaufnahme | Angebote | Akteure | Strukturen | Was haben wir schon?",
  ],
  [
    "section",
    "bedarf",
    "Bedarf | Bedürfnis | Herausforderungen | Problem- und Schieflagen | Handlungsbedarf | Lücken",
  ],
  ["section", "beteiligung", "Beteiligung | Partizipation | Mitwirkung | Befragung"],
  [
    "section",
    "organisation",
    "Organisation | Struktur | Gremien | Steuerung | Koordination | Zusammenarbeit | Wer macht mit?",
  ],
  ["section", "netzwerk", "Netzwerk | Netzwerkanalyse | Präventionsstrukturen | Ansprechpartner"],
  ["section", "lebensphasen", "Lebensphase | Lebensjahre | Lebenslauf | Übergänge | Altersphase"],
  ["section", "basisangebot", "Basisangebot | Daseinsvorsorge | Standards | Kriterien | normativer Rahmen"],
  ["section", "ziele", "Ziele | Leitziele | Zielsystem | Wirkung | Strategie"],
  [
    "section",
    "massnahmen",
    "Maßnahmen | Maßnahmeplanung | Umsetzung | Arbeitsplan | Handlungsempfehlungen | Leitprojekte",
  ],
  [
    "section",
    "zeitplan",
    "Meilensteine | Zeitplan | Zeitschiene | Ausblick | Nächste Schritte | Erste Schritte | Wie geht es weiter?",
  ],
  ["section", "ressourcen", "Finanzierung | Ressourcen | Förderung | Kosten"],
  ["section", "evaluation", "Evaluation | Reflexion | Monitoring | Controlling | Fortschreibung | Qualität"],
  ["section", "beschluss", "Beschluss | Beschlussvorschlag | politische Verankerung"],
  ["section", "anhang", "Anhang | Anlagen | Quellen | Literatur | Abkürzungen"],
]

/** Headers of the glossary by field. */
const headers: readonly [Field, string][] = [
  ["name", "Titel | Bezeichnung | Name | Was?"],
  ["offer", "Angebot"],
  ["measure", "Maßnahme | Projekt"],
  ["actor", "Träger | Anbieter | Organisation | Institution | Akteur | Einrichtung"],
  ["lead", "Verantwortlich | Zuständig | Federführung | Federführend | Wer? | Leitung"],
  ["contact", "Ansprechpartner | Kontakt | Ansprechpartner(in)"],
  ["partners", "Beteiligte | Kooperationspartner | Mitwirkende | mit wem? | Partner"],
  ["targetGroup", "Zielgruppe | Adressaten | Für wen?"],
  ["age", "Alter | Altersgruppe | Lebensjahre"],
  ["phase", "Lebensphase"],
  ["area", "Ort | Sozialraum | Planungsraum | Region | Wo? | Einzugsgebiet"],
  ["date", "Termin | Frist | Zeitraum | Zeitplan | bis wann? | Wann? | Fertigstellung | Umsetzung bis"],
  ["state", "Stand | Status | Umsetzungsstand | Ampel"],
  ["cost", "Kosten"],
  ["funding", "Finanzierung | Ressourcen | Fördermittel | Haushalt"],
  ["indicator", "Indikator | Kennzahl | Messgröße | Erfolgskriterium | Woran erkennen wir den Erfolg?"],
  ["goal", "Ziel | Wozu?"],
  ["strategicGoal", "Leitziel"],
  ["tacticalGoal", "Teilziel"],
  ["operativeGoal", "Handlungsziel"],
  ["priority", "Priorität | Prio | Rang"],
  ["from", "von"],
  ["to", "zu"],
  ["relationLevel", "Art der Zusammenarbeit | Intensität"],
  ["frequency", "Häufigkeit"],
  ["asOf", "aktualisiert am | geprüft am"],
]

describe("glossary", () => {
  for (const [list, value, words] of [
    ...glossary,
    ...headers.map(([field, words]) => ["field", field, words] as const),
  ]) {
    test(`${list}: ${value} is read from its synonyms, however they are typed`, () => {
      for (const word of terms(words)) {
        const given = index(list).whole(word)
        expect.soft([word, given?.value]).toEqual([word, value])
        for (const variant of variants(word)) {
          expect.soft([variant, index(list).whole(variant)?.value]).toEqual([variant, value])
        }
      }
    })
  }

  test("every value of every list of the model has words, its label first of all", () => {
    for (const [name, list] of Object.entries(valueLists)) {
      const listName = (name === "canonicalSection" ? "section" : name) as VocabularyList
      for (const [value, label] of Object.entries(list.labels as Readonly<Record<string, string>>)) {
        expect.soft([name, value, index(listName).whole(label)?.value]).toEqual([name, value, value])
      }
    }
  })

  test("a term stands for one value of its list only", () => {
    for (const [name, list] of Object.entries(termLists) as [string, readonly TermEntry<string>[]][]) {
      const owner = new Map<string, string>()
      for (const { value, terms: words } of list) {
        for (const word of words) {
          const key = fold(word)
          expect.soft(`${name} ${word} ${owner.get(key) ?? value}`).toBe(`${name} ${word} ${value}`)
          owner.set(key, value)
        }
      }
    }
  })

  test("every term finds its own value, as whole text and in running text", () => {
    for (const [name, list] of Object.entries(termLists) as [
      VocabularyList,
      readonly TermEntry<string>[],
    ][]) {
      for (const { value, terms: words } of list) {
        for (const word of words)
          expect.soft([name, word, index(name).whole(word)?.value]).toEqual([name, word, value])
      }
    }
  })
})

describe("forms", () => {
  const forms: readonly [VocabularyList, string, string][] = [
    [
      "bodyKind",
      "steuerung",
      "des Steuerungsgremiums | der Steuerungsgruppen | Lenkungskreise | Präventionsketten-Steuerungsgruppe | Gesamtsteuerungsgruppe | Kreissteuerungsgruppe | Steuerungs-Gruppe | Steuerungs­gruppe",
    ],
    [
      "bodyKind",
      "arbeitsgruppe",
      "AGs | Arbeitskreise | Arbeitskreisen | Runde Tische | Unterarbeitsgruppen",
    ],
    [
      "bodyKind",
      "koordination",
      "Koordinator*innen | Koordinator:in | Koordinator_innen | Koordinator/-innen | Koordinator/innen | Koordinator(innen) | KoordinatorInnen | Koordinator\\*innenn | Koordinatorinnen | Koordinierungsstellen",
    ],
    [
      "bodyKind",
      "netzwerk",
      "Netzwerks Frühe Hilfen | Netzwerk „Frühe Hilfen“ | Netzwerk der Frühen Hilfen | Netzwerke Früher Hilfen",
    ],
    ["sector", "freie-traeger", "Freien Trägern | freier Träger"],
    [
      "documentKind",
      "praeventionskonzept",
      "integrierten kommunalen Strategie | Präventionskonzepts | Präventionskonzepte | Präventions-Konzept",
    ],
    [
      "field",
      "contact",
      "Ansprechpartner/in | Ansprechpartner*innen | Ansprechpartner:innen | AnsprechpartnerInnen | Ansprech­partner",
    ],
    [
      "field",
      "partners",
      "Kooperationspartner*innen | Kooperationspartner\\*innen | Kooperationspartnerinnen",
    ],
    ["field", "date", "Termin: | **Termin** | Zeitraum (von–bis) | Termin/Frist | Termine"],
    ["field", "targetGroup", "Zielgruppe(n) | Zielgruppen"],
    ["field", "lead", "zuständig | Verantwortl. | Zuständigkeiten | Verantwortliche/r"],
    ["field", "cost", "Kosten (in €) | Kosten in EUR"],
    ["section", "bestand", "2.1 Bestandsanalyse | III. Bestandsanalyse | Unsere Angebote"],
    ["goalLevel", "operativ", "Handlungszielen | operatives Ziel | operativen Zielen"],
    ["goalLevel", "strategisch", "strateg. Ziele | Strategische Ziele | strategisches"],
    ["needKind", "bedarf", "Bedarfe | Bedarfs"],
    ["milestoneKind", "kickoff", "Auftaktgespräche"],
  ]
  for (const [list, value, words] of forms) {
    test(`${list}: ${value} in other forms`, () => {
      for (const word of terms(words)) {
        expect.soft([word, index(list).whole(word)?.value]).toEqual([word, value])
      }
    })
  }

  test("a misspelling one edit away is read, as such", () => {
    for (const [list, word, value] of [
      ["bodyKind", "Steurungsgruppe", "steuerung"],
      ["bodyKind", "Kordinator", "koordination"],
      ["bodyKind", "Kordinator\\*in", "koordination"],
      ["section", "Evaluaton", "evaluation"],
      ["section", "Massnahmne", "massnahmen"],
      ["section", "Bestansanalyse", "bestand"],
      ["field", "Zuständikeit", "lead"],
      ["field", "Zielgrupe", "targetGroup"],
      ["field", "Indiaktor", "indicator"],
      ["sector", "Gesundheitamt", "gesundheit"],
      ["workState", "abgeschlosen", "erreicht"],
    ] as const) {
      const found = index(list).whole(word)
      expect.soft([word, found?.value, found?.quality]).toEqual([word, value, "typo"])
    }
  })

  test("two swapped letters in a long word of any list still give its value", () => {
    for (const name of Object.keys(termLists) as VocabularyList[]) {
      for (const { value, terms: words } of termLists[name] as readonly TermEntry<string>[]) {
        for (const word of words) {
          // „Verhältinsebene“ is as near to „Verhaltensebene“.
          if (!/^\p{L}{9,}$/u.test(word) || word === "Verhältnisebene") continue
          const middle = Math.floor(word.length / 2)
          const swapped =
            word.slice(0, middle) + word.charAt(middle + 1) + word.charAt(middle) + word.slice(middle + 2)
          expect
            .soft(`${name} ${swapped} ${index(name).whole(swapped)?.value}`)
            .toBe(`${name} ${swapped} ${value}`)
        }
      }
    }
  })

  test("shared compounds name both offices", () => {
    const text = "Leitungen Jugend- und Sozialamt sowie Fachkräfte aus Jugend- & Gesundheitsamt"
    expect(vocabulary.sector.find(text).map(({ value }) => value)).toEqual([
      "jugendhilfe",
      "soziales-teilhabe",
      "jugendhilfe",
      "gesundheit",
    ])
  })

  test("an enumeration of sectors gives every one of them, in order", () => {
    const text =
      "Angebote der Fachdienste Jugendhilfe, Gesundheit, Soziales und Teilhabe, Soziale Dienste, Sonstiges sowie der Freien Träger etc."
    expect(vocabulary.sector.find(text).map(({ value }) => value)).toEqual([
      "jugendhilfe",
      "gesundheit",
      "soziales-teilhabe",
      "soziale-dienste",
      "sonstiges",
      "freie-traeger",
    ])
  })
})

describe("headings", () => {
  test.each([
    ["Ausgangslage im Herbst 2024", "ausgangslage"],
    ["3.2 Bestandsanalyse: Irrweg oder Lernpfad?", "bestand"],
    ["Organisationsstruktur einer Präventionskette", "organisation"],
    ["Warum Präventionsketten?", "anlass"],
    ["Was verstehen wir unter Präventionsketten?", "verstaendnis"],
    ["Präventionskette als integrierter Handlungsansatz entlang der Lebensjahre", "lebensphasen"],
    ["Potentiell erste Schritte zum Aufbau einer Präventionskette", "zeitplan"],
    ["Beteiligung an der Maßnahmenplanung", "beteiligung"],
    ["III. Analyse der Ausgangssituation", "ausgangslage"],
    ["Wo wollen wir hin?", "ziele"],
    ["Bedarfe und Bedürfnisse der Familien im Landkreis Auental", "bedarf"],
    ["Wie geht es jetzt weiter?", "zeitplan"],
    ["Unsere Ziele bis 2030", "ziele"],
    ["Finanzierung der Koordinierungsstelle", "ressourcen"],
    ["Fortschreibung des Konzepts", "evaluation"],
    ["Strukturübersicht (Stand 05/2025)", "netzwerk"],
    ["Beschlussvorschlag für den Kreistag", "beschluss"],
    ["Kriterien für neue Angebote", "basisangebot"],
  ] as const)("%s", (heading, section) => {
    expect(vocabulary.section.best(heading)?.value).toBe(section)
  })

  test("a title without any known word belongs nowhere", () => {
    expect(vocabulary.section.best("Die Präventionskette im Landkreis Auental")).toBeUndefined()
    expect(vocabulary.section.best("Lindenhain und Umgebung")).toBeUndefined()
  })
})

describe("false friends", () => {
  const friends: readonly [VocabularyList, string][] = [
    [
      "documentKind",
      "Schutzkonzept | Kinderschutzkonzept | Behandlungskonzept | Verhandlungskonzept | kriminalpräventives Konzept | Gewaltschutzkonzept | Hygienekonzept",
    ],
    ["bodyKind", "Lagersteuerungsgruppe | Zeitung | Agentur | Kreislauf | Steuerbescheid"],
    ["municipalityKind", "Landratsamt"],
    ["decisionBody", "Landratsamt | Heirat | Freitag"],
    ["sector", "Tugend | Jugendstil | Leistung"],
    ["goalLevel", "Zielgruppe | Zielvereinbarung | Television"],
    ["workState", "Rothenburg | Fertighaus"],
    ["field", "Zeilen | Wortmeldung | Nachbarschaft"],
    ["section", "Behandlungskonzept | Lagerbestand in Stück | Kirschen"],
    ["evidenceKind", "Gericht"],
    ["preventionStage", "Primarstufe | Sekundarstufe"],
  ]
  for (const [list, words] of friends) {
    test(`${list}: words that only look alike`, () => {
      for (const word of terms(words)) {
        expect.soft([word, index(list).whole(word)?.value]).toEqual([word, undefined])
        expect
          .soft([
            word,
            index(list)
              .find(`Das betrifft ${word} nicht.`)
              .map(({ term }) => term),
          ])
          .toEqual([word, []])
      }
    })
  }

  test("verbs and small words are not the nouns and abbreviations they resemble", () => {
    expect(vocabulary.sector.find("Alle tragen dazu bei, frei und offen.")).toEqual([])
    expect(vocabulary.bodyKind.find("Der Tag war lang, ak und ag sagen nichts.")).toEqual([])
    expect(vocabulary.municipalityKind.find("Das vg steht dort.")).toEqual([])
  })

  test("a word known to be another word is no misspelling", () => {
    expect(vocabulary.field.whole("Leistungen")?.value).not.toBe("lead")
    expect(vocabulary.section.whole("Bindung")).toBeUndefined()
    expect(vocabulary.evidenceKind.whole("Gerichte")).toBeUndefined()
  })

  test("the milestones of child development are no schedule", () => {
    expect(vocabulary.section.best("Meilensteine des gelingenden Aufwachsens")?.value).toBe("lebensphasen")
    expect(vocabulary.section.best("Entwicklungsmeilensteine")?.value).toBe("lebensphasen")
  })
})

describe("own words", () => {
  test("they stand before the common ones and take list and value by German name", () => {
    const own = extendVocabulary({ Sektor: { Jugendhilfe: ["FD 51"] }, section: { ziele: ["Kompass"] } })
    expect(own.sector.whole("FD 51")?.value).toBe("jugendhilfe")
    expect(own.section.whole("Kompass")?.value).toBe("ziele")
    expect(own.section.whole("Ausgangslage")?.value).toBe("ausgangslage")
    expect(own.field).toBe(vocabulary.field)
    expect(vocabulary.section.whole("Kompass")).toBeUndefined()
  })

  test("unknown lists and values are named", () => {
    expect(
      unknownOwnTerms({ Sektr: { x: [] }, Sektor: { Raumfahrt: ["Rakete"], Gesundheit: ["GA"] } }),
    ).toEqual([{ list: "Sektr" }, { list: "Sektor", value: "Raumfahrt" }])
  })
})

test("any text is read without failing, and mentions lie in it", () => {
  const words = Object.values(termLists).flatMap((list) => list.flatMap((entry) => entry.terms))
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom("- ", "-\n", "und", "*innen", "(", ")", ".", "\u00ad", "\u0308"),
        fc.string({ unit: "binary", maxLength: 12 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(" "))
  fc.assert(
    fc.property(text, fc.constantFrom(...(Object.keys(termLists) as VocabularyList[])), (sample, name) => {
      let last = 0
      for (const { start, end } of index(name).find(sample)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(sample.length)
      index(name).whole(sample)
      index(name).best(sample)
    }),
    { numRuns: 300 },
  )
})

/** The same word as other keyboards and programs write it. */
function variants(word: string): readonly string[] {
  const result = [word.normalize("NFD"), word.toUpperCase(), ` ${word}: `, `„${word}“`]
  const [first] = tokenise(word)
  if (first !== undefined && first.text.length > 4) {
    const cut = first.start + 2
    result.push(`${word.slice(0, cut)}\u00ad${word.slice(cut)}`)
  }
  if (word.includes(" ")) result.push(word.replaceAll(" ", "\u00a0"))
  return result
}
