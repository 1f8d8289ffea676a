import type { FormRule } from 'antd'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Wording key of an issue; zod's own Vietnamese ("Quá nhỏ: mong đợi string…") is not fit for people. */
function keyOf(issue: Issue) {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'field.required' : 'field.tooShort'
      return issue.origin === 'array' ? 'field.tooFew' : 'field.tooSmall'
    case 'too_big':
      return issue.origin === 'string' ? 'field.tooLong' : 'field.tooBig'
    case 'invalid_format':
      return issue.format === 'date' ? 'field.date' : 'field.invalid'
    default:
      return issue.input === undefined ? 'field.required' : 'field.invalid'
  }
}

function limitOf(issue: Issue): unknown {
  if (issue.code === 'too_small') return issue.minimum
  if (issue.code === 'too_big') return issue.maximum
  return undefined
}

/**
 * Rules of a form field from the schema of the API: `const rules = useZodRules(zIssuePlan)` and then
 * `<Form.Item name="number" rules={rules('number')}>`. An empty text counts as not given.
 */
export function useZodRules<S extends z.ZodObject>(schema: S): (field: keyof S['shape'] & string) => FormRule[] {
  const { t } = useTranslation()
  return (field) => {
    const part = schema.shape[field] as z.ZodType
    const required = !part.safeParse(undefined).success
    const validator = (_rule: unknown, value: unknown): Promise<void> => {
      const given = value === '' || value === null ? undefined : value
      if (given === undefined) return required ? Promise.reject(new Error(t('field.required'))) : Promise.resolve()
      const issue = part.safeParse(given).error?.issues[0]
      return issue ? Promise.reject(new Error(t(keyOf(issue), { limit: limitOf(issue) }))) : Promise.resolve()
    }
    return [{ required, validator }]
  }
}
