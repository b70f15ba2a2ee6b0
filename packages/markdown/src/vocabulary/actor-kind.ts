import { entries, type ValueOf } from "./entries.js"

/** Kinds of organisations and their units. */
export const actorKindTerms = entries<ValueOf<"actorKind">>(
  {
    amt: `Amt | Jugendamt | Gesundheitsamt | Sozialamt | Schulamt | Ordnungsamt | Schulverwaltungsamt |
      Staatliches Schulamt | Kulturamt | Bauamt | Landratsamt | Kreisverwaltung | Stadtverwaltung | Eigenbetrieb | Kita-Eigenbetrieb |
      Gemeindeverwaltung | Fachamt | Veterinäramt | Ausländerbehörde | Versorgungsamt | Grünflächenamt |
      Stadtplanungsamt | Amt für Soziales | Amt für Jugend`,
    fachdienst: `Fachdienst | FD | Sachgebiet | Abteilung | Referat | Sachbereich | Allgemeiner Sozialer Dienst |
      ASD | Soziale Dienste | Team | Dienststelle | KJGD | Kinder- und Jugendgesundheitsdienst |
      Sozialpsychiatrischer Dienst | Dienst | SG`,
    fachbereich: `Fachbereich | FB | Geschäftsbereich | Hauptabteilung | Amtsbereich | Ressort | Bereich`,
    dezernat: `Dezernat | Dez. | Dezernent | Dezernentin | Vorstandsbereich | Beigeordneter | Beigeordnete`,
    stabsstelle: `Stabsstelle | Stabstelle | Stab | Büro des Landrats | Büro der Landrätin |
      Büro des Oberbürgermeisters | Gleichstellungsbeauftragte | Beauftragte | Beauftragter |
      Kreisentwicklung | Gleichstellungsstelle | Stabsbereich | Integrationsbeauftragte |
      Behindertenbeauftragte`,
    verwaltungseinheit: `Verwaltungseinheit | Verwaltung | Organisationseinheit | Jugendhilfeplanung | Sozialplanung |
      Integrierte Sozialplanung | Bildungsmanagement | Integrationsmanagement | Koordinationsstelle |
      Koordinierungsstelle | Fachstelle | Bildungsbüro | Planungsstelle |
      Öffentlicher Gesundheitsdienst | ÖGD | Jugendpflege | Kita-Fachberatung | Öffentlicher Träger`,
    "politisches-gremium": `Politisches Gremium | Kreistag | Stadtrat | Gemeinderat | Jugendhilfeausschuss | Sozialausschuss |
      Kreisausschuss | Fraktion | JHA | Ausschuss`,
    "freier-traeger": `Freier Träger | Freie Träger | Wohlfahrtsverband | Caritas | Caritasverband | Diakonie |
      Diakonisches Werk | AWO | Arbeiterwohlfahrt | DRK | Deutsches Rotes Kreuz |
      Paritätischer Wohlfahrtsverband | Volkssolidarität | Kinderschutzbund | Lebenshilfe | Kreisverband | Ortsverband | Regionalverband | pro familia | Hebammenverband | Hebammenkreisverband | gGmbH |
      Freier Träger der Jugendhilfe | Träger der freien Jugendhilfe | Jugendhilfeträger | Liga |
      Malteser | Johanniter | Jugendverband | Kreisjugendring | Jugendring | ASB`,
    einrichtung: `Einrichtung | Institution | Jugendclub | Jugendzentrum | Jugendhaus | Jugendtreff |
      Familienbildungsstätte | Stadtteilzentrum | Bürgerhaus | Bibliothek | Bücherei | Volkshochschule | VHS |
      Musikschule | Stadtbibliothek | Frauenhaus | Wohngruppe | Nachbarschaftszentrum |
      Begegnungsstätte | Treffpunkt | Pflegestützpunkt | Hort | Museum | Wohnheim | Pflegeheim |
      Stadtteilbüro | Jugendherberge`,
    kita: `Kita | Kindertagesstätte | Kindertageseinrichtung | Kindergarten | Krippe | Kinderkrippe |
      Kinderhaus | Kindertagespflege | Tagespflege für Kinder | Tagesmutter | KiTa | Kinderladen |
      Kinderbetreuung`,
    schule: `Schule | Grundschule | Regelschule | Gymnasium | Gemeinschaftsschule | Gesamtschule | Realschule |
      Hauptschule | Sekundarschule | Oberschule | Mittelschule | Förderschule | Förderzentrum |
      Berufsschule | Berufsbildende Schule | Berufskolleg | GS | Stadtteilschule`,
    beratungsstelle: `Beratungsstelle | Erziehungsberatungsstelle | Erziehungs- und Familienberatungsstelle |
      Schwangerschaftsberatungsstelle | Schwangerenberatung | Suchtberatungsstelle | Suchtberatung |
      Schuldnerberatung | Schuldnerberatungsstelle | Frauenberatungsstelle | Familienberatung |
      Erziehungsberatung | Migrationsberatung | Interventionsstelle | Opferberatung | Lebensberatung |
      Beratungszentrum | EUTB`,
    familienzentrum: `Familienzentrum | Familienhaus | Haus der Familie | Familienbüro | Familientreff | Elterntreff |
      Familiencafé | Familienstützpunkt | Familienservicebüro | Eltern-Kind-Treff | Mütterzentrum |
      Väterzentrum | FZ`,
    thekiz: `Thüringer Eltern-Kind-Zentrum | ThEKiZ | Eltern-Kind-Zentrum | EKiZ | Eltern-Kind-Zentren`,
    mehrgenerationenhaus: "Mehrgenerationenhaus | MGH | Generationenhaus | Mehrgenerationenzentrum",
    klinik: `Klinik | Klinikum | Krankenhaus | Geburtsklinik | Kinderklinik | Kreiskrankenhaus |
      Geburtsstation | Entbindungsstation | Universitätsklinikum | Rehaklinik | Fachklinik`,
    praxis: `Praxis | Arztpraxis | Kinderarztpraxis | Hebamme | Hebammenpraxis | Kinderarzt | Kinderärztin |
      Frauenarzt | Frauenarztpraxis | Gynäkologe | Ergotherapie | Logopädie | Physiotherapie |
      Niedergelassene Ärzte | Hausarzt | Familienhebamme | Zahnarzt | Heilberufe | Therapeut |
      Psychotherapeut | FGKiKP`,
    fruehfoerderstelle: `Frühförderstelle | Frühförderung | Interdisziplinäre Frühförderstelle |
      Frühförder- und Beratungsstelle | IFF | Frühförderzentrum`,
    spz: "Sozialpädiatrisches Zentrum | SPZ",
    netzwerk: `Netzwerk | Bündnis | Verbund | Arbeitskreis | Netzwerk Frühe Hilfen | Präventionsnetzwerk |
      Bündnis für Familie | Arbeitsgemeinschaft | Runder Tisch | Präventionsrat`,
    "verein-ehrenamt": `Verein | TSV | TuS | TSG | VfL | VfB | SV | DLRG | Landfrauen | Turnverein | Lions-Club | Rotary-Club | Serviceclub | Ehrenamt | e. V. | eingetragener Verein | Sportverein | Förderverein | Initiative |
      Selbsthilfegruppe | Freiwilligenagentur | Feuerwehr | Freiwillige Feuerwehr | Kreissportbund |
      Sportbund | Tafel | Bürgerstiftung | Stiftung | Kulturverein | Heimatverein | Elterninitiative |
      Bürgerinitiative | Ehrenamtsagentur | Seniorenbüro`,
    kirche: `Kirche | Kirchgemeinde | Kirchengemeinde | Kirchenkreis | Pfarramt | Pfarrei |
      Evangelische Kirche | Katholische Kirche | Pfarrgemeinde | Dekanat | Superintendentur |
      Religionsgemeinschaft | Moscheegemeinde`,
    krankenkasse: `Krankenkasse | AOK | Barmer | Techniker Krankenkasse | IKK | DAK | BKK | Betriebskrankenkasse |
      GKV | Ersatzkasse | Rentenversicherung | Unfallkasse | Knappschaft`,
    "behoerde-land": `Landesbehörde | Ministerium | Sozialministerium | Landesamt | Landesjugendamt |
      Landesverwaltungsamt | Landesverwaltung | Polizei | Polizeiinspektion | Landespolizei |
      Familiengericht | Amtsgericht | Landesvereinigung | Landesprogramm | Landesstelle |
      Bezirksregierung | Regierungspräsidium | Landeskoordinierung | Landesministerium |
      Staatsministerium | Gericht | Staatsanwaltschaft`,
    "behoerde-bund": `Bundesbehörde | Bundesamt | Bundesministerium | Agentur für Arbeit | Arbeitsagentur |
      Bundesagentur für Arbeit | Jobcenter | Bundespolizei | Bundeszentrale |
      Nationales Zentrum Frühe Hilfen | NZFH | BZgA | Bundesinstitut`,
    wissenschaft: `Wissenschaft | Hochschule | Fachhochschule | Universität | Institut | IKPE | Forschungsinstitut |
      Wissenschaftliche Begleitung | Forschungseinrichtung | Akademie | Ernst-Abbe-Hochschule`,
    familienvertretung: `Familienvertretung | Elternvertretung | Elternbeirat | Kreiselternvertretung | Kreiselternbeirat |
      Stadtelternrat | Familienbeirat | Elternsprecher | Elternrat | Familienrat | Jugendparlament |
      Jugendbeirat | Schülervertretung | Kinder- und Jugendbeirat | Kinder- und Jugendparlament |
      Familien | Eltern`,
    unternehmen: `Unternehmen | Firma | Betrieb | Wohnungsbaugesellschaft | Wohnungsgenossenschaft | Sparkasse |
      GmbH | Stadtwerke | Verkehrsbetrieb | Wohnungsunternehmen | Arbeitgeber | Apotheke |
      Gewerbeverein | Genossenschaft | AG (Aktiengesellschaft) | privater Anbieter`,
  },
  {
    schule: `Volkshochschule | Hochschule | Fachhochschule | Musikschule | Baumschule | Fahrschule |
      Krankenpflegeschule`,
    klinik: "Poliklinik für Tiere",
    amt: "Ehrenamt | Pfarramt | Bundesamt | Landesamt | Landesjugendamt",
    fachdienst: "Sozialdienst katholischer Frauen",
    praxis: "Beste Praxis | Praxisbeispiel",
    "verein-ehrenamt": "Landesvereinigung",
  },
)
