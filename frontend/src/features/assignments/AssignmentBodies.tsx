import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRef } from '../../api/gen'
import styles from './Assignments.module.css'

/** Names up to a few, the rest on demand: a province has a dozen districts and two hundred communes. */
export function AssignmentBodies({ bodies, shown = 6 }: { bodies: BodyRef[]; shown?: number }) {
  const { t } = useTranslation('assignments')
  const [all, setAll] = useState(false)
  const hidden = bodies.length - shown
  const listed = all || hidden <= 1 ? bodies : bodies.slice(0, shown)
  return (
    <>
      <ul className={styles.bodies}>
        {listed.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {hidden > 1 && (
        <Button type="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('preview.fewer') : t('preview.more', { count: hidden })}
        </Button>
      )}
    </>
  )
}
