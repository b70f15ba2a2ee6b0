import { entries, type ValueOf } from "./entries.js"

/** Bodies of a prevention chain. */
export const bodyKindTerms = entries<ValueOf<"bodyKind">>(
  {
    steuerung: `Steuerungsgruppe | Steuerungsgremium | Steuerungskreis | Steuergruppe | Steuerkreis | Steuerungsrunde | Steuerungsebene | Steuerungsteam | Steuerungsausschuss | Lenkungsgruppe | Lenkungskreis | Lenkungsausschuss | Lenkungsrunde |
      Lenkungsgremium | Lenkungsebene | Begleitgruppe | Begleitkreis | Projektlenkung | Steuerung | Strategiegruppe | Strategiekreis | Leitungsrunde | Leitungskreis | Leitungsgremium | SG Präventionskette |
      Amtsleiterrunde | Dezernentenrunde | Lenkungsteam | Leitungsgruppe | Steuerungs- und Lenkungsgruppe | Steering Group | Entscheidergruppe | Strategische Steuerung`,
    planung: `Planungsgruppe | Planungsteam | Kernteam | Planungsbeirat | Kompetenzteam | Planungskreis | Planungsrunde | Planerrunde | Projektgruppe | Projektteam | Kerngruppe | Planungsstab | Planungsgremium | Koordinierungsgruppe | Koordinierungskreis |
      Koordinationsgruppe | Koordinationskreis | Koordinierungsrunde | Koordinationsteam | Planungs-AG | Redaktionsgruppe | Vorbereitungsgruppe | Planungsausschuss | Strukturnetzwerk | Konzeptgruppe | Kernarbeitsgruppe`,
    arbeitsgruppe: `Arbeitsgruppe | AG | Arbeitskreis | AK | Fachgruppe | Themengruppe | Unterarbeitsgruppe | UAG | Themenspezifische Arbeitsgruppe | Themen-AG | Facharbeitsgruppe | Fach-AG | Fachkreis | Fachrunde | FG | AG-Runde | Austauschrunde | Werkstattgruppe | Arbeitsgemeinschaft | Arbeitsgemeinschaft nach § 78 | AG 78 | AG § 78 | Facharbeitskreis | Themenwerkstatt |
      Arbeitsrunde | Fachzirkel | Qualitätszirkel | Runder Tisch | Themenkreis | Fachforum | Expertenrunde | Expertengruppe | Handlungsnetzwerk | Regionale Arbeitsgruppe | Kleingruppe | Task Force`,
    koordination: `Koordinationsstelle | Koordinierungsstelle | Koordination | Koordinierung | Netzwerkkoordination | Netzwerkkoordinierung | Koordinationsfachkraft | Koordinierungsfachkraft | Präventionsbeauftragte | Präventionsbeauftragter | Koordinator | Koordinatorin | Koordinationsbüro | Geschäftsstelle | Geschäftsführung |
      Fachstelle Prävention | Präventionsbüro | Präventionskoordination | Kommunale Koordination | Kommunale Koordinierung | Stabsstelle Prävention | Prozesskoordination | Präventionsstelle | Koordinierende Stelle | Programmkoordination | Netzwerkbüro`,
    beteiligung: `Beteiligungsgremium | Beirat | Familienrat | Familienbeirat | Kinder- und Jugendbeirat | Jugendbeirat | Kinderbeirat | Elternbeirat | Kreiselternbeirat | Kreiselternvertretung | Elternvertretung | Jugendparlament | Kinderparlament | Kinder- und Jugendparlament | Jugendforum | Sozialraumkonferenz | Kinderkonferenz | Familienkonferenz | Elternkonferenz | Seniorenbeirat | Bürgerrat | Bürgerforum |
      Stadtteilkonferenz | Familienforum | Jugendrat | Kinderrat | Elternrat | Schülervertretung | Behindertenbeirat | Integrationsbeirat | Quartiersrat | Beteiligungskreis | Fachbeirat | Ortskonferenz`,
    politik: `Politisches Gremium | Kreistag | Stadtrat | Gemeinderat | Stadtverordnetenversammlung | Gemeindevertretung | Rat der Stadt | Jugendhilfeausschuss | JHA | Sozialausschuss | Kreisausschuss | Ausschuss | Ausschuss für Soziales | Ausschuss für Jugend und Soziales | Fachausschuss | Bildungsausschuss | Gesundheitsausschuss | Hauptausschuss | Finanzausschuss | Unterausschuss Jugendhilfeplanung | Unterausschuss | Ausschuss für Soziales und Gesundheit |
      Ortsteilrat | Bezirksvertretung | Verbandsgemeinderat | Stadtvertretung | Ratsversammlung | Haupt- und Finanzausschuss`,
    netzwerk: `Fachnetzwerk | Netzwerk | Netzwerk Frühe Hilfen | Netzwerk Kinderschutz | Netzwerk Kinderschutz und Frühe Hilfen | Bündnis | Bündnis für Familie | Lokales Bündnis für Familie | Präventionsnetzwerk | Präventionsnetz | Bildungsnetzwerk | Gesundheitsnetzwerk | Netzwerktreffen | Netzwerkkonferenz | Netzwerkrunde | Forum | Plenum | Verbund | Sozialraumnetzwerk | Stadtteilrunde | Stadtteilnetzwerk | Allianz | Gesundheitskonferenz |
      Kommunale Gesundheitskonferenz | Präventionsrat | Verantwortungsgemeinschaft | Netzwerkgremium | Pflegenetzwerk | Familiennetzwerk | Interdisziplinäres Netzwerk | Netzwerk Familie | Regionalkonferenz`,
    interkommunal:
      "Interkommunaler Austausch | Lernnetzwerk | Interkommunales Netzwerk | Interkommunale Zusammenarbeit | Austausch der Kommunen | Kommunaler Qualitätszirkel | Landesnetzwerk | Kommunennetzwerk | Vernetzungstreffen der Kommunen | Landesweites Netzwerk | Austauschtreffen der Kommunen | Programmtreffen | Koordinatorentreffen",
  },
  {
    steuerung: "Lagersteuerungsgruppe | Steuerungsgerät",
    netzwerk: "Netzwerkanalyse | Netzwerkkoordination",
    koordination: "Integrationskoordination",
    planung: "Bauleitplanung",
  },
)
