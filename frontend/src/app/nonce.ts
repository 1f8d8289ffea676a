/*
 * antd writes <style> elements at run time and one of its parts (measuring the scroll bar) forgets the nonce it was given.
 * Every <style> therefore gets the page's nonce when it is made. Imported before everything else.
 */
const content = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content

/** The nonce that the server put into this page; undefined in development and tests, where the placeholder stands. */
export const nonce = content === '__NONCE__' ? undefined : content

if (nonce) {
  const create = document.createElement.bind(document) as (tag: string, options?: ElementCreationOptions) => HTMLElement
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options)
    if (tag.toLowerCase() === 'style') element.nonce = nonce
    return element
  }) as typeof document.createElement
}
