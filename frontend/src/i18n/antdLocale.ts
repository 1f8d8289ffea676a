import type { Locale } from 'antd/es/locale'
import enUS from 'antd/locale/en_US'
import viVN from 'antd/locale/vi_VN'
import type { Language } from './language'

/** antd's locale files are CommonJS: the build hands over the module, the test runner its default export. */
const unwrap = (file: Locale | { default: Locale }): Locale => ('default' in file ? file.default : file)

const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`)

/** With one correction: calendars are headed "Tháng 11", not "Th 11". */
function withWholeMonths(locale: Locale): Locale {
  const { DatePicker } = locale
  return DatePicker
    ? { ...locale, DatePicker: { ...DatePicker, lang: { ...DatePicker.lang, shortMonths: MONTHS } } }
    : locale
}

const locales: Record<Language, Locale> = { vi: withWholeMonths(unwrap(viVN)), en: unwrap(enUS) }

export function antdLocale(language: Language): Locale {
  return locales[language]
}
