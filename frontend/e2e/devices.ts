/** A usual office screen. */
export const DESKTOP = { viewport: { width: 1366, height: 768 } }

/** What units hold in their hands: a small telephone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
