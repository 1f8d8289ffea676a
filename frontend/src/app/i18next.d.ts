import 'i18next'
import type { wording } from './wording'

type Vietnamese = { [Room in keyof typeof wording]: (typeof wording)[Room]['vi'] }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Vietnamese
  }
}
