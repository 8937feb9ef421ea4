import { defineConfig } from 'wxt';
import { refuseSecrets } from './scripts/refuse-secrets.ts';

/**
 * Our pages load nothing but themselves. Inline styles are for laying out mail in the reader's frame, which inherits this
 * policy: no image, font, frame or script of a mail is ever fetched. `connect-src` is open to https because the user may
 * name another proxy; the worker talks to Gmail's API and to that proxy only.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "require-trusted-types-for 'script'",
  'trusted-types precis-mail',
].join('; ');

/** Pins the extension's id, and with it the address that Google sends its answer to. A public key, not a secret. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnTT+063FcZbBRX3K6FCOB+VJVuUS/ECApzWIiQJ9CKe6zjEeUSAEmPWEht1awLzYAJHPIX/vsJ5hk0cd49Vyxg+0eH77kfqOUxpRIdJpaGewFXZMg+59rQiAEhHiOa8p9zWiB449Mmu2vqLXloWIP2mM0cOwEoZ6lsBoCbVU4kR4x+TfCLhK/0m6Y4ryqBO/q09p73dMb1Dl5tvPO6Y3g16Gi/DJM4FgcevcKBGsU+bin2uFMSI7DvX5xxzRWeXttOrcfSI2vWnmgAqFiVVp9BHpwaOIrBWbK6OO0b/YCNvfVjKmUiCgswBKhbwCr5sru86+7Tuv2aZaXI63BZ4V4QIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    key: PUBLIC_KEY,
    minimum_chrome_version: '128',
    permissions: ['identity', 'offscreen', 'storage'],
    host_permissions: ['https://gmail.googleapis.com/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'summarize-thread': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_summarize__',
      },
    },
    content_security_policy: { extension_pages: CSP },
  },
  hooks: { 'build:before': refuseSecrets },
  vite: () => ({ build: { target: 'chrome128' } }),
});
