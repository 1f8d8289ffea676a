import { AssignmentContentForm } from '../features/assignments/AssignmentContentForm'
import { ImportPage as Page } from '../features/paperwork/ImportPage'
import type { ItemEditors } from '../features/paperwork/ItemEditor'
import { GroupContentForm } from '../features/participants/GroupContentForm'
import { EventContentForm } from '../features/plans/EventContentForm'

const editors: ItemEditors = {
  event: (props) => <EventContentForm {...props} />,
  assignment: (props) => <AssignmentContentForm {...props} />,
  group: (props) => <GroupContentForm {...props} />,
}

/** A document that was read: its items are edited with the forms of the rooms that they will belong to. */
export function ImportPage() {
  return <Page editors={editors} />
}
