const PREFIX = 'giaoban.copy:'

const names = () => Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!)

function forget(which: (name: string) => boolean) {
  for (const name of names().filter((each) => each.startsWith(PREFIX) && which(each))) localStorage.removeItem(name)
}

/**
 * Copies of what the server told one account, kept on this device to work on while the network is away. They hold names
 * of people: nothing of an account outlives its sign-out or another account's work on this device.
 */
export const deviceCopies = {
  /** Replaces the copy of that name. A browser without room keeps none: a copy is a help, not a promise. */
  keep(accountId: string, name: string, value: unknown) {
    const own = `${PREFIX}${accountId}:`
    forget((each) => !each.startsWith(own))
    try {
      localStorage.setItem(own + name, JSON.stringify(value))
    } catch {
      localStorage.removeItem(own + name)
    }
  },
  read<T>(accountId: string, name: string): T | null {
    const text = localStorage.getItem(`${PREFIX}${accountId}:${name}`)
    return text === null ? null : (JSON.parse(text) as T)
  },
  forgetAll: () => forget(() => true),
}
