import { useQuery } from '@tanstack/react-query'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { GroupView, NamingRow, ParticipantRow, PlanView } from '../../api/gen'
import { zPresence, zReply } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { DataTable } from '../../ui/DataTable'
import { FilterBar, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { ListDownloads } from '../../ui/ListDownloads'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { localTime } from '../../ui/time'
import { useListState } from '../../ui/useListState'
import { AddToList } from './AddToList'
import styles from './Participants.module.css'
import { Parts } from './Parts'
import { PersonActions } from './PersonDialogs'
import { PersonWords } from './PersonWords'
import { groupsQuery, namingQuery, participantsQuery, peopleSheetAddress, planOfParticipantsQuery } from './queries'
import { isInForce, keepsList } from './roles'
import { ORDERS, planPeopleRoute } from './routes'

const TONES: Record<ParticipantRow['presence'], Tone> = { NOT_YET: 'quiet', PRESENT: 'ok', LEFT: 'info' }

function PresenceTag({ person: { presence, firstInAt } }: { person: ParticipantRow }) {
  const { t } = useTranslation('participants')
  return (
    <>
      <StatusTag tone={TONES[presence]}>{t(`presence.${presence}`)}</StatusTag>
      {firstInAt && <div className={styles.soft}>{t('list.arrived', { time: localTime(firstInAt).time })}</div>}
    </>
  )
}

function useColumns(): TableColumnsType<ParticipantRow> {
  const { t } = useTranslation('participants')
  return [
    {
      key: 'name',
      title: t('list.name'),
      render: (_, person) => (
        <div className={styles.who}>
          <PersonWords person={person} />
        </div>
      ),
    },
    {
      key: 'group',
      title: t('list.group'),
      render: (_, { group, body }) => (
        <div className={styles.who}>
          {group}
          <div className={styles.soft}>{body.name}</div>
        </div>
      ),
    },
    { key: 'presence', title: t('list.presence'), render: (_, person) => <PresenceTag person={person} /> },
    {
      key: 'actions',
      title: <span className="visually-hidden">{t('list.actions')}</span>,
      render: (_, person) => (
        <div className={styles.buttons}>
          <PersonActions person={person} />
        </div>
      ),
    },
  ]
}

function Card({ person }: { person: ParticipantRow }) {
  return (
    <>
      <PersonWords person={person} />
      <div className={styles.soft}>
        {person.group} · {person.body.name}
      </div>
      <PresenceTag person={person} />
      <div className={styles.buttons}>
        <PersonActions person={person} />
      </div>
    </>
  )
}

type List = ReturnType<typeof useListState<ReturnType<typeof planPeopleRoute.useSearch>>>

function Filters({ list, planId }: { list: List; planId: string }) {
  const { t } = useTranslation('participants')
  const { groupId, bodyId, reply, presence, q, sort } = list.search
  const groups: GroupView[] = useQuery(groupsQuery(planId)).data?.items ?? []
  const rows: NamingRow[] = useQuery(namingQuery(planId)).data ?? []
  const bodies = [...new Map(rows.map(({ body }) => [body.id, body.name]))]
  return (
    <FilterBar onClear={list.filtered && list.clear}>
      <SearchBox label={t('list.search')} value={q} onChange={(next) => list.filter({ q: next })} />
      <FilterSelect
        label={t('list.group')}
        options={groups.map(({ id, wording }) => ({ value: id, label: wording }))}
        value={groupId}
        onChange={(next) => list.filter({ groupId: next })}
      />
      {bodies.length > 1 && (
        <FilterSelect
          label={t('list.body')}
          options={bodies.map(([value, label]) => ({ value, label }))}
          value={bodyId}
          onChange={(next) => list.filter({ bodyId: next })}
        />
      )}
      <FilterSelect
        label={t('list.reply')}
        options={zReply.options.map((value) => ({ value, label: t(`reply.${value}`) }))}
        value={reply}
        onChange={(next) => list.filter({ reply: next })}
      />
      <FilterSelect
        label={t('list.presence')}
        options={zPresence.options.map((value) => ({ value, label: t(`presence.${value}`) }))}
        value={presence}
        onChange={(next) => list.filter({ presence: next })}
      />
      <FilterSelect
        label={t('list.order')}
        options={ORDERS.map((value) => ({ value, label: t(`list.orders.${value}`) }))}
        value={sort}
        onChange={(next) => list.filter({ sort: next })}
      />
      <ListDownloads address={(ending) => peopleSheetAddress(ending, planId, list.search)} />
    </FilterBar>
  )
}

function Bar({ plan }: { plan: PlanView }) {
  const me = useMe()
  return (
    <div className={styles.bar}>
      <Parts plan={plan} />
      {keepsList(plan, me) && isInForce(plan) && <AddToList planId={plan.id} />}
    </div>
  )
}

/** Everybody on the list whom the caller may see: by group, by unit or by name, the Vietnamese way. */
export function PeopleTab() {
  const { t } = useTranslation('participants')
  const { planId } = planPeopleRoute.useParams()
  const plan = useQuery(planOfParticipantsQuery(planId)).data
  const list = useListState(planPeopleRoute)
  const query = useQuery(participantsQuery(planId, list.search))
  const columns = useColumns()
  return (
    <>
      {plan && <Bar plan={plan} />}
      <Filters list={list} planId={planId} />
      <DataTable
        label={t('list.title')}
        query={query}
        columns={columns}
        card={(person) => <Card person={person} />}
        pages={list.pages}
        filtered={list.filtered}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
    </>
  )
}
