import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a petrol that holds 4.5:1 with white at shade 7 and on dark surfaces at shade 3. */
const petrol: MantineColorsTuple = [
  '#e8f4f4',
  '#d2e7e7',
  '#a8d0d1',
  '#7bb8ba',
  '#56a3a6',
  '#3d9396',
  '#2a8689',
  '#177275',
  '#0b6467',
  '#00565a',
];

/** Mantine's parts as they come; what is set here is set for the whole application. */
export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: false,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif, 'Noto Sans CJK SC', 'Noto Sans Arabic'",
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.3' } } },
  components: {
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
    Drawer: { defaultProps: { position: 'right', overlayProps: { backgroundOpacity: 0.25 } } },
    // Without it axe finds a child in the menu that is no item; the first item gets the focus instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Badge: { defaultProps: { variant: 'default', tt: 'none', fw: 500 } },
  },
});

/** Where Mantine's greys and reds are too pale for 4.5:1 on our surfaces, darker (or in the dark lighter) ones. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59626b',
    '--mantine-color-placeholder': '#68717a',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-anchor': '#0b6467',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
    '--kith-surface': '#ffffff',
    '--kith-surface-quiet': '#f6f7f8',
    '--kith-line': '#dfe3e6',
    '--kith-warn': '#9c4a00',
    '--kith-good': '#1d6f36',
    '--kith-bad': '#b42525',
  },
  dark: {
    '--mantine-color-body': '#17191c',
    '--mantine-color-dimmed': '#a3abb3',
    '--mantine-color-placeholder': '#8f979f',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-anchor': '#7bb8ba',
    '--mantine-color-petrol-light-color': '#a8d0d1',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
    '--kith-surface': '#1d2024',
    '--kith-surface-quiet': '#131517',
    '--kith-line': '#33383d',
    '--kith-warn': '#ffb86b',
    '--kith-good': '#7fd18f',
    '--kith-bad': '#ff8f8f',
  },
});
