import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useEffect, useState } from 'react'
import type { AssignmentContent } from '../../api/gen'
import { type AssignmentFields, previewable } from './assignmentFields'
import { previewQuery } from './assignmentQueries'

const PAUSE = 400

/** What the form comes to, asked after each pause in typing; the last answer stays while the next one is on its way. */
export function usePreview(planId: string) {
  const form = Form.useFormInstance<AssignmentFields>()
  // Watched to be told of every change; the values themselves also hold what has no field on the page.
  const watched = Form.useWatch([], { form, preserve: true })
  const [content, setContent] = useState<AssignmentContent | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew
  useEffect(() => {
    const fields: AssignmentFields = form.getFieldsValue(true)
    const timer = setTimeout(() => setContent(previewable(fields)), PAUSE)
    return () => clearTimeout(timer)
  }, [watched])
  return useQuery({
    ...previewQuery(planId, content ?? ({} as AssignmentContent)),
    enabled: content !== null,
    placeholderData: keepPreviousData,
  })
}
