export function NewAssignmentPage() {
  return null
}
export function EditAssignmentPage() {
  return null
}
