import { useQuery } from '@tanstack/react-query'
import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ClientUsageDay } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { clientUsageQuery } from './clientQueries'

const COUNTS = ['requests', 'refused', 'limited', 'failed'] as const

export function ClientUsage({ clientId }: { clientId: string }) {
  const { t } = useTranslation('clients')
  const words = useDateWords()
  const usage = useQuery(clientUsageQuery(clientId))
  const columns: TableColumnsType<ClientUsageDay> = [
    { key: 'day', title: t('usage.day'), render: (_, { day }) => words(day) },
    ...COUNTS.map((count) => ({ key: count, title: t(`usage.${count}`), dataIndex: count, align: 'right' as const })),
  ]
  return (
    <Section title={t('usage.title')}>
      <Loaded query={usage} rows={3}>
        {(days) =>
          days.length === 0 ? (
            <p>{t('usage.none')}</p>
          ) : (
            <Table<ClientUsageDay>
              rowKey="day"
              columns={columns}
              dataSource={days}
              pagination={false}
              size="small"
              scroll={{ x: 'max-content' }}
            />
          )
        }
      </Loaded>
    </Section>
  )
}
