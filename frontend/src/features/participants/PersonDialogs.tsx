import { UserAddOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { App, type ButtonProps, Checkbox, Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NamingRow, ParticipantRow, PersonContent, Reply, SubstituteContent } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { FormDialog } from '../../ui/FormDialog'
import { filledIn } from '../../ui/filledIn'
import { TextField } from '../../ui/TextField'
import { useIntent } from '../../ui/useIntent'
import { PersonFields } from './PersonFields'
import { answerFor, namePerson, removePerson, rewritePerson, substitute } from './queries'

/** Somebody else changed the list meanwhile: whatever of it is on the screen is read again. */
function useReadAgain() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries()
}

interface AddPersonProps {
  row: NamingRow
  button?: Omit<ButtonProps, 'onClick' | 'children'>
}

/** One more within the quota. A place that somebody else took meanwhile is told in the dialog, and nothing typed is lost. */
export function AddPerson({ row, button }: AddPersonProps) {
  const { t } = useTranslation('participants')
  const intent = useIntent()
  const readAgain = useReadAgain()
  const place = { planId: row.planId, groupId: row.groupId, bodyId: row.body.id }
  const add = async (fields: PersonContent) => {
    const person = filledIn(fields)
    await namePerson(place, person, intent.keyOf(person)).catch((error: unknown) => {
      readAgain()
      throw error
    })
    intent.done()
  }
  return (
    <FormDialog<PersonContent>
      label={t('person.add')}
      title={t('person.addTitle')}
      lead={<p>{row.group}</p>}
      done={t('person.added')}
      run={add}
      onStale={readAgain}
      button={{
        icon: <UserAddOutlined aria-hidden="true" />,
        'aria-label': t('person.addTo', { group: row.group }),
        ...button,
      }}
    >
      <PersonFields autoFocus />
    </FormDialog>
  )
}

interface PersonProps {
  person: ParticipantRow
}

const small = { size: 'small' } as const

export function EditPerson({ person }: PersonProps) {
  const { t } = useTranslation('participants')
  const readAgain = useReadAgain()
  const { name, title, unitName, phone } = person
  return (
    <FormDialog<PersonContent>
      label={t('person.edit')}
      title={t('person.editTitle')}
      initialValues={filledIn({ name, title, unitName, phone } as PersonContent)}
      submit={t('person.save')}
      done={t('person.saved')}
      run={(fields) => rewritePerson(person, filledIn(fields))}
      onStale={readAgain}
      button={{ ...small, 'aria-label': t('person.editOf', { name }) }}
    >
      <PersonFields />
    </FormDialog>
  )
}

const ANSWERS = ['COMING', 'NOT_COMING', 'NONE'] as const satisfies readonly Reply[]

interface ReplyFields {
  reply: Reply
  reason?: string
}

function Reason() {
  const { t } = useTranslation(['participants', 'common'])
  const reply: Reply | undefined = Form.useWatch('reply')
  if (reply !== 'NOT_COMING') return null
  return (
    <Form.Item
      name="reason"
      label={t('person.reason')}
      rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
    >
      <TextField minRows={2} />
    </Form.Item>
  )
}

export function ReplyFor({ person }: PersonProps) {
  const { t } = useTranslation('participants')
  const readAgain = useReadAgain()
  const { name, reply, replyReason } = person
  return (
    <FormDialog<ReplyFields>
      label={t('person.reply')}
      title={t('person.replyTitle')}
      lead={<p>{name}</p>}
      initialValues={{
        reply: reply === 'SUBSTITUTED' || reply === 'NONE' ? 'COMING' : reply,
        ...(replyReason && { reason: replyReason }),
      }}
      submit={t('person.save')}
      done={t('person.replied')}
      run={({ reply: said, reason }) => answerFor(person, said, reason?.trim())}
      onStale={readAgain}
      button={{ ...small, 'aria-label': t('person.replyOf', { name }) }}
    >
      <Form.Item name="reply">
        <Radio.Group
          aria-label={t('person.reply')}
          options={ANSWERS.map((value) => ({ value, label: t(`reply.${value}`) }))}
        />
      </Form.Item>
      <Reason />
    </FormDialog>
  )
}

const PERSON = ['person']

export function SendInstead({ person }: PersonProps) {
  const { t } = useTranslation('participants')
  const intent = useIntent()
  const readAgain = useReadAgain()
  const { name } = person
  const send = async (fields: SubstituteContent) => {
    const content = { ...fields, person: filledIn(fields.person) }
    await substitute(person, content, intent.keyOf(content))
    intent.done()
  }
  return (
    <FormDialog<SubstituteContent>
      label={t('person.substitute')}
      title={t('person.substituteTitle', { name })}
      initialValues={{ maySpeak: true, mayVote: false }}
      submit={t('person.save')}
      done={t('person.substituted')}
      run={send}
      onStale={readAgain}
      button={{ ...small, 'aria-label': t('person.substituteOf', { name }) }}
    >
      <PersonFields path={PERSON} autoFocus />
      <Form.Item name="maySpeak" valuePropName="checked">
        <Checkbox>{t('person.maySpeak')}</Checkbox>
      </Form.Item>
      <Form.Item name="mayVote" valuePropName="checked">
        <Checkbox>{t('person.mayVote')}</Checkbox>
      </Form.Item>
    </FormDialog>
  )
}

export function RemovePerson({ person }: PersonProps) {
  const { t } = useTranslation('participants')
  const { message } = App.useApp()
  const { name, substitute: instead } = person
  return (
    <ConfirmAction
      danger
      label={t('person.remove')}
      title={t('person.removeTitle')}
      text={<p>{t('person.removeText')}</p>}
      affected={<strong>{[name, instead].filter(Boolean).join('; ')}</strong>}
      run={async () => {
        await removePerson(person)
        void message.success(t('person.removed'))
      }}
      button={{ ...small, type: 'text', 'aria-label': t('person.removeOf', { name }) }}
    />
  )
}

/** What can be done with somebody on the list; nothing for who may only read it. */
export function PersonActions({ person }: PersonProps) {
  if (!person.mayChange) return null
  return (
    <>
      <ReplyFor person={person} />
      {!person.standsInForId && person.reply !== 'SUBSTITUTED' && <SendInstead person={person} />}
      <EditPerson person={person} />
      <RemovePerson person={person} />
    </>
  )
}
