import dayjs from 'dayjs'
import 'dayjs/locale/vi'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Wording } from './words'

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED = 'giaoban.language'

function storedLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi'
}

function apply(language: string) {
  document.documentElement.lang = language
  dayjs.locale(language)
}

/** Starts the wording of all rooms, given by namespace. Everything is bundled, so there is nothing to wait for. */
export function setUpLanguage(rooms: Record<string, Wording<object>>) {
  const language = storedLanguage()
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    defaultNS: 'common',
    ns: Object.keys(rooms),
    resources: {
      vi: Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, room.vi])),
      en: Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, room.en])),
    },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  apply(language)
  i18next.on('languageChanged', apply)
}

export function changeLanguage(language: Language) {
  localStorage.setItem(STORED, language)
  return i18next.changeLanguage(language)
}
