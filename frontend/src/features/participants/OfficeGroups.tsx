import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GroupList, PlanView } from '../../api/gen'
import { CountTile } from '../../ui/CountTile'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { GroupItem } from './GroupItem'
import { NamingProgress } from './NamingProgress'
import styles from './Participants.module.css'
import { Parts } from './Parts'
import { groupsQuery } from './queries'

function Add({ planId, primary = false }: { planId: string; primary?: boolean }) {
  const { t } = useTranslation('participants')
  return (
    <ButtonLink
      primary={primary}
      icon={<PlusOutlined aria-hidden />}
      to="/plans/$planId/participants/groups/new"
      params={{ planId }}
    >
      {t('groups.add')}
    </ButtonLink>
  )
}

const sum = (items: GroupList['items'], of: 'coming' | 'notComing') => items.reduce((all, each) => all + each[of], 0)

/** How many are expected and how many have a name: what an office is asked every day. Each number leads to its rows. */
function Totals({ plan, list }: { plan: PlanView; list: GroupList }) {
  const { t } = useTranslation('participants')
  const expected = plan.expectedParticipants
  const most = expected?.max ?? expected?.min
  const named = most === undefined ? list.named : t('total.ofExpected', { named: list.named, expected: most })
  const missing = list.items
    .filter(({ naming }) => naming === 'BODIES')
    .reduce((all, { namingBodies, full }) => all + namingBodies - full, 0)
  const address = { to: '/plans/$planId/participants/list', params: { planId: plan.id } } as const
  return (
    <>
      <nav aria-label={t('total.label')} className={styles.tiles}>
        <CountTile {...address} count={named} label={t('total.named')} tone="info" />
        <CountTile
          {...address}
          search={{ reply: 'COMING' }}
          count={sum(list.items, 'coming')}
          label={t('total.coming')}
          tone="ok"
        />
        <CountTile
          {...address}
          search={{ reply: 'NOT_COMING' }}
          count={sum(list.items, 'notComing')}
          label={t('total.notComing')}
          tone="quiet"
        />
        <CountTile
          to="/plans/$planId/participants"
          params={{ planId: plan.id }}
          hash="naming"
          count={missing}
          label={t('total.missing')}
          tone="warn"
        />
      </nav>
      {expected?.wording && <p className={styles.soft}>{t('total.wording', { wording: expected.wording })}</p>}
    </>
  )
}

/** The groups in the order of the plan; while it is a draft, where they are written; afterwards how full they are. */
export function OfficeGroups({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('participants')
  const query = useQuery(groupsQuery(plan.id))
  const editable = plan.allowed.includes('ASSIGN')
  const issued = plan.status !== 'DRAFT'
  return (
    <Loaded query={query} rows={8}>
      {(list) => (
        <>
          {issued && (
            <div className={styles.bar}>
              <Parts plan={plan} />
            </div>
          )}
          {issued && list.items.length > 0 && <Totals plan={plan} list={list} />}
          <Section
            title={list.items.length > 0 ? t('groups.count', { count: list.items.length }) : t('groups.title')}
            extra={editable && list.items.length > 0 && <Add planId={plan.id} />}
          >
            {list.items.length === 0 && (
              <EmptyState
                title={t('groups.empty')}
                hint={t(issued ? 'groups.emptyIssued' : 'groups.emptyDraft')}
                action={editable && <Add planId={plan.id} primary />}
              />
            )}
            <ol className={styles.groups}>
              {list.items.map((group, index) => (
                <li key={group.id}>
                  <GroupItem group={group} all={list.items} index={index} editable={editable} issued={issued} />
                </li>
              ))}
            </ol>
          </Section>
          {issued && <NamingProgress planId={plan.id} />}
        </>
      )}
    </Loaded>
  )
}
