import type { PlanView } from '../api/gen'

/** `YYYY-MM-DD` of the plan's own day, on which its bodies are looked up; nothing while the day is not known. */
export function dayOfPlan({ issueDate }: PlanView): string | undefined {
  if (!issueDate?.year || !issueDate.month || !issueDate.day) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${issueDate.year}-${two(issueDate.month)}-${two(issueDate.day)}`
}
