/** Today in Europe/Berlin as an ISO day: deadlines of German municipalities end with the German day. */
export function todayInBerlin(): string {
  // Swedish dates are written as ISO days.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())
}
