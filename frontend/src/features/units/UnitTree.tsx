import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitView } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { branchQuery } from './queries'
import { RegisterMenu } from './RegisterMenu'
import styles from './UnitTree.module.css'

interface BranchProps {
  /** null: the top of the tree. */
  parentId: string | null
  asOf: string | undefined
}

/** Opens and closes nested lists instead of `role="tree"`: links, tabbing and screen readers work as on any page. */
export function UnitTree({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation('units')
  return (
    <Section title={t('tree')}>
      <Branch parentId={null} asOf={asOf} />
    </Section>
  )
}

export function Branch({ parentId, asOf }: BranchProps) {
  const { t } = useTranslation('units')
  const branch = useInfiniteQuery(branchQuery(parentId, asOf))
  return (
    <Loaded query={branch} rows={parentId ? 2 : 8}>
      {({ pages }) => {
        const units = pages.flatMap((page) => page.items)
        if (units.length === 0) return <EmptyState title={t('noneOnDay')} />
        return (
          <ul className={styles.branch}>
            {units.map((unit) => (
              <Twig key={unit.id} unit={unit} asOf={asOf} />
            ))}
            {branch.hasNextPage && (
              <li>
                <Button type="link" loading={branch.isFetchingNextPage} onClick={() => void branch.fetchNextPage()}>
                  {t('more')}
                </Button>
              </li>
            )}
          </ul>
        )
      }}
    </Loaded>
  )
}

function Twig({ unit, asOf }: { unit: UnitView; asOf: string | undefined }) {
  const { t } = useTranslation('units')
  const [open, setOpen] = useState(false)
  return (
    <li>
      <div className={styles.twig}>
        {unit.childCount > 0 ? (
          <button
            type="button"
            className={styles.opener}
            aria-expanded={open}
            aria-label={t(open ? 'collapse' : 'expand', { name: unit.fullName })}
            onClick={() => setOpen(!open)}
          >
            {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{ asOf }}>
          {unit.fullName}
        </Link>
        <span className={styles.about}>
          {t(`type.${unit.type}`)}
          {unit.childCount > 0 && ` · ${t('childCount', { count: unit.childCount })}`}
        </span>
        <RegisterMenu
          small
          kinds={['amend', 'correct', 'merge', 'split', 'end', 'add']}
          unitId={unit.id}
          about={unit.fullName}
        />
      </div>
      {open && <Branch parentId={unit.id} asOf={asOf} />}
    </li>
  )
}
