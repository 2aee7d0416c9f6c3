import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/stage/geo/framing.ts';
import { placeLabels, spotsAround, type LabelRequest } from '../../src/stage/labels/layout.ts';
import { spread } from '../../src/stage/labels/spread.ts';
import { placeTags } from '../../src/stage/labels/tags.ts';

const window = { x: 0, y: 0, width: 400, height: 300 };
const box = (x: number, y: number) => ({ x, y, width: 80, height: 16 });

describe('names', () => {
  test('outsiders yield to seas, seas to places of the story, all to members', () => {
    const request = (kind: LabelRequest['kind']): LabelRequest => ({
      id: kind,
      kind,
      spots: [box(100, 100)],
    });
    const kept = (...kinds: LabelRequest['kind'][]) =>
      placeLabels(kinds.map(request), [], window).map(({ id }) => id);
    expect(kept('outsider', 'sea')).toEqual(['sea']);
    expect(kept('outsider', 'river')).toEqual(['river']);
    expect(kept('sea', 'story')).toEqual(['story']);
    expect(kept('story', 'member', 'graticule')).toEqual(['member']);
  });

  test('nothing is named under a plate or within 12 pixels of the edge', () => {
    const place = (x: number, y: number) =>
      placeLabels([{ id: 'a', kind: 'story', spots: [box(x, y)] }], [box(200, 200)], window);
    expect(place(11, 100)).toEqual([]);
    expect(place(12, 100)).toHaveLength(1);
    expect(place(100, 280)).toEqual([]);
    expect(place(240, 190)).toEqual([]);
  });

  test('a name takes its next spot where the best is taken', () => {
    const spots = spotsAround([200, 150], 60, 16, 8);
    const [placed] = placeLabels([{ id: 'a', kind: 'story', spots }], [spots[0]!], window);
    expect(placed?.spot).toBe(1);
    expect(placed!.box.x + placed!.box.width).toBeLessThan(200);
  });
});

describe('tags', () => {
  const size = { width: 100, height: 34 };
  const free = () => 0;

  test('lie beside their land, apart from each other', () => {
    const tags = placeTags(
      [
        { id: 'a', at: [200, 150], size },
        { id: 'b', at: [210, 155], size },
      ],
      [],
      window,
      free,
    );
    expect(tags).toHaveLength(2);
    expect(overlap(tags[0]!.box, tags[1]!.box)).toBe(false);
    expect(tags.every((tag) => tag.anchor && !tag.edge)).toBe(true);
  });

  test('of members outside the window are pinned to the edge that they lie behind', () => {
    const edgeOf = (x: number, y: number) =>
      placeTags([{ id: 'a', at: [x, y], size }], [], window, free)[0]?.edge;
    expect(edgeOf(-50, 100)).toBe('left');
    expect(edgeOf(900, 100)).toBe('right');
    expect(edgeOf(200, -80)).toBe('top');
    expect(edgeOf(200, 900)).toBe('bottom');
  });

  test('of those whom the map is about are there in any case, before others and over signs', () => {
    const request = (id: string, needed = false) => ({ id, at: [60, 250] as const, size, needed });
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => request(id));
    const idsOf = (
      party: boolean,
      signs: { x: number; y: number; width: number; height: number }[],
    ) =>
      placeTags([...others, request('party', party)], [], window, free, signs).map(({ id }) => id);
    expect(idsOf(false, [])).not.toContain('party');
    expect(idsOf(true, [])[0]).toBe('party');
    expect(idsOf(false, [window])).toEqual([]);
    expect(idsOf(true, [window])).toEqual(['party']);
  });

  test('are never under a control, not even those that are needed', () => {
    const [tag] = placeTags(
      [{ id: 'a', at: [200, 150], size, needed: true }],
      [{ x: 0, y: 60, width: 400, height: 240 }],
      window,
      free,
    );
    expect(tag!.box.y + tag!.box.height).toBeLessThanOrEqual(60);
  });

  test('avoid what costs more', () => {
    const [tag] = placeTags([{ id: 'a', at: [200, 150], size }], [], window, ({ y }) =>
      y > 140 ? 500 : 0,
    );
    expect(tag!.box.y).toBeLessThan(140);
  });
});

test('signs of neighbouring sites are moved apart, others stay', () => {
  const [a, b, c] = spread(
    [
      [100, 100],
      [104, 101],
      [200, 100],
    ],
    18,
  ) as [[number, number], [number, number], [number, number]];
  expect(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))).toBeGreaterThanOrEqual(17.9);
  expect(c).toEqual([200, 100]);
});
