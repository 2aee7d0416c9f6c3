import { describe, expect, test } from 'vitest';
import { seatMembers } from '../../src/stage/council/seats.ts';
import { contains, overlap } from '../../src/stage/geo/framing.ts';

const members = ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan'];
const free = { x: 362, y: 56, width: 620, height: 712 };

describe('the table', () => {
  const layout = seatMembers(members, 'kazakhstan', free, 1);

  test('has the chair at the top and the others after it, clockwise', () => {
    const chair = layout.seats.find(({ member }) => member === 'kazakhstan')!;
    const next = layout.seats.find(({ member }) => member === 'kyrgyzstan')!;
    expect(chair.mark[1]).toBeLessThan(layout.centre[1]);
    expect(chair.mark[0]).toBeCloseTo(layout.centre[0]);
    expect(next.mark[0]).toBeGreaterThan(layout.centre[0]);
  });

  test('keeps every tag in the window, off the table and off the other tags', () => {
    for (const { tag } of layout.seats) {
      expect(contains(free, [tag.x, tag.y])).toBe(true);
      expect(contains(free, [tag.x + tag.width, tag.y + tag.height])).toBe(true);
      expect(layout.seats.filter((other) => overlap(other.tag, tag))).toHaveLength(1);
      const dx = Math.max(tag.x - layout.centre[0], 0, layout.centre[0] - tag.x - tag.width);
      const dy = Math.max(tag.y - layout.centre[1], 0, layout.centre[1] - tag.y - tag.height);
      expect(Math.hypot(dx, dy)).toBeGreaterThan(layout.radius);
    }
  });

  test('is as large as the look asks for, and shrinks in a small window', () => {
    expect(layout.radius).toBe(150);
    const small = seatMembers(members, 'armenia', { ...free, width: 460 }, 1);
    expect(small.radius).toBeLessThan(100);
    expect(
      seatMembers(members, 'armenia', { x: 0, y: 0, width: 1300, height: 1000 }, 1.28).radius,
    ).toBe(215);
  });
});
