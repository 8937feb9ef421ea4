import { expect, it } from 'vitest';
import { isHouse } from './is-house.ts';

it.each([
  ['Halden Bank', 'bank@haldenbank.example'],
  ['Halden Bank', 'letters@mail.halden-bank.example'],
  ['Workhive', 'alerts.weekly@workhive.example'],
  ['云帆笔记', 'service@yunfan.example'],
])('%s <%s> is a house', (name, address) => expect(isHouse({ name, address })).toBe(true));

it.each([
  ['Ada Berg', 'ada@berg.example'],
  ['Ada Berg', 'ada.berg@work.example'],
  ['Anneke Duval', 'head@larkfield.example'],
  ['Bo', 'x@boats.example'],
  ['', 'ada@work.example'],
])('%s <%s> is somebody', (name, address) => expect(isHouse({ name, address })).toBe(false));
