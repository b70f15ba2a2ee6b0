import { entries, type ValueOf } from "./entries.js"

/** Functions of persons. Functions, never names. */
export const roleKindTerms = entries<ValueOf<"roleKind">>(
  {
    dezernatsleitung: `Dezernatsleitung | Dezernent | Dezernentin | Leitung Dezernat | Leitung des Dezernats |
      Dezernatsleiter | Beigeordneter | Beigeordnete | Sozialdezernent | Sozialdezernentin |
      Jugenddezernent | Bürgermeister als Dezernent`,
    amtsleitung: `Amtsleitung | Amtsleiter | Amtsleiterin | Leitung Jugendamt | Leitung des Jugendamtes |
      Leitung Sozialamt | Leitung Gesundheitsamt | Jugendamtsleitung | Sozialamtsleitung |
      Gesundheitsamtsleitung | Leitung des Amtes | Leitung Amt | Jugendamtsleiter | Amtsarzt |
      Amtsärztin | Leitungen Jugend- und Sozialamt | Stellvertretende Amtsleitung`,
    fachbereichsleitung: `Fachbereichsleitung | Fachbereichsleiter | Fachdienstleitung | Fachdienstleiter |
      Leitung Fachbereich | Leitung Fachdienst | Leitung des Fachdienstes | Leitung des Fachbereichs |
      Abteilungsleitung | Abteilungsleiter | Sachgebietsleitung | Sachgebietsleiter | Bereichsleitung |
      Bereichsleiter | Referatsleitung | FDL | Teamleitung`,
    koordination: `Koordination | Koordinator | Koordinatorin | Koordinierung | Koordinierungskraft |
      Koordinationsfachkraft | Koordinierungsfachkraft | Kommunale Koordination |
      Kommunale Koordinierung | Netzwerkkoordination | Netzwerkkoordinator |
      Präventionskettenkoordination | Präventionskoordination | Koordination Präventionskette |
      Koordinierungsstelle | Koordinationsstelle | Präventionsbeauftragte | Präventionsbeauftragter |
      Präventionsmanager | Präventionsmanagement | Netzwerkmanager`,
    planungskoordination: `Planungskoordination | Planungskoordinator | Planungskoordinatorin | Strategische Planung |
      Armutspräventionskoordination | Strategieplanung | ESF-Koordination`,
    sozialplanung: `Sozialplanung | Sozialplaner | Integrierte Sozialplanung | Sozialplanerin |
      Stabsstelle Sozialplanung | Stabsstelle für Integrierte Sozialplanung | Sozialberichterstattung |
      Integrierte Planung | Altenhilfeplanung | Planungsfachkraft | Planer`,
    jugendhilfeplanung: `Jugendhilfeplanung | Jugendhilfeplaner | Jugendhilfeplanerin | JHP | Kita-Bedarfsplanung |
      Kitaplanung | Kitafachberatung | Kita-Fachberatung`,
    bildungsmanagement: `Bildungsmanagement | Bildungsmanager | Kommunales Bildungsmanagement | Bildungsmonitoring |
      Bildungskoordination | Bildungskoordinator | Bildungsmonitorer | Bildungsbüro | Bildungsplanung`,
    integrationsmanagement: `Integrationsmanagement | Integrationsmanager | Integrationskoordination |
      Integrationsbeauftragter | Integrationsbeauftragte | Integrationskoordinator |
      Migrationsbeauftragte`,
    gesundheitsplanung: `Gesundheitsplanung | Gesundheitsplaner | Gesundheitsberichterstattung | Gesundheitskoordination |
      Gesundheitskoordinator | Gesundheitsförderung | Gesundheitsmanagement |
      Koordination Gesundheitsförderung`,
    "netzwerkkoordination-fruehe-hilfen": `Netzwerkkoordination Frühe Hilfen | Koordination Frühe Hilfen | Netzwerkkoordinator Frühe Hilfen |
      Koordinator Frühe Hilfen | NWK Frühe Hilfen | Netzwerkkoordinierung Frühe Hilfen |
      Frühe Hilfen Koordination | Koordinierungsstelle Frühe Hilfen | Netzwerkkoordination Kinderschutz`,
    praeventionsfachkraft: `Präventionsfachkraft | Präventionsfachkräfte | Präventionsfachberater | Fachkraft für Prävention |
      Fachkraft Prävention | Suchtpräventionsfachkraft | Präventionsfachstelle`,
    prozessbegleitung: `Prozessbegleitung | Prozessbegleiter | Prozessbegleiterin | Externe Prozessbegleitung |
      Fachliche Begleitung | Wissenschaftliche Begleitung | Berater`,
    projektleitung: `Projektleitung | Projektleiter | Projektleiterin | Projektverantwortliche | Projektmanagement |
      Projektkoordination | Programmleitung | Projektmanager`,
    oeffentlichkeitsarbeit: `Öffentlichkeitsarbeit | Pressestelle | Pressesprecher | Kommunikation |
      Presse- und Öffentlichkeitsarbeit | Presse | Öffentlichkeitsreferent | Medienarbeit`,
    moderation: `Moderation | Moderator | Moderatorin | Externe Moderation | Gesprächsleitung | Sitzungsleitung`,
    familienvertretung: `Familienvertretung | Elternvertreter | Elternvertretung | Familienvertreter | Elternsprecher |
      Vertretung der Familien | Vertreter der Eltern | Elternbeirat | Elternvertreterin`,
  },
  {
    koordination: "Koordinationsstörung",
  },
)
