import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportSheet } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { useMay } from '../../api/me'
import { upload } from '../../api/upload'
import { FileDrop } from '../../ui/FileDrop'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { NoPermission } from '../../ui/states'
import { ImportForm } from './ImportForm'

const ENDINGS = ['.csv', '.txt', '.tsv', '.xlsx', '.json'] as const

const readList = (file: File) =>
  upload<ImportSheet>('/api/v1/units/imports/read', {
    file,
    idempotencyKey: newIdempotencyKey(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })

/** Drop a list, say what its columns mean, try it, import it. */
export function ImportPage() {
  const { t } = useTranslation(['register', 'units'])
  const may = useMay('ADMINISTER')
  const [name, setName] = useState('')
  const read = useMutation({ mutationFn: readList })
  const take = ([file]: Iterable<File>) => {
    if (!file) return
    setName(file.name)
    read.mutate(file)
  }
  if (!may) return <NoPermission page />
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.lead')}
        crumbs={[{ text: t('units:title'), to: '/units' }]}
      />
      <Section title={name || t('list.pick')}>
        <RefusalAlert error={read.error} />
        <FileDrop
          busy={read.isPending}
          label={t('list.pick')}
          hint={t('list.drop')}
          accepted={t('list.accepted')}
          endings={ENDINGS}
          onFiles={take}
        />
      </Section>
      {read.data && <ImportForm key={read.submittedAt} sheet={read.data} />}
    </>
  )
}
