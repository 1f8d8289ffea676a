import { TeamOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Radio, Switch } from 'antd'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { connection } from '../../../api/connection'
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
import type { DeskPerson } from './deskPeople'
import { Flash } from './Flash'
import { chooseSound, soundChosen } from './sound'
import { useDesk } from './useDesk'
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
        size="small"
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

function useStateOf(): (person: DeskPerson) => string {
  const { t } = useTranslation('checkIn')
  return ({ presence, since, excused }) => {
    const time = since ? localTime(since).time : ''
    if (presence === 'PRESENT') return t('person.present', { time })
    if (presence === 'LEFT') return t('person.left', { time })
    return excused ? t('person.notComing') : ''
  }
}

/** «Bàn đón tiếp»: one field, one answer as big as the screen, and the counts; goes on while the network is away. */
export function CheckInPage() {
  const { t } = useTranslation('checkIn')
  const { planId } = checkInRoute.useParams()
  const { accountId } = useMe()
  const plan = useQuery(planOfParticipantsQuery(planId)).data
  const desk = useDesk(planId)
  const work = useDeskWork(desk)
  const stateOf = useStateOf()
  const [act, setAct] = useState<'IN' | 'OUT'>('IN')
  useAsksBeforeLeavingOffline()
  const { flashing } = work
  return (
    <>
      <PageHeader
        crumbs={plan && [{ text: plan.title, to: '/plans/$planId/participants', params: { planId } }]}
        title={t('title')}
        actions={
          <ButtonLink icon={<TeamOutlined aria-hidden />} to="/plans/$planId/participants/list" params={{ planId }}>
            {t('toList')}
          </ButtonLink>
        }
      />
      <DeskQueue desk={desk} accountId={accountId} />
      <Loaded query={desk.list} rows={8}>
        {() => (
          <div className={styles.columns}>
            <div>
              <div className={styles.bar}>
                <Radio.Group
                  aria-label={t('act.label')}
                  optionType="button"
                  value={act}
                  options={(['IN', 'OUT'] as const).map((value) => ({ value, label: t(`act.${value}`) }))}
                  onChange={(event) => setAct(event.target.value as 'IN' | 'OUT')}
                />
                <Sound />
              </div>
              <DeskInput
                people={desk.people}
                stateOf={stateOf}
                onPerson={(person) => void work.takePerson(act, person)}
                onUnknown={(text) => void work.takeText(act, text)}
              />
              <DeskResult outcome={work.outcomes[0] ?? null} onUndo={(outcome) => void work.undo(outcome)} />
            </div>
            <div>
              <DeskCounts people={desk.people} />
              <DeskRecent outcomes={work.outcomes} onUndo={(outcome) => void work.undo(outcome)} />
              <DeskAbsent people={desk.people} />
            </div>
          </div>
        )}
      </Loaded>
      {flashing && (
        <Flash
          key={flashing.scanId}
          tone={flashing.tone}
          word={flashing.title}
          text={flashing.person?.name ?? flashing.text ?? ''}
          onDone={work.flashed}
        />
      )}
    </>
  )
}
