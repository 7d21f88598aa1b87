/** The day on the calendar of the person's own clock: what is written is dated by it where nobody says otherwise. */
export function dayToday(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
