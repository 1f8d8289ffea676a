import { useTranslation } from 'react-i18next'
import type { ParticipantRow, Reply } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Participants.module.css'

const TONES: Record<Reply, Tone> = { NONE: 'quiet', COMING: 'ok', NOT_COMING: 'warn', SUBSTITUTED: 'info' }

export function ReplyTag({ person: { reply } }: { person: ParticipantRow }) {
  const { t } = useTranslation('participants')
  return <StatusTag tone={TONES[reply]}>{t(`reply.${reply}`)}</StatusTag>
}

/** Title and unit as invited, the reply with its reason, and who goes in whose place. */
export function PersonWords({ person }: { person: ParticipantRow }) {
  const { t } = useTranslation('participants')
  const { name, title, unitName, phone, replyReason, standsInFor, substitute } = person
  const office = [title, unitName].filter(Boolean).join(', ')
  return (
    <>
      <strong>{name}</strong> <ReplyTag person={person} />
      {office && <div>{office}</div>}
      {phone && (
        <div>
          <a href={`tel:${phone.replaceAll(/[ .]/g, '')}`}>{phone}</a>
        </div>
      )}
      {replyReason && (
        <div className={styles.soft}>
          {t('person.reason')}: {replyReason}
        </div>
      )}
      {standsInFor && <div className={styles.soft}>{t('person.inPlaceOf', { name: standsInFor })}</div>}
      {substitute && <div className={styles.soft}>{t('person.replacedBy', { name: substitute })}</div>}
    </>
  )
}
