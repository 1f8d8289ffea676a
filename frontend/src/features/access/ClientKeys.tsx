import { Button, Form, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiClientView, ApiKeyView, MadeApiKey, MakeApiKey } from '../../api/gen'
import { zMakeApiKey } from '../../api/gen/zod.gen'
import { DateField } from '../../ui/DateField'
import { InstantText } from '../../ui/DateText'
import { FormDialog } from '../../ui/FormDialog'
import { useToday } from '../../ui/now'
import { Section } from '../../ui/Section'
import { ShownOnce } from '../../ui/ShownOnce'
import { useZodRules } from '../../ui/useZodRules'
import { useClientVerbs } from './clientQueries'

/** The live keys of a client, and the way to another. */
export function ClientKeys({ client }: { client: ApiClientView }) {
  const { t } = useTranslation(['clients', 'common'])
  const [made, setMade] = useState<MadeApiKey | null>(null)
  const close = () => setMade(null)
  return (
    <Section title={t('keys.title')} extra={<MakeKey client={client} onMade={setMade} />}>
      {client.keys.length === 0 ? (
        <p>{t('keys.none')}</p>
      ) : (
        <ul>
          {client.keys.map((key) => (
            <Key key={key.id} live={key} />
          ))}
        </ul>
      )}
      <Modal
        open={made !== null}
        title={t('keys.title')}
        onCancel={close}
        mask={{ closable: false }}
        footer={<Button onClick={close}>{t('common:close')}</Button>}
        destroyOnHidden
      >
        {made && (
          <ShownOnce label={t('keys.label')} value={made.key} warning={t('keys.once')}>
            <p>
              {t('keys.ends')} <InstantText at={made.expiresAt} />
            </p>
            {made.earlierUntil && (
              <p>
                {t('keys.earlier')} <InstantText at={made.earlierUntil} />
              </p>
            )}
            <p>
              <code>{t('keys.use', { key: `${made.prefix}…` })}</code>
            </p>
          </ShownOnce>
        )}
      </Modal>
    </Section>
  )
}

function Key({ live: { prefix, expiresAt, lastUsedAt } }: { live: ApiKeyView }) {
  const { t } = useTranslation('clients')
  return (
    <li>
      <code>{prefix}…</code>
      <div>
        {t('keys.ends')} <InstantText at={expiresAt} deadline />
      </div>
      <div>
        {t('keys.used')}: {lastUsedAt ? <InstantText at={lastUsedAt} /> : t('keys.unused')}
      </div>
    </li>
  )
}

const plusYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28')

function MakeKey({ client, onMade }: { client: ApiClientView; onMade: (key: MadeApiKey) => void }) {
  const { t } = useTranslation('clients')
  const { makeKey, refresh } = useClientVerbs(client)
  const rules = useZodRules(zMakeApiKey)
  const today = useToday()
  const rotates = client.keys.length > 0
  return (
    <FormDialog<MakeApiKey>
      label={rotates ? t('keys.rotate') : t('keys.first')}
      title={rotates ? t('keys.titleRotate') : t('keys.titleFirst')}
      lead={<p>{t('keys.lead')}</p>}
      initialValues={{ lastDay: plusYear(today), ...(rotates && { overlapHours: 24 }) }}
      done={t('keys.done')}
      button={{ type: rotates ? 'default' : 'primary' }}
      run={async (fields) => onMade(await makeKey(fields))}
      onStale={refresh}
    >
      <Form.Item name="lastDay" label={t('keys.lastDay')} extra={t('keys.lastDayHint')} rules={rules('lastDay')}>
        <DateField earliest={today} latest={plusYear(today)} />
      </Form.Item>
      {rotates && (
        <Form.Item
          name="overlapHours"
          label={t('keys.overlap')}
          extra={t('keys.overlapHint')}
          rules={rules('overlapHours')}
        >
          <InputNumber min={0} max={168} precision={0} />
        </Form.Item>
      )}
    </FormDialog>
  )
}
