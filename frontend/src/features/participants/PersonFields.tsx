import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AutoComplete, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonContent } from '../../api/gen'
import { zPersonContent } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import styles from './Participants.module.css'
import { knownPeopleQuery } from './queries'

const PAUSE = 250
/** Fewer letters find everybody. */
const ENOUGH = 2

interface PersonFieldsProps {
  /** Where the person stands in the form; at its root when not said. */
  path?: string[]
  /** Where it is the first thing to be written. */
  autoFocus?: boolean
}

/** Those who were named before and are called like that; none until enough was typed and typing has paused. */
function useKnownPeople(typed: string | undefined) {
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWanted((typed ?? '').trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const known = useQuery({
    ...knownPeopleQuery(wanted),
    enabled: wanted.length >= ENOUGH,
    placeholderData: keepPreviousData,
  })
  return wanted.length >= ENOUGH ? (known.data ?? []) : []
}

/** Name, title, unit, telephone. Who was named before is offered while the name is typed, and fills in the rest. */
export function PersonFields({ path = [], autoFocus = false }: PersonFieldsProps) {
  const { t } = useTranslation('participants')
  const form = Form.useFormInstance()
  const rules = useZodRules(zPersonContent)
  const known = useKnownPeople(Form.useWatch([...path, 'name'], form))
  const fill = (words: Partial<PersonContent>) => {
    for (const [field, text] of Object.entries(words)) form.setFieldValue([...path, field], text)
  }
  const options = known.map((person, index) => ({
    key: index,
    value: person.name,
    person,
    label: (
      <span>
        <strong>{person.name}</strong>
        <br />
        <span className={styles.soft}>{[person.title, person.unitName].filter(Boolean).join(', ')}</span>
      </span>
    ),
  }))
  return (
    <>
      <Form.Item name={[...path, 'name']} label={t('person.name')} rules={rules('name')}>
        <AutoComplete
          autoFocus={autoFocus}
          options={options}
          onSelect={(_name, { person: { title, unitName } }) =>
            fill({ ...(title && { title }), ...(unitName && { unitName }) })
          }
        />
      </Form.Item>
      <Form.Item name={[...path, 'title']} label={t('person.title')} rules={rules('title')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...path, 'unitName']}
        label={t('person.unit')}
        extra={t('person.unitHint')}
        rules={rules('unitName')}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...path, 'phone']}
        label={t('person.phone')}
        extra={t('person.phoneHint')}
        rules={rules('phone')}
      >
        <Input type="tel" autoComplete="off" />
      </Form.Item>
    </>
  )
}
