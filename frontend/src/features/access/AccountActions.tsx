import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView, PasswordLink } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { useAccountVerbs } from './accountQueries'
import { PasswordLinkBox } from './PasswordLinkBox'

/** What can be done to an account as it stands. Nobody shuts their own account by a slip. */
export function AccountActions({ account }: { account: AccountView }) {
  const { t } = useTranslation(['accounts', 'common'])
  const { disable, enable, unlock, link, resetSecondFactor } = useAccountVerbs(account)
  const [made, setMade] = useState<PasswordLink | null>(null)
  const close = () => setMade(null)
  if (account.state === 'DISABLED') {
    return <ConfirmAction label={t('enable.action')} title={t('enable.title')} run={enable} />
  }
  return (
    <>
      {account.state === 'LOCKED' && (
        <ConfirmAction
          label={t('unlock.action')}
          title={t('unlock.title')}
          text={<p>{t('unlock.text')}</p>}
          run={unlock}
        />
      )}
      <ConfirmAction
        label={account.state === 'INVITED' ? t('link.invite') : t('link.reset')}
        title={t('link.askTitle')}
        text={<p>{t('link.askText')}</p>}
        run={async () => setMade(await link())}
      />
      {account.secondFactor && !account.own && (
        <ConfirmAction
          label={t('secondFactor.reset')}
          title={t('secondFactor.resetTitle')}
          text={<p>{t('secondFactor.resetText')}</p>}
          run={resetSecondFactor}
        />
      )}
      {!account.own && (
        <ConfirmAction
          danger
          label={t('disable.action')}
          title={t('disable.title')}
          text={<p>{t('disable.text')}</p>}
          affected={<p>{account.displayName}</p>}
          run={disable}
        />
      )}
      <Modal
        open={made !== null}
        title={t('link.title')}
        onCancel={close}
        mask={{ closable: false }}
        footer={<Button onClick={close}>{t('common:close')}</Button>}
        destroyOnHidden
      >
        {made && <PasswordLinkBox link={made} />}
      </Modal>
    </>
  )
}
