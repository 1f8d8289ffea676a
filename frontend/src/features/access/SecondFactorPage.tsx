import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SecondFactorView } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { CodeAction } from './CodeAction'
import { RecoveryCodeList } from './RecoveryCodeList'
import styles from './SecondFactor.module.css'
import { SecondFactorSetUp } from './SecondFactorSetUp'
import { removeWithCode, renewWithCode, secondFactorQuery } from './secondFactorQueries'

export function SecondFactorPage() {
  const { t } = useTranslation('secondFactor')
  const query = useQuery(secondFactorQuery())
  const queryClient = useQueryClient()
  const [codes, setCodes] = useState<string[] | null>(null)
  const putAway = () => {
    setCodes(null)
    void queryClient.invalidateQueries()
  }
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      <Loaded query={query} rows={4}>
        {(factor) => {
          if (codes) {
            return (
              <Section title={t('codes.title')}>
                <RecoveryCodeList codes={codes} onDone={putAway} />
              </Section>
            )
          }
          if (factor.standing === 'ON') return <SecondFactorOn factor={factor} onCodes={setCodes} />
          return (
            <>
              {factor.standing === 'DUE' && (
                <Alert className={styles.notice} type="warning" showIcon title={t('due')} />
              )}
              {factor.standing === 'NOT_OFFERED' ? (
                <p>{t('refusal.SECOND_FACTOR_NOT_OFFERED')}</p>
              ) : (
                <SecondFactorSetUp onCodes={setCodes} />
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

interface SecondFactorOnProps {
  factor: SecondFactorView
  onCodes: (codes: string[]) => void
}

function SecondFactorOn({ factor, onCodes }: SecondFactorOnProps) {
  const { t } = useTranslation('secondFactor')
  const { message } = App.useApp()
  return (
    <Section title={t('title')} extra={<StatusTag tone="ok">{t('standing.ON')}</StatusTag>}>
      {factor.since && (
        <p>
          {t('since')} <InstantText at={factor.since} />
        </p>
      )}
      <p>{t('codesLeft', { count: factor.recoveryCodesLeft })}</p>
      <div className={styles.buttons}>
        <CodeAction label={t('renew.action')} text={t('renew.text')} run={renewWithCode} onDone={onCodes} />
        {factor.removable && (
          <CodeAction
            danger
            label={t('remove.action')}
            text={t('remove.text')}
            run={removeWithCode}
            onDone={() => void message.success(t('remove.done'))}
          />
        )}
      </div>
    </Section>
  )
}
