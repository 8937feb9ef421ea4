import { expect, it } from 'vitest';
import { isLinkLine } from './link-line.ts';

it.each([
  'https://news.example/r/1',
  'www.news.example/r/1',
  'Seguimiento: https://post.example/t/1',
  'Weiterlesen (news.example)',
  '続きを読む (news.example)',
])('%j is a button', (line) => expect(isLinkLine(line)).toBe(true));

it.each([
  'I put the three drafts that you wanted to see before Monday there: https://files.example/1',
  'The hut (eight beds)',
  'Read on',
  '',
])('%j is none', (line) => expect(isLinkLine(line)).toBe(false));
