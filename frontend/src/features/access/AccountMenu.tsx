import {
  CheckOutlined,
  DesktopOutlined,
  KeyOutlined,
  LogoutOutlined,
  SafetyOutlined,
  UserOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../api/me'
import { changeLanguage, LANGUAGES } from '../../i18n/language'
import { APPEARANCES, chooseAppearance, useAppearance } from '../../ui/appearance'
import { useSignOut } from './queries'

export function AccountMenu() {
  const { t, i18n } = useTranslation('access')
  const me = useMe()
  const { appearance } = useAppearance()
  const signOut = useSignOut()

  const choice = (label: string, chosen: boolean) => ({
    label: chosen ? `${label} (${t('menu.chosen')})` : label,
    icon: <CheckOutlined aria-hidden="true" style={{ visibility: chosen ? 'visible' : 'hidden' }} />,
  })

  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: `${me.displayName} · ${t(`role.${me.role}`)}`,
      children: [
        {
          key: 'password',
          icon: <KeyOutlined aria-hidden="true" />,
          label: <Link to="/account/password">{t('menu.password')}</Link>,
        },
        ...(me.secondFactor === 'NOT_OFFERED'
          ? []
          : [
              {
                key: 'secondFactor',
                icon: <SafetyOutlined aria-hidden="true" />,
                label: <Link to="/account/second-factor">{t('menu.secondFactor')}</Link>,
              },
            ]),
        {
          key: 'sessions',
          icon: <DesktopOutlined aria-hidden="true" />,
          label: <Link to="/account/sessions">{t('menu.sessions')}</Link>,
        },
      ],
    },
    { type: 'divider' },
    {
      key: 'language',
      type: 'group',
      label: t('menu.language'),
      children: LANGUAGES.map((language) => ({
        key: `language.${language}`,
        ...choice(t(`language.${language}`), language === i18n.language),
        onClick: () => void changeLanguage(language),
      })),
    },
    {
      key: 'appearance',
      type: 'group',
      label: t('menu.appearance'),
      children: APPEARANCES.map((each) => ({
        key: `appearance.${each}`,
        ...choice(t(`appearance.${each}`), each === appearance),
        onClick: () => chooseAppearance(each),
      })),
    },
    { type: 'divider' },
    {
      key: 'signOut',
      icon: <LogoutOutlined aria-hidden="true" />,
      label: t('menu.signOut'),
      onClick: () => signOut.mutate(),
    },
  ]

  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button
        type="text"
        shape="circle"
        icon={<UserOutlined />}
        aria-haspopup="menu"
        aria-label={t('menu.title', { name: me.displayName })}
      />
    </Dropdown>
  )
}
