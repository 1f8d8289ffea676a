import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemKind, PlanView } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { SourceSentence } from '../../ui/SourceSentence'
import { Facts, Lines } from './Facts'
import { PlanEventText } from './PlanEventText'
import styles from './PlanText.module.css'
import { usePeopleText } from './peopleText'
import { planQuery } from './queries'
import { planContentRoute } from './routes'

/** The text of the plan as its document says it; parts about which it is silent are left out. */
export function PlanContentTab() {
  const { planId } = planContentRoute.useParams()
  const query = useQuery(planQuery(planId))
  return (
    <Loaded query={query} rows={10}>
      {(plan) => (
        <>
          <Events plan={plan} />
          <Document plan={plan} />
          <Grounds plan={plan} />
          <Closing plan={plan} />
        </>
      )}
    </Loaded>
  )
}

/** A part of the text, with the way back to its sentence where the plan was read from a document. */
function Said({ plan, kind, children }: { plan: PlanView; kind: ItemKind; children: ReactNode }) {
  return (
    <>
      {children} <SourceSentence planId={plan.id} of={(link) => link.kind === kind} />
    </>
  )
}

/** The same for a fact that may not be there. */
const saidIn = (plan: PlanView) => (kind: ItemKind, value: ReactNode) =>
  value && (
    <Said plan={plan} kind={kind}>
      {value}
    </Said>
  )

const GROUNDS = {
  legalBases: 'LEGAL_BASES',
  implementing: 'IMPLEMENTING',
  purposes: 'PURPOSES',
  requirements: 'REQUIREMENTS',
} as const

function Events({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('form.events')}>
      {plan.events.length === 0 && <p className={styles.none}>{t('content.noEvents')}</p>}
      {plan.events.map((event) => (
        <PlanEventText key={event.id} plan={plan} event={event} />
      ))}
    </Section>
  )
}

function Document({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const peopleText = usePeopleText()
  const { term } = plan
  const years = [term?.from, term?.to].filter(Boolean).join(' - ')
  const said = saidIn(plan)
  const facts: [string, ReactNode][] = [
    [t('form.theme'), said('THEME', plan.theme)],
    [t('form.issuingBody'), said('ISSUER', plan.issuingBody.name)],
    [t('form.coIssuing'), plan.coIssuingBodies.map(({ name }) => name).join(', ')],
    [t('form.term'), said('TERM', term && (term.wording ?? [years, term.convocation].filter(Boolean).join(', ')))],
    [t('form.participants'), said('PARTICIPANTS', plan.expectedParticipants && peopleText(plan.expectedParticipants))],
    [t('form.latePolicy'), t(`late.${plan.latePolicy}`)],
    [t('form.limitPolicy'), t(`limit.${plan.limitPolicy}`)],
    [t('form.rollPolicy'), t(`roll.${plan.rollPolicy}`)],
  ]
  return (
    <Section title={t('form.document')}>
      <Facts facts={facts} />
    </Section>
  )
}

function Grounds({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const parts = ['legalBases', 'implementing', 'purposes', 'requirements'] as const
  const said = parts.filter((part) => plan[part].length > 0)
  return (
    <Section title={t('form.grounds')}>
      {said.length === 0 && <p className={styles.none}>{t('content.nothing')}</p>}
      {said.map((part) => (
        <Said key={part} plan={plan} kind={GROUNDS[part]}>
          <Lines title={t(`form.${part}`)} lines={plan[part]} />
        </Said>
      ))}
    </Section>
  )
}

function Closing({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const { signer, contact } = plan
  const said = saidIn(plan)
  const signed = signer && [signer.onBehalfOf, ...signer.capacity, signer.position, signer.name].filter(Boolean)
  const facts: [string, ReactNode][] = [
    [t('form.recipients'), said('RECIPIENTS', plan.recipients.length > 0 && <Lines lines={plan.recipients} />)],
    [t('form.archive'), said('ARCHIVE', plan.archive)],
    [t('form.signer'), said('SIGNER', signed && <Lines lines={signed as string[]} />)],
    [
      t('form.contact'),
      contact && (
        <>
          {[contact.name, contact.position].filter(Boolean).join(', ')}
          {contact.phone && (
            <>
              {' '}
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </>
          )}
          {contact.email && (
            <>
              {' '}
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </>
          )}
        </>
      ),
    ],
  ]
  return (
    <Section title={t('form.closing')}>
      <Facts facts={facts} nothing={t('content.nothing')} />
    </Section>
  )
}
