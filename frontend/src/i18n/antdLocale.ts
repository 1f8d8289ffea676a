import type { Locale } from 'antd/es/locale'
import enUS from 'antd/locale/en_US'
import viVN from 'antd/locale/vi_VN'
import type { Language } from './language'

const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`)

/** antd's Vietnamese with one correction: calendars are headed "Tháng 11", not "Th 11". */
const vietnamese: Locale = viVN.DatePicker
  ? { ...viVN, DatePicker: { ...viVN.DatePicker, lang: { ...viVN.DatePicker.lang, shortMonths: MONTHS } } }
  : viVN

export function antdLocale(language: Language): Locale {
  return language === 'vi' ? vietnamese : enUS
}
