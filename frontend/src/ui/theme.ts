import { type ThemeConfig, theme } from 'antd'

const shared: ThemeConfig['token'] = {
  fontFamily: '"Inter Variable", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  borderRadius: 6,
  // Targets of at least 24 px everywhere, 32 px for what is pressed often.
  controlHeight: 36,
  // A button at work is still read; at antd's .65 its words fall below 4.5:1.
  opacityLoading: 0.85,
}

/** Sizes are the same in both: labels close to their fields, room for an error below them, a calendar that fits a 360 px screen. */
const sizes = {
  form: { labelHeight: 22, verticalLabelPadding: '0 0 4px', itemMarginBottom: 28 },
  datePicker: { cellWidth: 36, cellHeight: 28 },
}

const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...shared,
    colorPrimary: '#a61d24',
    colorInfo: '#0958d9',
    colorLink: '#a61d24',
    colorText: '#1f1d1b',
    colorBgLayout: '#f5f4f2',
    colorBorderSecondary: '#e2dfda',
    // Alias tokens, not the seeds: darkening a seed would grey the grounds that are derived from it.
    colorTextPlaceholder: '#6b6b6b',
    colorTextDescription: '#57534e',
    colorTextTertiary: '#57534e',
    colorTextQuaternary: '#6b6b6b',
  },
  components: {
    // The derived red is 3.3:1 on white.
    Button: { colorError: '#cf1322', colorErrorHover: '#a8071a', colorErrorActive: '#820014' },
    DatePicker: sizes.datePicker,
    Form: { ...sizes.form, colorError: '#a8071a' },
    Tag: { colorSuccess: '#237804', colorWarning: '#873800', colorError: '#a8071a', colorInfo: '#003eb3' },
  },
}

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...shared,
    // #a61d24 is dull on dark grounds; white on this one is 4.9:1, and as text it has its own lighter alias.
    colorPrimary: '#d9363e',
    colorInfo: '#4096ff',
    colorLink: '#ff8a84',
    colorLinkHover: '#ffb3af',
    colorBgLayout: '#141312',
    colorBgContainer: '#1d1b1a',
    colorBgElevated: '#252321',
    colorBorderSecondary: '#3a3633',
    colorTextPlaceholder: 'rgba(255,255,255,.6)',
    colorTextDescription: 'rgba(255,255,255,.68)',
    colorTextTertiary: 'rgba(255,255,255,.65)',
    colorTextQuaternary: 'rgba(255,255,255,.6)',
  },
  components: {
    // One red must be readable as text here and under the words of a filled button: light red, dark words.
    Button: { colorError: '#ff7875', colorErrorHover: '#ffa39e', colorErrorActive: '#d9636c', dangerColor: '#1d1b1a' },
    DatePicker: sizes.datePicker,
    Form: { ...sizes.form, colorError: '#ff7875' },
    // The words of the chosen button stand on the ground itself.
    Radio: { colorPrimary: '#ff8a84' },
    Tag: { colorError: '#ff7875', colorInfo: '#69b1ff', colorWarning: '#faad14' },
  },
}

export function themeFor(isDark: boolean): ThemeConfig {
  return isDark ? dark : light
}
