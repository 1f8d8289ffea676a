import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** The files that every list can be. */
const ENDINGS = ['xlsx', 'csv'] as const

export type ListEnding = (typeof ENDINGS)[number]

/** The list as files; `address` carries what is filtered on the screen. The browser fetches them by itself. */
export function ListDownloads({ address }: { address: (ending: ListEnding) => string }) {
  const { t } = useTranslation()
  return ENDINGS.map((ending) => (
    <Button key={ending} icon={<DownloadOutlined aria-hidden="true" />} href={address(ending)} download>
      {t(`download.${ending}`)}
    </Button>
  ))
}
