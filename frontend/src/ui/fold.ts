/** Text as searched: no diacritics, no case ("cau ke" finds "Cầu Kè"). đ does not decompose and is folded by hand. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
