import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamingRow } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { NamingCard, quotaOf, quotaState } from './NamingCard'
import styles from './Participants.module.css'
import { namingQuery } from './queries'

function Cards({ rows }: { rows: readonly NamingRow[] }) {
  const { t } = useTranslation('participants')
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={`${row.groupId} ${row.body.id}`}>
          <NamingCard
            title={row.body.name}
            subtitle={row.group}
            quota={quotaOf(row)}
            specialRule={row.special}
            until={row.until}
            actions={
              row.named > 0 && (
                <Link
                  to="/plans/$planId/participants/list"
                  params={{ planId: row.planId }}
                  search={{ groupId: row.groupId, bodyId: row.body.id }}
                  aria-label={t('naming.listOf', { name: row.body.name })}
                >
                  {t('naming.list')}
                </Link>
              )
            }
          />
        </li>
      ))}
    </ul>
  )
}

/** How far each unit has come; whoever has not named yet stands first, the others open on demand. */
export function NamingProgress({ planId }: { planId: string }) {
  const { t } = useTranslation('participants')
  const query = useQuery(namingQuery(planId))
  const [all, setAll] = useState(false)
  return (
    <div id="naming">
      <Section title={t('naming.title')}>
        <Loaded query={query} rows={4}>
          {(rows) => {
            if (rows.length === 0) return <p className={styles.soft}>{t('naming.none')}</p>
            // What the plan says for one unit alone is looked for, whether that unit is done or not.
            const first = rows.filter((row) => quotaState(quotaOf(row)) === 'missing' || row.special)
            const rest = rows.filter((row) => !first.includes(row))
            return (
              <>
                <Cards rows={all ? [...first, ...rest] : first} />
                {!all && rest.length > 0 && (
                  <Button type="link" onClick={() => setAll(true)}>
                    {t('naming.more', { count: rest.length })}
                  </Button>
                )}
              </>
            )
          }}
        </Loaded>
      </Section>
    </div>
  )
}
