export function EditPlanPage() {
  return null
}
