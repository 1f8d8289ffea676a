import { createLink } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'
import type { Ref } from 'react'

interface ButtonAnchorProps extends Omit<ButtonProps, 'type'> {
  ref?: Ref<HTMLAnchorElement>
  /** The page's main way on. Not antd's `type`: the router keeps a prop of that name from every link. */
  primary?: boolean
}

/** A router link that looks like a button: `<ButtonLink primary to="/plans/new">`. */
export const ButtonLink = createLink(function ButtonAnchor({ primary, ...props }: ButtonAnchorProps) {
  return <Button {...props} {...(primary && { type: 'primary' })} />
})
