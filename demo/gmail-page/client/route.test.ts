import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from './route.ts';

describe('parseRoute', () => {
  it('takes an empty hash for the inbox', () => {
    expect(parseRoute('')).toEqual({ view: 'inbox', terms: '', threadId: null });
  });

  it('reads a thread and drops what follows a question mark', () => {
    const threadId = '18f0000000000001';
    expect(parseRoute(`#all/${threadId}?compose=new`)).toEqual({
      view: 'all',
      terms: '',
      threadId,
    });
  });

  it('reads a thread given in decimal', () => {
    expect(parseRoute('#inbox/thread-f:1709427761848320722').threadId).toBe('17b91b7e122902d2');
  });

  it('keeps a label that looks like a thread', () => {
    expect(parseRoute('#label/18f0000000000001')).toEqual({
      view: 'label',
      terms: '18f0000000000001',
      threadId: null,
    });
  });

  it('survives a malformed escape', () => {
    expect(parseRoute('#search/50%+off').terms).toBe('50% off');
  });
});

describe('routeHash', () => {
  it('names a thread within a search', () => {
    expect(routeHash({ view: 'search', terms: 'a b', threadId: null }, '18f0000000000001')).toBe(
      '#search/a%20b/18f0000000000001',
    );
  });
});
