export function PlanContentTab() {
  return null
}
