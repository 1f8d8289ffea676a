import { Checkbox, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportLine } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Participants.module.css'

const TONES: Record<ImportLine['outcome'], Tone> = { ADD: 'ok', UNCHANGED: 'quiet', ERROR: 'error' }

/** Each line of the sheet and what would become of it; what is wrong stands in the line itself. */
export function ImportLines({ lines }: { lines: readonly ImportLine[] }) {
  const { t } = useTranslation('participants')
  const wrong = lines.filter(({ outcome }) => outcome === 'ERROR')
  const [onlyWrong, setOnlyWrong] = useState(false)
  const columns: TableColumnsType<ImportLine> = [
    { key: 'number', title: t('import.line'), dataIndex: 'number' },
    {
      key: 'outcome',
      title: t('import.verdict'),
      render: (_, { outcome, problems }) => (
        <>
          <StatusTag tone={TONES[outcome]}>{t(`import.outcome.${outcome}`)}</StatusTag>
          {problems.length > 0 && (
            <ul className={styles.problems}>
              {problems.map(({ field, message }) => (
                <li key={`${field} ${message}`}>{message}</li>
              ))}
            </ul>
          )}
        </>
      ),
    },
    { key: 'name', title: t('person.name'), dataIndex: 'name' },
    { key: 'title', title: t('person.title'), dataIndex: 'title' },
    { key: 'unitName', title: t('person.unit'), dataIndex: 'unitName' },
    { key: 'group', title: t('person.group'), dataIndex: 'group' },
    { key: 'body', title: t('person.body'), dataIndex: 'body' },
  ]
  return (
    <>
      {wrong.length > 0 && (
        <Checkbox checked={onlyWrong} onChange={(event) => setOnlyWrong(event.target.checked)}>
          {t('import.onlyBad')}
        </Checkbox>
      )}
      <section
        className={styles.lines}
        aria-label={t('import.lines')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
        tabIndex={0}
      >
        <Table<ImportLine>
          rowKey="number"
          size="small"
          columns={columns}
          dataSource={onlyWrong ? wrong : [...lines]}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        />
      </section>
    </>
  )
}
