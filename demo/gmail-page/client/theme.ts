const LIGHT = {
  'color-scheme': 'light',
  '--frame': '#f6f8fc',
  '--panel': '#ffffff',
  '--text': '#1f1f1f',
  '--text-soft': '#444746',
  '--text-faint': '#5f6368',
  '--line': '#e6e9ee',
  '--outline': '#747775',
  '--search': '#e9eef6',
  '--compose': '#c2e7ff',
  '--compose-text': '#001d35',
  '--selected': '#d3e3fd',
  '--selected-text': '#001d35',
  '--hover': 'rgba(60, 64, 67, 0.09)',
  '--row-read': '#f2f6fc',
  '--row-selected': '#c2dbff',
  '--chip': '#e3e3e3',
  '--link': '#0b57d0',
  '--shadow': 'rgba(60, 64, 67, 0.3)',
  '--dots': '#e8eaed',
  '--icon-image': 'none',
  '--sheet': '12px 0 8px',
};

const DARK: typeof LIGHT = {
  'color-scheme': 'dark',
  '--frame': '#131314',
  '--panel': '#1e1f20',
  '--text': '#e3e3e3',
  '--text-soft': '#c4c7c5',
  '--text-faint': '#9aa0a6',
  '--line': '#37393b',
  '--outline': '#8e918f',
  '--search': '#282a2c',
  '--compose': '#004a77',
  '--compose-text': '#c2e7ff',
  '--selected': '#0d3a5c',
  '--selected-text': '#d3e3fd',
  '--hover': 'rgba(232, 234, 237, 0.1)',
  '--row-read': '#1a1b1c',
  '--row-selected': '#12405f',
  '--chip': '#3c4043',
  '--link': '#a8c7fa',
  '--shadow': 'rgba(0, 0, 0, 0.6)',
  '--dots': '#3c4043',
  '--icon-image': 'brightness(1.7)',
  '--sheet': '12px',
};

/** Rewrites the page's theme sheet. As in Gmail, no attribute tells of the change. */
export function paintTheme(sheet: Element, dark: boolean): void {
  const declarations = Object.entries(dark ? DARK : LIGHT).map(
    ([name, value]) => `${name}:${value}`,
  );
  sheet.textContent = `:root{${declarations.join(';')}}`;
}
