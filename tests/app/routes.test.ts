import { expect, test } from 'vitest';
import { HOW, sectionAddress } from '../../src/desk/how/address.ts';
import { hashOf, routeOf, wishesOf } from '../../src/app/routes.ts';

test('every screen has an address, and the address leads back to it', () => {
  for (const hash of [
    '#/',
    '#/briefing/kazakhstan-2022',
    '#/play',
    '#/council',
    '#/debrief',
    '#/record/kazakhstan-2022',
    '#/run',
    '#/run/1AbC-_9',
    '#/saved',
    '#/saved/1x2y3z',
    '#/replay',
    '#/replay/record/kazakhstan-2022',
    '#/replay/run/1AbC-_9',
    '#/how',
    '#/how/votes',
  ]) {
    expect(hashOf(routeOf(hash))).toBe(hash);
  }
});

test('an address that leads nowhere leads to the title', () => {
  for (const hash of ['', '#', '#/nowhere', '#/briefing', '#/briefing/../../x', '#/record/A%20B']) {
    expect(routeOf(hash)).toEqual({ screen: 'title' });
  }
});

test('a replay of nothing in particular is that of the run at hand', () => {
  for (const hash of ['#/replay/', '#/replay/nowhere', '#/replay/record', '#/replay/replay']) {
    expect(routeOf(hash)).toEqual({ screen: 'replay' });
  }
});

test('the links of the desk lead to how it works', () => {
  expect(routeOf(HOW)).toEqual({ screen: 'how' });
  expect(routeOf(sectionAddress('votes'))).toEqual({ screen: 'how', section: 'votes' });
  expect(routeOf('#/how/../../x')).toEqual({ screen: 'how' });
});

test('the address may ask for a seed and for a stage, and for nothing else', () => {
  expect(wishesOf('?seed=steppe-1407&stage=off')).toEqual({ seed: 'steppe-1407', stage: 'off' });
  expect(wishesOf('?stage=canvas')).toEqual({ seed: undefined, stage: 'canvas' });
  expect(wishesOf('?seed=%20&stage=3d')).toEqual({ seed: undefined, stage: 'auto' });
});
