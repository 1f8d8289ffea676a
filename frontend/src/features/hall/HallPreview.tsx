import { DownloadOutlined } from '@ant-design/icons'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HallPiece, HallView } from '../../api/gen'
import { EmptyState } from '../../ui/states'
import styles from './Hall.module.css'
import { type HallChoice, pieceAddress } from './queries'

const PREVIEW_DOTS = 900
const SCREEN_DOTS = 1920

interface HallPreviewProps {
  planId: string
  hall: HallView
  piece: HallPiece
  choice: HallChoice
}

/** The first page as the printer draws it, and the files. */
export function HallPreview({ planId, hall, piece, choice }: HallPreviewProps) {
  const { t } = useTranslation('hall')
  const [dots, setDots] = useState(SCREEN_DOTS)
  // The version is there for the browser, which would not ask for the same address again.
  const shown = pieceAddress(planId, piece, 'png', choice, { width: PREVIEW_DOTS, v: hall.version })
  const [empty, setEmpty] = useState<string | null>(null)
  const ofPeople = piece === 'BADGES' || piece === 'NAME_CARDS'
  const nobody = ofPeople && hall.groups.length === 0
  if (nobody || empty === shown) {
    return <EmptyState title={t('nothing')} hint={t(ofPeople ? 'nothingPeople' : 'nothingHere')} />
  }
  return (
    <div>
      <p className={styles.hint}>{t(`about.${piece}`)}</p>
      <div className={styles.preview}>
        <img
          key={shown}
          className={styles.page}
          src={shown}
          alt={t('previewOf', { piece: t(`piece.${piece}`) })}
          onError={() => setEmpty(shown)}
        />
      </div>
      <div className={styles.downloads}>
        <Button
          type="primary"
          href={pieceAddress(planId, piece, 'pdf', choice)}
          download
          icon={<DownloadOutlined aria-hidden="true" />}
        >
          {t('downloadPdf')}
        </Button>
        <Button
          href={pieceAddress(planId, piece, 'png', choice, { width: dots })}
          download
          icon={<DownloadOutlined aria-hidden="true" />}
        >
          {t('downloadPng')}
        </Button>
        <InputNumber
          aria-label={t('pngWidth')}
          title={t('pngWidth')}
          min={100}
          max={10_000}
          precision={0}
          value={dots}
          onChange={(next) => setDots(next ?? SCREEN_DOTS)}
        />
      </div>
    </div>
  )
}
