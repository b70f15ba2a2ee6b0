import { entries, type ValueOf } from "./entries.js"

/** Prevention by time; a separate axis, never mapped to the type. */
export const preventionStageTerms = entries<ValueOf<"preventionStage">>(
  {
    primaer: `primär | Primärprävention | primäre Prävention | primärpräventiv | vorbeugend | Primärbereich`,
    sekundaer: `sekundär | Sekundärprävention | sekundäre Prävention | sekundärpräventiv | Früherkennung |
      Sekundärbereich`,
    tertiaer: `tertiär | Tertiärprävention | tertiäre Prävention | tertiärpräventiv | Rückfallprophylaxe |
      nachsorgend | Tertiärbereich | Nachsorge`,
  },
  {
    primaer: "Primarbereich | Primarstufe",
    sekundaer: "Sekundarstufe | Sekundarbereich | Sekundarschule",
  },
)
