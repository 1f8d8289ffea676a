import { TeamOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Radio, Select, Switch } from 'antd'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { connection } from '../../../api/connection'
import type { DeskList, DeskPerson, PlanView } from '../../../api/gen'
import { useMe } from '../../../api/me'
import { Loaded } from '../../../ui/Loaded'
import { ButtonLink } from '../../../ui/links'
import { PageHeader } from '../../../ui/PageHeader'
import { localTime } from '../../../ui/time'
import { planOfParticipantsQuery } from '../queries'
import { checkInRoute } from '../routes'
import styles from './Desk.module.css'
import { DeskInput } from './DeskInput'
import { DeskQueue } from './DeskQueue'
import { DeskResult } from './DeskResult'
import { DeskAbsent, DeskCounts, DeskRecent } from './DeskSide'
import { Flash } from './Flash'
import { chooseSound, soundChosen } from './sound'
import { type Desk, useDesk } from './useDesk'
import { useDeskWork } from './useDeskWork'

/** While the network is away a closed page cannot be opened again, so the browser asks first. */
function useAsksBeforeLeavingOffline() {
  const lost = useSyncExternalStore(connection.subscribe, connection.lostSince) !== null
  useEffect(() => {
    if (!lost) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [lost])
}

function Sound() {
  const { t } = useTranslation('checkIn')
  const id = useId()
  const [on, setOn] = useState(soundChosen)
  return (
    <label htmlFor={id}>
      <Switch
        id={id}
        checked={on}
        onChange={(next) => {
          chooseSound(next)
          setOn(next)
        }}
      />{' '}
      {t('sound')}
    </label>
  )
}

/** A plan may have several events, each with its own desk. */
function EventChoice({ plan, eventId }: { plan: PlanView | undefined; eventId: string }) {
  const { t } = useTranslation('checkIn')
  const navigate = useNavigate()
  if (!plan || plan.events.length < 2) return null
  return (
    <Select
      aria-label={t('event')}
      popupMatchSelectWidth={false}
      value={eventId}
      options={plan.events.map(({ id, title, timeText }) => ({
        value: id,
        label: [title, timeText].filter(Boolean).join(', '),
      }))}
      onChange={(event) => void navigate({ to: '.', search: { event }, replace: true })}
    />
  )
}

function useStateOf(): (person: DeskPerson) => string {
  const { t } = useTranslation('checkIn')
  return ({ presence, since, excused }) => {
    const time = since ? localTime(since).time : ''
    if (presence === 'PRESENT') return t('person.present', { time })
    if (presence === 'LEFT') return t('person.left', { time })
    return excused ? t('person.notComing') : ''
  }
}

type Direction = 'IN' | 'OUT'

function Counter({ desk, list, plan }: { desk: Desk; list: DeskList; plan: PlanView | undefined }) {
  const { t } = useTranslation('checkIn')
  const work = useDeskWork(desk, list.eventId)
  const stateOf = useStateOf()
  const [act, setAct] = useState<Direction>('IN')
  const { flashing, outcomes } = work
  return (
    <div className={styles.columns}>
      <div>
        <div className={styles.bar}>
          <Radio.Group
            aria-label={t('act.label')}
            optionType="button"
            value={act}
            options={(['IN', 'OUT'] as const).map((value) => ({ value, label: t(`act.${value}`) }))}
            onChange={(event) => setAct(event.target.value as Direction)}
          />
          <EventChoice plan={plan} eventId={list.eventId} />
          <Sound />
        </div>
        <DeskInput
          people={desk.people}
          stateOf={stateOf}
          onPerson={(person) => work.takePerson(act, person)}
          onUnknown={(text) => work.takeText(act, text)}
        />
        <DeskResult outcome={outcomes[0]} onUndo={(outcome) => void work.undo(outcome)} />
      </div>
      <div>
        <DeskCounts people={desk.people} />
        <DeskRecent outcomes={outcomes.slice(1)} onUndo={(outcome) => void work.undo(outcome)} />
        <DeskAbsent people={desk.people} />
      </div>
      {flashing && (
        <Flash
          key={flashing.scanId}
          tone={flashing.tone}
          word={flashing.title}
          text={flashing.name}
          onDone={work.flashed}
        />
      )}
    </div>
  )
}

/** «Bàn đón tiếp»: one field, one answer as big as the screen, and the counts; goes on while the network is away. */
export function CheckInPage() {
  const { t } = useTranslation('checkIn')
  const { planId } = checkInRoute.useParams()
  const { event } = checkInRoute.useSearch()
  const { accountId } = useMe()
  const plan = useQuery(planOfParticipantsQuery(planId)).data
  const desk = useDesk(planId, event)
  useAsksBeforeLeavingOffline()
  const list = desk.list.data
  return (
    <>
      <PageHeader
        crumbs={plan ? [{ text: plan.title, to: '/plans/$planId/participants', params: { planId } }] : []}
        title={t('title')}
        subtitle={list && [list.eventTitle, list.eventTime].filter(Boolean).join(', ')}
        actions={
          <ButtonLink icon={<TeamOutlined aria-hidden />} to="/plans/$planId/participants/list" params={{ planId }}>
            {t('toList')}
          </ButtonLink>
        }
      />
      <DeskQueue desk={desk} accountId={accountId} />
      <Loaded query={desk.list} rows={8}>
        {(data) => <Counter key={data.eventId} desk={desk} list={data} plan={plan} />}
      </Loaded>
    </>
  )
}
