import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Input, type InputProps } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PasswordInput.module.css'

/** A password field that can be shown, and says so when Caps Lock would spoil it. */
export function PasswordInput(props: Omit<InputProps, 'type' | 'suffix'>) {
  const { t } = useTranslation('access')
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <>
      <Input
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        onKeyDown={watch}
        onKeyUp={watch}
        suffix={
          <button
            type="button"
            className={styles.toggle}
            aria-label={shown ? t('signIn.hidePassword') : t('signIn.showPassword')}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
          </button>
        }
      />
      <span role="status" className={styles.hint}>
        {capsLock && t('signIn.capsLock')}
      </span>
    </>
  )
}
