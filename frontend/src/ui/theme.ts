import { type ThemeConfig, theme } from 'antd'

const shared: ThemeConfig['token'] = {
  fontFamily: '"Inter Variable", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  borderRadius: 6,
  // Targets of at least 24 px everywhere, 32 px for what is pressed often.
  controlHeight: 36,
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
    Form: { colorError: '#a8071a' },
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
    Form: { colorError: '#ff7875' },
    Tag: { colorError: '#ff7875', colorInfo: '#69b1ff', colorWarning: '#faad14' },
  },
}

export function themeFor(isDark: boolean): ThemeConfig {
  return isDark ? dark : light
}
