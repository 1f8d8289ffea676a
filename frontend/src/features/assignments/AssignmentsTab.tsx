export function AssignmentsTab() {
  return null
}
