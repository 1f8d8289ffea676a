import { Alert, Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '../api/refusal'

interface VersionConflictProps {
  /** The error of the saving mutation; only 412 opens the dialog. */
  error: unknown
  /** Fetch the newest version and fill the form with it. */
  onReload: () => void
  /** Fetch the newest version but leave the form as it is; the next save then replaces that version knowingly. */
  onKeep: () => void
}

/** Two people changed the same thing: nothing was overwritten, and the person decides what happens to their text. */
export function VersionConflict({ error, onReload, onKeep }: VersionConflictProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [kept, setKept] = useState(false)
  useEffect(() => {
    if (hasStatus(error, 412)) setOpen(true)
  }, [error])
  const decide = (keep: boolean) => {
    setOpen(false)
    setKept(keep)
    if (keep) onKeep()
    else onReload()
  }
  return (
    <>
      {kept && <Alert type="warning" showIcon title={t('conflict.kept')} />}
      <Modal
        open={open}
        title={t('conflict.title')}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={[
          <Button key="keep" onClick={() => decide(true)}>
            {t('conflict.keep')}
          </Button>,
          <Button key="reload" type="primary" onClick={() => decide(false)}>
            {t('conflict.reload')}
          </Button>,
        ]}
      >
        {t('conflict.text')}
      </Modal>
    </>
  )
}
