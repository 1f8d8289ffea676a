/** Server clock minus this device's clock, ms. Dates are judged by the server's time; a wrong device clock must not say "overdue". */
let offset = 0

export function setServerTime(instant: string) {
  offset = Date.parse(instant) - Date.now()
}

/** Now by the server's clock, epoch ms. */
export function serverNow(): number {
  return Date.now() + offset
}
