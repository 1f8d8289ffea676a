import { UserAddOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { GroupView, NewParticipant } from '../../api/gen'
import { FormDialog } from '../../ui/FormDialog'
import { filledIn } from '../../ui/filledIn'
import { fold } from '../../ui/fold'
import { useIntent } from '../../ui/useIntent'
import { PersonFields } from './PersonFields'
import { groupsQuery, namePerson, namingQuery } from './queries'

const PERSON = ['person']

const searched = {
  filterOption: (input: string, option?: { label: string }) => fold(option?.label ?? '').includes(fold(input)),
}

/** The group, and where bodies name for it the body whose place is taken. */
function PlaceFields({ planId, groups }: { planId: string; groups: readonly GroupView[] }) {
  const { t } = useTranslation(['participants', 'common'])
  const form = Form.useFormInstance()
  const groupId: string | undefined = Form.useWatch('groupId')
  const rows = useQuery(namingQuery(planId)).data ?? []
  const required = [{ required: true, message: t('common:field.required') }]
  const byBodies = groups.find(({ id }) => id === groupId)?.naming === 'BODIES'
  return (
    <>
      <Form.Item name="groupId" label={t('person.group')} rules={required}>
        <Select
          showSearch={searched}
          options={groups.map(({ id, wording }) => ({ value: id, label: wording }))}
          onChange={() => form.setFieldValue('bodyId', undefined)}
        />
      </Form.Item>
      {byBodies && (
        <Form.Item name="bodyId" label={t('person.body')} rules={required}>
          <Select
            showSearch={searched}
            options={rows
              .filter((row) => row.groupId === groupId)
              .map(({ body, named, max }) => ({
                value: body.id,
                label: `${body.name} (${max === undefined ? named : `${named}/${max}`})`,
                disabled: max !== undefined && named >= max,
              }))}
          />
        </Form.Item>
      )}
    </>
  )
}

/** The office names anybody, guests and press too. */
export function AddToList({ planId }: { planId: string }) {
  const { t } = useTranslation('participants')
  const groups = useQuery(groupsQuery(planId)).data?.items ?? []
  const queryClient = useQueryClient()
  const intent = useIntent()
  const readAgain = () => void queryClient.invalidateQueries()
  const add = async (fields: NewParticipant) => {
    const { groupId, bodyId } = fields
    const person = filledIn(fields.person)
    await namePerson({ planId, groupId, bodyId }, person, intent.keyOf({ groupId, bodyId, person }))
    intent.done()
  }
  return (
    <FormDialog<NewParticipant>
      label={t('person.add')}
      title={t('person.addTitle')}
      done={t('person.added')}
      run={add}
      onStale={readAgain}
      button={{ type: 'primary', icon: <UserAddOutlined aria-hidden="true" />, disabled: groups.length === 0 }}
    >
      <PlaceFields planId={planId} groups={groups} />
      <PersonFields path={PERSON} />
    </FormDialog>
  )
}
