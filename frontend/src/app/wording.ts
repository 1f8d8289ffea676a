import { accessWording } from '../features/access/wording'
import { unitsWording } from '../features/units/wording'
import { common } from '../i18n/common'

/** The wording of every room by its namespace. A new room adds one line here. */
export const wording = {
  common,
  access: accessWording,
  units: unitsWording,
}
