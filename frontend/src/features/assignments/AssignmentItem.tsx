import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignmentView, Limits } from '../../api/gen'
import { ifMatch } from '../../api/headers'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { DateText } from '../../ui/DateText'
import { ButtonLink } from '../../ui/links'
import { SourceSentence } from '../../ui/SourceSentence'
import { AssignmentBodies } from './AssignmentBodies'
import { AssignmentDue } from './AssignmentDue'
import styles from './Assignments.module.css'
import { useDeleteAssignment } from './assignmentQueries'

function useLimitsText(): (limits: Limits | undefined) => string {
  const { t } = useTranslation(['assignments', 'work'])
  return (limits) => {
    if (!limits) return ''
    const { wording, maxPages, paper, maxMinutes } = limits
    if (wording) return wording
    const pages = maxPages !== undefined && [t('list.pages', { count: maxPages }), paper].filter(Boolean).join(' ')
    return [pages, maxMinutes !== undefined && t('list.minutes', { count: maxMinutes })].filter(Boolean).join(', ')
  }
}

function Details({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation(['assignments', 'units', 'work'])
  const limitsText = useLimitsText()
  const lead = assignment.assignees.find(({ id }) => id === assignment.leadBodyId)
  const facts: [string, ReactNode][] = [
    [t('list.lead'), lead?.name],
    [
      t('list.authors'),
      assignment.authorLevels.map((level) => t(`units:level.${level}`).toLowerCase()).join(` ${t('list.or')} `),
    ],
    [t('list.deliverTo'), assignment.deliverTo?.name ?? assignment.deliverToText],
    [t('list.limits'), limitsText(assignment.limits)],
    [t('list.directedBy'), assignment.directedBy.join(', ')],
    [t('list.onBehalfOf'), assignment.onBehalfOf],
    [t('list.cooperating'), assignment.cooperating.join(', ')],
    [t('list.preparedBy'), assignment.preparedBy.join(', ')],
    [t('list.condition'), assignment.condition],
  ]
  const said = facts.filter(([, value]) => value)
  return (
    <>
      {said.length > 0 && (
        <dl className={styles.facts}>
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{name}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {assignment.standing && <p className={styles.soft}>{t('list.standing')}</p>}
    </>
  )
}

function Assignees({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation(['assignments', 'work'])
  const { assignees, assigneesText, product, resolvedOn } = assignment
  return (
    <div>
      {assigneesText && <p className={styles.quote}>«{assigneesText}»</p>}
      {assignees.length === 0 ? (
        <p className={styles.soft}>{t('list.noAssignees')}</p>
      ) : (
        <>
          {assignees.length > 1 && (
            <p className={styles.soft}>
              {t('list.bodies', { count: assignees.length })} · {t(`assignees.product.${product}`).toLowerCase()}
            </p>
          )}
          <AssignmentBodies bodies={assignees} shown={4} />
        </>
      )}
      {resolvedOn && (
        <p className={styles.soft}>
          {t('list.resolvedOn')} <DateText date={resolvedOn} />
        </p>
      )}
    </div>
  )
}

function Actions({ assignment, name }: { assignment: AssignmentView; name: string }) {
  const { t } = useTranslation(['assignments', 'work'])
  const remove = useDeleteAssignment()
  return (
    <div className={styles.actions}>
      <ButtonLink
        size="small"
        to="/plans/$planId/assignments/$assignmentId"
        params={{ planId: assignment.planId, assignmentId: assignment.id }}
        aria-label={t('list.editOf', { name })}
      >
        {t('list.edit')}
      </ButtonLink>
      <ConfirmAction
        danger
        label={t('list.delete')}
        title={t('list.deleteTitle')}
        affected={<strong>{name}</strong>}
        run={() => remove.mutateAsync({ path: { id: assignment.id }, headers: ifMatch(assignment.version) })}
        button={{ size: 'small', type: 'text' }}
      />
    </div>
  )
}

/** Brings into view what the address names behind its #, which is there only once the list is loaded. */
function useReached(id: string) {
  const named = useRouterState({ select: ({ location }) => location.hash === id })
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (named) article.current?.scrollIntoView({ block: 'center' })
  }, [named])
  return article
}

/** One assignment: what, who, by when, where to. */
export function AssignmentItem({ assignment, editable }: { assignment: AssignmentView; editable: boolean }) {
  const { t } = useTranslation(['assignments', 'work'])
  const { kind, topic, task, section } = assignment
  const name = topic ?? task ?? t(`work:kind.${kind}`)
  const article = useReached(assignment.id)
  return (
    <article ref={article} className={styles.item}>
      <div className={styles.head}>
        <span className={styles.soft}>
          {t(`work:kind.${kind}`)}
          {section && ` · ${t('list.section', { section })}`}
        </span>
        <h3>{name}</h3>
        <SourceSentence planId={assignment.planId} of={({ objectId }) => objectId === assignment.id} />
        {topic && task && <p>{task}</p>}
      </div>
      {editable && <Actions assignment={assignment} name={name} />}
      <div className={styles.who}>
        <Assignees assignment={assignment} />
      </div>
      <div className={styles.by}>
        <h4>{t('due.title')}</h4>
        <AssignmentDue due={assignment.due} wording={assignment.deadline?.wording} />
      </div>
      <div className={styles.rest}>
        <Details assignment={assignment} />
      </div>
    </article>
  )
}
