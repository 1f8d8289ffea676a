import type { Me } from '../api/gen'

/** The office of huyện Cầu Kè: hands in papers. */
export const cauKe: Me = {
  accountId: '0190a1b2-0000-7000-8000-000000000001',
  username: 'cauke',
  displayName: 'Văn phòng Cầu Kè',
  role: 'UNIT',
  permissions: ['PLANS_READ', 'SUBMISSIONS_HAND_IN', 'OVERVIEW_READ'],
  body: {
    id: '0190a1b2-0000-7000-8000-000000000002',
    name: 'Thường trực HĐND huyện Cầu Kè',
    kind: 'STANDING_BODY',
    unitId: '0190a1b2-0000-7000-8000-000000000003',
    unitName: 'huyện Cầu Kè',
  },
  unit: {
    id: '0190a1b2-0000-7000-8000-000000000003',
    name: 'Cầu Kè',
    fullName: 'huyện Cầu Kè',
    level: 'DISTRICT',
  },
  sessionExpiresAt: '2099-01-01T00:00:00Z',
  mustChangePassword: false,
  secondFactor: 'NOT_SET_UP',
  serverTime: '2023-09-12T02:04:00Z',
}

/** The office of Trà Vinh's council: runs its plans. */
export const officeOfTraVinh: Me = {
  ...cauKe,
  accountId: '0190a1b2-0000-7000-8000-000000000011',
  username: 'vanphong.travinh',
  displayName: 'Văn phòng HĐND tỉnh Trà Vinh',
  role: 'OFFICE',
  permissions: [
    'PLANS_READ',
    'PLANS_WRITE',
    'PLANS_ISSUE',
    'PLANS_CONCLUDE',
    'SUBMISSIONS_REVIEW',
    'SUBMISSIONS_HAND_IN',
    'OVERVIEW_READ',
    'AUDIT_READ',
    'INTEGRATE',
  ],
  body: {
    id: '0190a1b2-0000-7000-8000-000000000012',
    name: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh',
    kind: 'OFFICE',
    unitId: '0190a1b2-0000-7000-8000-000000000013',
    unitName: 'tỉnh Trà Vinh',
  },
  unit: { id: '0190a1b2-0000-7000-8000-000000000013', name: 'Trà Vinh', fullName: 'tỉnh Trà Vinh', level: 'PROVINCE' },
}
