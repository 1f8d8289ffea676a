import { createLink } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'
import type { Ref } from 'react'

/** A router link that looks like a button: `<ButtonLink type="primary" to="/plans/new">`. */
export const ButtonLink = createLink(function ButtonAnchor(props: ButtonProps & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button {...props} />
})
