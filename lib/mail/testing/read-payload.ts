import { plainBody } from '../plain-body.ts';
import { readMessage } from '../read-message.ts';

/** Stands for the renderer, which needs a browser: tags go, the rest is the text. */
export const readHtml = (html: string) => Promise.resolve(plainBody(html.replace(/<[^>]*>/g, '')));
/** Text as Gmail sends a body. */
export const data = (text: string) => Buffer.from(text).toString('base64url');
export const header = (name: string, value: string) => ({ name, value });
export const part = (mimeType: string, text: string) => ({
  mimeType,
  body: { size: 1, data: data(text) },
});
/** Reads a payload as message m1. */
export const read = (payload: unknown) =>
  readMessage({ id: 'm1', internalDate: '1777878000000', payload }, readHtml);
