import { useRouterState } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { whenSessionEnds } from '../../api/client'
import { useMe } from '../../api/me'
import { useLeave } from './queries'
import { SignInForm } from './SignInForm'

interface Waiting {
  promise: Promise<boolean>
  settle: (renewed: boolean) => void
}

function newWaiting(): Waiting {
  let settle: Waiting['settle'] = () => undefined
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

/**
 * When the session ends during work, asks for the password above the page instead of leaving it: requests that came back
 * with 401 wait and are sent again, so a half-filled form is neither lost nor submitted twice.
 */
export function SessionKeeper() {
  const { t } = useTranslation('access')
  const me = useMe()
  const leave = useLeave()
  const here = useRouterState({ select: (state) => state.location.href })
  const waiting = useRef<Waiting | null>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const forget = whenSessionEnds(() => {
      waiting.current ??= newWaiting()
      setOpen(true)
      return waiting.current.promise
    })
    return () => {
      forget()
      waiting.current?.settle(false)
      waiting.current = null
    }
  }, [])

  const settle = (renewed: boolean) => {
    waiting.current?.settle(renewed)
    waiting.current = null
    setOpen(false)
  }
  const signInAsOther = async () => {
    await leave(here)
    settle(false)
  }

  return (
    <Modal
      open={open}
      title={t('ended.title')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
    >
      <p>{t('ended.text')}</p>
      <SignInForm username={me.username} onSignedIn={() => settle(true)} />
      <Button type="link" block onClick={() => void signInAsOther()}>
        {t('ended.other')}
      </Button>
    </Modal>
  )
}
