import { entries, type ValueOf } from "./entries.js"

/** Sectors of prevention work with the offices, services and institutions that belong to them. */
export const sectorTerms = entries<ValueOf<"sector">>(
  {
    jugendhilfe: `Jugendhilfe | Kinder- und Jugendhilfe | Kinder und Jugendhilfe | Jugendamt | Amt für Jugend | Amt für Kinder, Jugend und Familie | Fachdienst Jugend | FD Jugend |
      FD Jugendhilfe | Fachdienst Jugendhilfe | Fachdienst Jugend und Familie | Fachbereich Jugend | Jugend und Familie | Kinder, Jugend und Familie | Jugendhilfeplanung | Jugendarbeit |
      Jugendsozialarbeit | Jugendförderung | Jugendpflege | Schulsozialarbeit | Kindertagesbetreuung | Kindertageseinrichtung | Kindertagespflege | Frühe Hilfen |
      Kinderschutz | Hilfen zur Erziehung | Erziehungshilfe | Familienförderung | Familienbildung | Erziehungsberatung | Jugendgerichtshilfe | Kita |
      Familienzentrum | Pflegekinderdienst | Jugend | Familie | Familienhilfe`,
    gesundheit: `Gesundheit | Gesundheitsamt | Gesundheitswesen | Öffentlicher Gesundheitsdienst | ÖGD | KJGD | Kinder- und Jugendgesundheitsdienst | Jugendärztlicher Dienst |
      Kinder- und Jugendärztlicher Dienst | Jugendzahnärztlicher Dienst | Fachdienst Gesundheit | FD Gesundheit | Frühförderung | Interdisziplinäre Frühförderung | Frühförderstelle | Hebamme | Hebammen | Familienhebamme |
      Klinik | Kliniken | Krankenhaus | Geburtsklinik | Kinderklinik | Kinderarzt | Kinderärztin | Kinderärzte | Kinderarztpraxis | Arztpraxis | Gynäkologie | Gesundheitsförderung | Gesundheitsplanung |
      Suchthilfe | Suchtprävention | Suchtberatung | Sozialpsychiatrischer Dienst | SpDi | Psychiatrie | Sozialpädiatrisches Zentrum | SPZ | Medizin | Gesundheitsregion`,
    "soziales-teilhabe": `Soziales und Teilhabe | Soziales | Teilhabe | Sozialamt | Amt für Soziales | Fachdienst Soziales | FD Soziales | Fachdienst Soziales und Teilhabe | Eingliederungshilfe | Inklusion |
      Behindertenhilfe | Sozialhilfe | Grundsicherung | Sozialplanung | Integrierte Sozialplanung | Wohngeld | Schuldnerberatung | Pflege | Pflegestützpunkt | Altenhilfe | Seniorenarbeit |
      Bildung und Teilhabe | Soziales & Teilhabe | Fachbereich Soziales | Wohnungslosenhilfe`,
    "soziale-dienste":
      "Soziale Dienste | ASD | Allgemeiner Sozialer Dienst | Fachdienst Soziale Dienste | FD Soziale Dienste | Kommunaler Sozialer Dienst | KSD | Bezirkssozialdienst | Sozialer Dienst | Sozialdienst | Regionaler Sozialer Dienst",
    "freie-traeger": `Freie Träger | Freier Träger | Freie Träger der Jugendhilfe | Träger der freien Jugendhilfe | Wohlfahrtsverband | Wohlfahrtsverbände | Freie Wohlfahrtspflege | Wohlfahrtspflege | Liga |
      LIGA der Freien Wohlfahrtspflege | Verein | Vereine | gGmbH | Gemeinnützige Träger | Caritas | Caritasverband | Diakonie | Diakonisches Werk | Arbeiterwohlfahrt | AWO | DRK | Deutsches Rotes Kreuz |
      Paritätischer | Der Paritätische | Paritätischer Wohlfahrtsverband | Kinderschutzbund | Volkssolidarität | Lebenshilfe | Arbeiter-Samariter-Bund | ASB | Johanniter | Malteser | Jugendverband | Freie Träger und Vereine | Verbände`,
    sonstiges:
      "Sonstiges | Sonstige | Andere | Weitere | Übrige | Sonstige Akteure | Weitere Akteure | Andere Akteure | Anderes | Ohne Zuordnung",
    bildung: `Bildung | Schule | Schulen | Bildung/Schule | Bildung und Schule | Schulamt | Staatliches Schulamt | Schulverwaltung | Schulverwaltungsamt | Schulträger | Kita-Fachberatung | Fachberatung Kita |
      Bildungsmanagement | Bildungsbüro | Kommunales Bildungsmanagement | Bildungskoordination | Volkshochschule | VHS | Musikschule | Bibliothek | Grundschule | Gymnasium | Regelschule | Förderschule | Berufsschule |
      Gemeinschaftsschule | Ganztag | Erwachsenenbildung | Schulpsychologischer Dienst | Schulpsychologie | Kultur | Kultur und Bildung | Schule und Bildung | Amt für Bildung`,
    arbeit:
      "Arbeit | Jobcenter | Arbeit/Jobcenter | Agentur für Arbeit | Arbeitsagentur | Bundesagentur für Arbeit | Beschäftigungsförderung | Arbeitsmarkt | Arbeitsmarktförderung | Jugendberufsagentur | Berufsberatung | Berufsorientierung | Wirtschaft | Wirtschaftsförderung | Kammern | IHK | Handwerkskammer | Arbeitgeber | Kommunales Jobcenter",
    integration:
      "Integration | Migration | Integration/Migration | Integration und Migration | Migration und Integration | Integrationsmanagement | Integrationsbeauftragte | Ausländerbehörde | Migrationsberatung | Migrationsdienst | Flüchtlingshilfe | Flüchtlingssozialarbeit | Asyl | Integrationskoordination | Integrationsbüro | Migrationsfachdienst | Jugendmigrationsdienst | Ausländeramt",
    "stadt-regionalentwicklung":
      "Stadt- und Regionalentwicklung | Stadtentwicklung | Regionalentwicklung | Kreisentwicklung | Stadtplanung | Stadtplanungsamt | Dorfentwicklung | Bauamt | Regionalplanung | Mobilität | Verkehr | ÖPNV | Quartiersmanagement | Wohnen | Wohnungswirtschaft | Wohnungsbaugesellschaft | Ländlicher Raum | Raumplanung | Umwelt | Grünflächenamt | Freiraumplanung | Stadtteilmanagement | Regionalmanagement | LEADER",
    "ordnung-sicherheit":
      "Ordnung und Sicherheit | Polizei | Ordnungsamt | Sicherheit | Ordnung | Familiengericht | Justiz | Kriminalprävention | Polizeiinspektion | Gewaltschutz | Gericht | Staatsanwaltschaft | Feuerwehr | Brandschutz | Bewährungshilfe | Kriminalpräventiver Rat | Opferhilfe | Sicherheit und Ordnung",
    politik:
      "Politik | Kreistag | Stadtrat | Gemeinderat | Fraktion | Fraktionen | Landrat | Landrätin | Bürgermeister | Bürgermeisterin | Oberbürgermeister | Jugendhilfeausschuss | Beigeordnete | Verwaltungsspitze | Kommunalpolitik | Politische Gremien | Ausschuss | Kreisausschuss | Sozialausschuss",
    zivilgesellschaft:
      "Zivilgesellschaft | Ehrenamt | Kirche | Kirchgemeinde | Kirchengemeinde | Bürgerschaft | Bürger | Selbsthilfe | Selbsthilfegruppe | Elternvertretung | Kreiselternvertretung | Elternbeirat | Initiativen | Bürgerinitiative | Stiftung | Stiftungen | Sport | Sportverein | Kreissportbund | Freiwilligenagentur | Glaubensgemeinschaft | Nachbarschaftshilfe | Kirchenkreis | Familien",
    "wissenschaft-begleitung":
      "Wissenschaft | Wissenschaft und Begleitung | IKPE | Hochschule | Fachhochschule | Universität | Wissenschaftliche Begleitung | Prozessbegleitung | Forschung | Institut | Forschungsinstitut | Evaluation extern | Fachliche Begleitung | Landesvereinigung für Gesundheitsförderung | Externe Begleitung",
    krankenkasse:
      "Krankenkasse | Krankenkassen | GKV | Gesetzliche Krankenversicherung | AOK | Barmer | Techniker Krankenkasse | IKK | DAK | Betriebskrankenkasse | BKK | Krankenversicherung | Ersatzkasse | Ersatzkassen | vdek | Knappschaft | Rentenversicherung | Unfallkasse",
  },
  { "soziales-teilhabe": "Soziale Dienste | Soziale Stadt", jugendhilfe: "Jugendamtselternbeirat" },
)
