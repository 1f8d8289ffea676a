import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamingRow, ParticipantRow, PlanView } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { NamingCard, quotaOf, quotaState, twoDigits } from './NamingCard'
import styles from './Participants.module.css'
import { AddPerson, PersonActions } from './PersonDialogs'
import { PersonWords } from './PersonWords'
import { namedPeopleQuery, namingQuery } from './queries'

/** One more, or why not. The button stays where it is when the quota fills up, and with it a dialog that is still open. */
function AddOrWhyNot({ row }: { row: NamingRow }) {
  const { t } = useTranslation('participants')
  const id = useId()
  const full = quotaState(quotaOf(row)) === 'full'
  const why = !row.mayName ? t('own.closed') : full ? t('own.full', { max: twoDigits(row.max ?? row.named) }) : null
  return (
    <div className={styles.add}>
      <AddPerson
        row={row}
        button={{ type: 'primary', disabled: why !== null, ...(why && { 'aria-describedby': id }) }}
      />
      {why && (
        <p id={id} className={styles.soft}>
          {why}
        </p>
      )}
    </div>
  )
}

/** Who was chosen, and whoever goes in the place of one of them right below. */
function Chosen({ people }: { people: readonly ParticipantRow[] }) {
  const { t } = useTranslation('participants')
  if (people.length === 0) return <p className={styles.soft}>{t('own.nobody')}</p>
  const invited = people.filter(({ standsInForId }) => !standsInForId)
  const inOrder = invited.flatMap((person) => [person, ...people.filter((each) => each.standsInForId === person.id)])
  return (
    <ul className={styles.people}>
      {inOrder.map((person) => (
        <li key={person.id}>
          <div className={styles.person}>
            <PersonWords person={person} />
          </div>
          <div className={styles.buttons}>
            <PersonActions person={person} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What a unit has to name for this plan: how many, who may be named, until when; and whom it has chosen. */
export function OwnNaming({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('participants')
  const rows = useQuery(namingQuery(plan.id))
  const people = useQuery(namedPeopleQuery(plan.id))
  return (
    <Loaded query={rows} rows={6}>
      {(own) =>
        own.length === 0 ? (
          <EmptyState title={t('own.nothing')} hint={t('own.nothingHint')} />
        ) : (
          <Section title={t('own.title')}>
            <p className={styles.soft}>{t('own.lead')}</p>
            <ul className={styles.own}>
              {own.map((row) => (
                <li key={`${row.groupId} ${row.body.id}`}>
                  <NamingCard
                    title={row.group}
                    subtitle={row.body.name}
                    quota={quotaOf(row)}
                    specialRule={row.special}
                    until={row.until}
                  >
                    {row.eligibleRoles && (
                      <p>
                        {t('own.eligible')} {row.eligibleRoles}
                      </p>
                    )}
                    <Loaded query={people} rows={2}>
                      {({ items }) => (
                        <Chosen
                          people={items.filter(
                            ({ groupId, body }) => groupId === row.groupId && body.id === row.body.id,
                          )}
                        />
                      )}
                    </Loaded>
                    <AddOrWhyNot row={row} />
                  </NamingCard>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  )
}
