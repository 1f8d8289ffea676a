import { LinkOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandInLinkView, MadeHandInLink, ObligationDetail } from '../../../api/gen'
import { ConfirmAction } from '../../../ui/ConfirmAction'
import { DateField } from '../../../ui/DateField'
import { InstantText, LastDayText } from '../../../ui/DateText'
import { FormDialog } from '../../../ui/FormDialog'
import { Loaded } from '../../../ui/Loaded'
import { useToday } from '../../../ui/now'
import { HandInLinkTag } from '../../../ui/obligation/HandInLinkTag'
import { Section } from '../../../ui/Section'
import { ShownOnce } from '../../../ui/ShownOnce'
import { plusDays } from '../../../ui/time'
import styles from './Link.module.css'
import { linksQuery, makeLink, revokeLink } from './queries'

/** No link opens for longer; the server says so too. */
const MOST_DAYS = 90

const OWED: readonly ObligationDetail['state'][] = ['OPEN', 'DRAFT', 'RETURNED']

/** Links by which a unit without an account hands this one thing in: made, followed and revoked by who waits for it. */
export function ObligationLinks({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('handInLink')
  const today = useToday()
  const queryClient = useQueryClient()
  const query = linksQuery(detail.id)
  const links = useQuery(query)
  const [made, setMade] = useState<MadeHandInLink | null>(null)
  const refresh = () => queryClient.invalidateQueries({ queryKey: query.queryKey })
  return (
    <Section title={t('links')}>
      <p className={styles.soft}>{t('linksLead')}</p>
      {made && (
        <div className={styles.made}>
          <ShownOnce label={t('address')} value={`${window.location.origin}${made.path}`} warning={t('shownOnce')}>
            <p>
              {t('until')} <LastDayText until={made.link.expiresAt} />
            </p>
          </ShownOnce>
          <Button type="link" onClick={() => setMade(null)}>
            {t('passedOn')}
          </Button>
        </div>
      )}
      <Loaded query={links} rows={2}>
        {(list) =>
          list.length > 0 && (
            <ul className={styles.links} aria-label={t('links')}>
              {list.map((link) => (
                <OneLink key={link.id} link={link} onRevoked={refresh} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {OWED.includes(detail.state) && (
        <FormDialog<{ lastDay?: string }>
          label={t('make')}
          title={t('makeTitle', { body: detail.body.name })}
          lead={<p>{t('makeLead')}</p>}
          done={t('madeDone')}
          run={async ({ lastDay }) => {
            setMade(await makeLink(detail.id, lastDay))
            await refresh()
          }}
          onStale={() => void refresh()}
          button={{ icon: <LinkOutlined aria-hidden="true" /> }}
        >
          <Form.Item name="lastDay" label={t('lastDay')} extra={t('lastDayHint')}>
            <DateField earliest={today} latest={plusDays(today, MOST_DAYS)} />
          </Form.Item>
        </FormDialog>
      )}
    </Section>
  )
}

function OneLink({ link, onRevoked }: { link: HandInLinkView; onRevoked: () => Promise<unknown> }) {
  const { t } = useTranslation('handInLink')
  const revoke = useMutation({ mutationFn: () => revokeLink(link.obligationId, link.id), onSuccess: onRevoked })
  const times: [string, string | null | undefined][] = [
    [t('firstOpened'), link.firstOpenedAt],
    [t('lastOpened'), link.lastOpenedAt === link.firstOpenedAt ? null : link.lastOpenedAt],
    [t('acknowledgedAt'), link.acknowledgedAt],
    [t('usedAt'), link.usedAt],
    [t('revokedAt', { name: link.revokedBy }), link.revokedAt],
  ]
  const alive = link.state === 'MADE' || link.state === 'OPENED' || link.state === 'ACKNOWLEDGED'
  return (
    <li>
      <div className={styles.words}>
        <span className={styles.name}>
          {t('number', { number: link.number })} <HandInLinkTag state={link.state} />
        </span>
        <span className={styles.soft}>
          {t(link.reminderId ? 'inReminder' : 'madeBy', { name: link.madeBy })} <InstantText at={link.madeAt} />
        </span>
        {times.map(
          ([name, at]) =>
            at && (
              <span key={name} className={styles.soft}>
                {name} <InstantText at={at} />
              </span>
            ),
        )}
        {alive && (
          <span className={styles.soft}>
            {t('until')} <LastDayText until={link.expiresAt} />
          </span>
        )}
      </div>
      {alive && (
        <ConfirmAction
          danger
          label={t('revoke')}
          title={t('revokeTitle', { number: link.number })}
          text={<p>{t('revokeText')}</p>}
          run={() => revoke.mutateAsync()}
        />
      )}
    </li>
  )
}
