import type { SecondFactorStanding } from '../../api/gen'
import { words } from '../../i18n/words'

export const secondFactorWording = words(
  {
    title: 'Xác thực hai bước',
    lead: 'Ngoài mật khẩu, đăng nhập cần thêm mã trên điện thoại. Người biết mật khẩu vẫn không vào được.',
    due: 'Người quản trị phải bật xác thực hai bước trước khi làm việc tiếp.',
    standing: {
      NOT_OFFERED: 'Hệ thống chưa dùng',
      NOT_SET_UP: 'Chưa bật',
      DUE: 'Cần bật',
      ON: 'Đang bật',
    } satisfies Record<SecondFactorStanding, string>,
    since: 'Bật từ',
    codesLeft: 'Mã dự phòng còn lại: {{count}} trong 10',
    begin: {
      title: 'Bật xác thực hai bước',
      password: 'Mật khẩu hiện tại',
      submit: 'Tiếp tục',
    },
    scan: {
      title: 'Nạp vào ứng dụng xác thực',
      text: 'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator…) và quét mã QR.',
      qr: 'Mã QR của khóa bí mật',
      manual: 'Không quét được thì nhập khóa này vào ứng dụng:',
      code: 'Nhập mã sáu số mà ứng dụng đang hiện.',
      submit: 'Xác nhận và bật',
    },
    codes: {
      title: 'Mã dự phòng',
      text: 'Mỗi mã thay điện thoại một lần. Chỉ hiện lần này: hãy in hoặc cất ở nơi an toàn.',
      copy: 'Sao chép',
      copied: 'Đã sao chép mã dự phòng',
      copyByHand: 'Trình duyệt không cho sao chép. Hãy chép các mã bằng tay.',
      done: 'Đã cất mã dự phòng',
    },
    renew: {
      action: 'Lập mã dự phòng mới',
      text: 'Các mã dự phòng cũ mất hiệu lực.',
    },
    remove: {
      action: 'Tắt xác thực hai bước',
      text: 'Sau đó chỉ cần mật khẩu là đăng nhập được.',
      done: 'Đã tắt xác thực hai bước',
    },
    refusal: {
      CODE_WRONG: 'Mã xác thực không đúng hoặc đã dùng rồi.',
      SECOND_FACTOR_ALREADY_ON: 'Xác thực hai bước đã bật.',
      SECOND_FACTOR_NOT_OFFERED: 'Hệ thống này chưa bật xác thực hai bước.',
      SECOND_FACTOR_DEMANDED: 'Người quản trị phải dùng xác thực hai bước.',
      SECOND_FACTOR_SETUP_REQUIRED: 'Cần bật xác thực hai bước trước.',
    },
  },
  {
    title: 'Two-step sign-in',
    lead: 'Beside the password, signing in takes a code from your phone. Knowing the password is not enough.',
    due: 'Administrators must set up two-step sign-in before they go on.',
    standing: {
      NOT_OFFERED: 'Not offered here',
      NOT_SET_UP: 'Off',
      DUE: 'To be set up',
      ON: 'On',
    },
    since: 'On since',
    codesLeft: 'Recovery codes left: {{count}} of 10',
    begin: {
      title: 'Set up two-step sign-in',
      password: 'Current password',
      submit: 'Continue',
    },
    scan: {
      title: 'Add it to your authenticator app',
      text: 'Open an authenticator app on your phone (Google Authenticator, Microsoft Authenticator…) and scan the QR code.',
      qr: 'QR code of the secret',
      manual: 'If you cannot scan it, enter this key in the app:',
      code: 'Enter the six digits that the app shows.',
      submit: 'Confirm and turn on',
    },
    codes: {
      title: 'Recovery codes',
      text: 'Each replaces your phone once. They are shown this once: print them or keep them in a safe place.',
      copy: 'Copy',
      copied: 'Recovery codes copied',
      copyByHand: 'The browser does not allow copying. Copy the codes by hand.',
      done: 'I have put them away',
    },
    renew: {
      action: 'New recovery codes',
      text: 'The old recovery codes stop working.',
    },
    remove: {
      action: 'Turn two-step sign-in off',
      text: 'After that the password alone lets you in.',
      done: 'Two-step sign-in is off',
    },
    refusal: {
      CODE_WRONG: 'The code is wrong or was used already.',
      SECOND_FACTOR_ALREADY_ON: 'Two-step sign-in is on already.',
      SECOND_FACTOR_NOT_OFFERED: 'Two-step sign-in is not offered here.',
      SECOND_FACTOR_DEMANDED: 'Administrators must use two-step sign-in.',
      SECOND_FACTOR_SETUP_REQUIRED: 'Two-step sign-in has to be set up first.',
    },
  },
)
