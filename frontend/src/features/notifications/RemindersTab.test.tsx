import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type {
  PageHandInLinkView,
  PageMailView,
  PageNoticeView,
  PageReminderEntry,
  PlanView,
  PreviewReminders,
  ReminderCandidate,
  ReminderPreview,
  ScheduleView,
  SentReminders,
  UnreadNotices,
} from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const OBLIGATION = '0190a1b2-0000-7000-8000-0000000000a1'

const schedule: ScheduleView = {
  active: false,
  steps: [7, 3, 1, 0, -3],
  sendAt: '08:00:00',
  quietFrom: '18:00:00',
  quietTo: '07:00:00',
  incomingMail: 'OFF',
  linksByMail: 'NONE',
  subject: 'Nhắc gửi {nội dung}',
  text: 'Kính gửi {đơn vị}.',
  fields: ['đơn vị', 'nội dung'],
  mail: false,
  linksPossible: false,
  version: 0,
}

const candidate: ReminderCandidate = {
  obligationId: OBLIGATION,
  bodyId: cauKe.body.id,
  bodyName: 'Thường trực HĐND huyện Cầu Kè',
  what: 'tham luận “Chất vấn”',
  lastDay: '2023-09-15',
  lastDayText: 'hết ngày thứ Sáu 15/09/2023',
  left: 'còn 3 ngày làm việc',
  overdue: false,
  reachable: true,
  accounts: ['Văn phòng Cầu Kè'],
  addresses: [],
  reminders: 0,
  subject: 'Nhắc gửi tham luận “Chất vấn”',
  text: 'Kính gửi Thường trực HĐND huyện Cầu Kè.',
}

const lost: ReminderCandidate = {
  ...candidate,
  obligationId: '0190a1b2-0000-7000-8000-0000000000a2',
  bodyName: 'Thường trực HĐND huyện Càng Long',
  reachable: false,
  accounts: [],
}

const previewOf = (...items: ReminderCandidate[]): ReminderPreview => ({
  owed: items.length,
  unreachable: items.filter(({ reachable }) => !reachable).length,
  mail: false,
  candidates: { items, nextCursor: null, total: items.length },
})

const links: PageHandInLinkView = {
  items: [
    {
      id: '0190a1b2-0000-7000-8000-0000000000b1',
      obligationId: OBLIGATION,
      number: 1,
      bodyName: 'Thường trực HĐND huyện Cầu Kè',
      state: 'ACKNOWLEDGED',
      madeAt: '2023-09-11T02:00:00Z',
      madeBy: 'Văn phòng',
      expiresAt: '2023-09-22T17:00:00Z',
      firstOpenedAt: '2023-09-11T03:00:00Z',
      lastOpenedAt: '2023-09-11T03:00:00Z',
      acknowledgedAt: '2023-09-11T03:01:00Z',
    },
  ],
  nextCursor: null,
  total: 1,
}

function reminders(...items: ReminderCandidate[]) {
  answer<PlanView>('get', '/plans/:id', planView({ status: 'ISSUED' }))
  answer<ScheduleView>('get', '/plans/:planId/reminder-schedule', schedule)
  answer<ReminderPreview>('post', '/plans/:planId/reminders/preview', previewOf(...items))
  answer<PageReminderEntry>('get', '/plans/:planId/reminders', { items: [], nextCursor: null, total: null })
  answer<PageHandInLinkView>('get', '/plans/:planId/hand-in-links', links)
  return renderAt(`/plans/${PLAN_ID}/reminders`, officeOfTraVinh)
}

describe('reminders of a plan', () => {
  it('says loudly who cannot be reached and sends to the others only when that was acknowledged', async () => {
    const asked: unknown[] = []
    const { user } = reminders(lost, candidate)
    answer<SentReminders>('post', '/plans/:planId/reminders', async ({ request }) => {
      asked.push(await request.json())
      return { reminders: 2, unreachable: 1, skipped: 0 }
    })
    expect(await screen.findByText('1 việc không có nơi nhận')).toBeInTheDocument()
    expect(await screen.findByText('Kính gửi Thường trực HĐND huyện Cầu Kè.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Đôn đốc 2 việc' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('checkbox', { name: /Tôi đã biết 1 việc/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc 2 việc' }))
    expect(await screen.findByText('Đã nhắc 2 việc; 1 việc không có nơi nhận.')).toBeInTheDocument()
    expect(asked).toEqual([
      { subject: schedule.subject, text: schedule.text, linksByMail: 'NONE', unreachableSeen: true },
    ])
  })

  it('sends to those who are chosen, in the words as they were edited', async () => {
    const asked: unknown[] = []
    const { user } = reminders(candidate, { ...lost, reachable: true })
    answer<SentReminders>('post', '/plans/:planId/reminders', async ({ request }) => {
      asked.push(await request.json())
      return { reminders: 1, unreachable: 0, skipped: 0 }
    })
    await user.click(await screen.findByRole('checkbox', { name: /Chọn Thường trực HĐND huyện Cầu Kè/ }))
    const subject = document.getElementById('reminder-subject') as HTMLInputElement
    await user.clear(subject)
    await user.type(subject, 'Nhắc lần hai')
    await user.click(screen.getByRole('button', { name: 'Đôn đốc 1 việc đã chọn' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc 1 việc đã chọn' }))
    await screen.findByText(/Đã nhắc 1 việc/)
    expect(asked).toEqual([
      {
        subject: 'Nhắc lần hai',
        text: schedule.text,
        linksByMail: 'NONE',
        unreachableSeen: true,
        obligationIds: [OBLIGATION],
      },
    ])
  })

  it('sends a link to hand in along, as the preview said', async () => {
    const asked: unknown[] = []
    const { user } = reminders(candidate)
    answer<ScheduleView>('get', '/plans/:planId/reminder-schedule', { ...schedule, mail: true, linksPossible: true })
    answer<ReminderPreview>('post', '/plans/:planId/reminders/preview', async ({ request }) => {
      const { linksByMail } = (await request.json()) as PreviewReminders
      const addresses = [{ name: candidate.bodyName, email: 'cauke@example.vn', link: linksByMail === 'ALL' }]
      return previewOf({ ...candidate, addresses })
    })
    answer<SentReminders>('post', '/plans/:planId/reminders', async ({ request }) => {
      asked.push(await request.json())
      return { reminders: 1, unreachable: 0, skipped: 0 }
    })
    expect(await screen.findByText('cauke@example.vn')).toBeInTheDocument()
    expect(screen.queryByText('kèm liên kết nộp bài')).not.toBeInTheDocument()
    await user.click(document.getElementById('reminder-links')!)
    await user.click(await screen.findByTitle('Cho mọi đơn vị được nhắc bằng thư'))
    expect(await screen.findByText('kèm liên kết nộp bài')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Đôn đốc 1 việc' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc 1 việc' }))
    await screen.findByText(/Đã nhắc 1 việc/)
    expect(asked).toEqual([
      { subject: schedule.subject, text: schedule.text, linksByMail: 'ALL', unreachableSeen: true },
    ])
  })

  it('names in the log the link that went along', async () => {
    reminders(candidate)
    answer<PageReminderEntry>('get', '/plans/:planId/reminders', {
      items: [
        {
          id: '0190a1b2-0000-7000-8000-0000000000c1',
          obligationId: OBLIGATION,
          at: '2023-09-12T02:00:00Z',
          reason: 'BY_HAND',
          sentBy: 'Văn phòng',
          bodyName: candidate.bodyName,
          what: candidate.what,
          subject: candidate.subject,
          text: 'Nộp tại: [liên kết nộp bài]',
          contentHash: 'ab'.repeat(32),
          deliveries: [
            {
              channel: 'EMAIL',
              recipient: candidate.bodyName,
              address: 'cauke@example.vn',
              linkNumber: 3,
              state: 'DELIVERED',
            },
          ],
        },
      ],
      nextCursor: null,
      total: null,
    })
    const log = await screen.findByRole('region', { name: 'Nhật ký đôn đốc' })
    expect(await within(log).findByText(/kèm liên kết nộp bài số 3/)).toBeInTheDocument()
  })

  it('says why nobody was reminded', async () => {
    const { user } = reminders(candidate)
    answer('post', '/plans/:planId/reminders', refused(409, 'NOBODY_TO_REMIND', { detail: 'Vừa được nhắc.' }))
    await user.click(await screen.findByRole('button', { name: 'Đôn đốc 1 việc' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc 1 việc' }))
    expect(await within(dialog).findByText('Vừa được nhắc.')).toBeInTheDocument()
  })

  it('is not offered to a unit', async () => {
    answer<PlanView>('get', '/plans/:id', planView({ status: 'ISSUED' }))
    renderAt(`/plans/${PLAN_ID}/content`, cauKe)
    expect(await screen.findByRole('link', { name: 'Sự kiện và nội dung' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Đôn đốc' })).not.toBeInTheDocument()
  })

  it('lists the links that were given out, with how far each came', async () => {
    reminders(candidate)
    const list = await screen.findByRole('list', { name: 'Liên kết nộp bài đã lập' })
    expect(within(list).getByRole('link', { name: 'Thường trực HĐND huyện Cầu Kè' })).toHaveAttribute(
      'href',
      `/obligations/${OBLIGATION}`,
    )
    expect(list).toHaveTextContent('Đã báo nhận việc')
    expect(list).toHaveTextContent('Số 1, Văn phòng lập lúc')
    expect(list).toHaveTextContent('Mở được đến')
  })
})

describe('notices', () => {
  it('are counted at the bell and read when they are opened', async () => {
    const read: unknown[] = []
    const { user } = renderAt('/notices', cauKe)
    answer<UnreadNotices>('get', '/notices/unread', { count: 1 })
    answer<PageNoticeView>('get', '/notices', {
      items: [
        {
          id: '0190a1b2-0000-7000-8000-0000000000b1',
          kind: 'REMINDER',
          title: 'Nhắc gửi tham luận',
          text: 'Hạn hết ngày thứ Sáu 15/09/2023.',
          obligationId: OBLIGATION,
          at: '2023-09-12T02:00:00Z',
        },
      ],
      nextCursor: null,
      total: null,
    })
    answer<never>('post', '/notices/:id/read', ({ params }) => {
      read.push(params.id)
      return null
    })
    answer('get', '/obligations/:id', refused(404, 'NOT_FOUND'))
    expect(await screen.findByRole('link', { name: 'Thông báo, 1 chưa đọc' })).toBeInTheDocument()
    await user.click(await screen.findByRole('link', { name: 'Nhắc gửi tham luận' }))
    await screen.findByText('Không tìm thấy trang')
    expect(read).toEqual(['0190a1b2-0000-7000-8000-0000000000b1'])
  })
})

describe('the mailbox of a demonstration', () => {
  it('shows the link of a mail as its receiver would find it', async () => {
    answer<PageMailView>('get', '/mailbox', {
      items: [
        {
          id: '0190a1b2-0000-7000-8000-0000000000e1',
          recipient: candidate.bodyName,
          address: 'cauke@example.vn',
          subject: candidate.subject,
          text: 'Nộp tại: [liên kết nộp bài]',
          handInLink: '/l#secret',
          handInLinkUntil: '2023-09-22',
          at: '2023-09-12T02:00:00Z',
          state: 'DELIVERED',
        },
      ],
      nextCursor: null,
      total: null,
    })
    renderAt('/mailbox', officeOfTraVinh)
    expect(await screen.findByRole('link', { name: 'Nộp bài, không cần đăng nhập' })).toHaveAttribute(
      'href',
      '/l#secret',
    )
    expect(screen.getByText(/Mở được đến hết .*22\/09\/2023/)).toBeInTheDocument()
  })
})
