const ANYWHERE = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;
const THIS_COMPUTER = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

/** Whether a proxy may be at this origin: https anywhere, plain http on this computer only. No path, no slash. */
export const isProxyUrl = (url: string): boolean => ANYWHERE.test(url) || THIS_COMPUTER.test(url);
