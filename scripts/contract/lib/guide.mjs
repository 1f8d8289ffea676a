/**
 * The commands of a page: what stands in its blocks of `sh`, by the heading above. The first heading's commands prepare
 * those of the others, so they run before each of them.
 *
 * @returns {{title: string, script: string}[]}
 */
export function commands(page) {
  const found = new Map()
  let title = ''
  let inside = false
  for (const line of page.split('\n')) {
    const heading = !inside && line.match(/^#+ (.*)/)
    if (heading) title = heading[1]
    else if (line.startsWith('```')) inside = !inside && line === '```sh'
    else if (inside) found.set(title, `${found.get(title) ?? ''}${line}\n`)
  }
  const [[, preparation] = [], ...others] = found
  return others.map(([name, script]) => ({ title: name, script: preparation + script }))
}
