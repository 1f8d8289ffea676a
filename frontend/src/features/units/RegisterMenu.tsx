import { DownOutlined } from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/me'
import type { ChangeKind } from './registerRoutes'

interface RegisterMenuProps {
  kinds: ChangeKind[]
  unitId?: string
  bodyId?: string
  /** Whom the menu is about, for those who hear it. */
  about?: string
  small?: boolean
}

/** What an administrator may do here; nobody else sees it. */
export function RegisterMenu({ kinds, unitId, bodyId, about, small }: RegisterMenuProps) {
  const { t } = useTranslation('register')
  const navigate = useNavigate()
  // The day that is looked at: a body that is gone today is still there to be corrected.
  const { asOf } = useSearch({ strict: false })
  if (!useMay('ADMINISTER')) return null
  const label = about ? `${t('actions')}: ${about}` : t('actions')
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: kinds.map((key) => ({ key, label: t(`label.${key}`), danger: key === 'end' || key === 'endBody' })),
        onClick: ({ key }) =>
          void navigate({ to: '/units/changes/$kind', params: { kind: key }, search: { unitId, bodyId, asOf } }),
      }}
    >
      <Button aria-label={label} size={small ? 'small' : 'middle'} type={small ? 'text' : 'default'}>
        {small ? '⋯' : t('actions')} {!small && <DownOutlined aria-hidden="true" />}
      </Button>
    </Dropdown>
  )
}
