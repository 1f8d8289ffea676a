/**
 * jsdom has no media queries; every test is a wide, light screen unless it says otherwise. A file of its own, loaded
 * before everything else, because `ui/appearance.ts` asks while it is imported.
 */
let width = 1366

export function setScreenWidth(pixels: number) {
  width = pixels
}

window.matchMedia = (query) => {
  const min = /min-width:\s*([\d.]+)px/.exec(query)?.[1]
  const max = /max-width:\s*([\d.]+)px/.exec(query)?.[1]
  const sized = min !== undefined || max !== undefined
  const target = new EventTarget()
  return Object.assign(target, {
    matches: sized && (!min || width >= Number(min)) && (!max || width <= Number(max)),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList
}
