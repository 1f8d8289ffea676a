import { BellOutlined } from '@ant-design/icons'
import { Badge } from 'antd'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/links'
import styles from './Notifications.module.css'
import { useUnread } from './useUnread'

/** How many notices wait, on every page; it leads to them. */
export function Bell() {
  const { t } = useTranslation('notifications')
  const unread = useUnread()
  return (
    <Badge count={unread} size="small" className={styles.bell!}>
      <ButtonLink
        to="/notices"
        shape="circle"
        icon={<BellOutlined aria-hidden="true" />}
        aria-label={unread > 0 ? t('bellUnread', { count: unread }) : t('bell')}
      />
    </Badge>
  )
}
