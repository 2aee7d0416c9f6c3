import type { AssetShelf, MapView } from './assets.ts';
import { isCity, type Shot } from './camera.ts';
import { seatMembers } from './council/seats.ts';
import { flagOf } from './geo/actors.ts';
import { frameWithin, type Extent, type Rect } from './geo/framing.ts';
import type { Layers } from './layers.ts';
import { councilLight } from './light.ts';
import type { MapPicture } from './mapPicture.ts';
import type { Pose } from './motion/pose.ts';
import { begin, beside, type Brush } from './paint/brush.ts';
import { paintChair, paintSeatTag, paintTable, seatTagWidth } from './paint/council.ts';
import { paintEngraving } from './paint/engraving.ts';
import { paintGround } from './paint/ground.ts';
import { paintMark } from './paint/marks.ts';
import { paintPlate } from './paint/plate.ts';
import { plateFor } from './plateOf.ts';
import { alpha, COLOUR } from './tokens.ts';
import { membersOn, toneFor } from './tones.ts';
import type { CouncilView, StageView } from './view.ts';

/** Paints the Council around its table, with the theatre's map let into it. */
export function paintCouncilPicture(
  layers: Layers,
  shelf: AssetShelf,
  view: StageView,
  council: CouncilView,
  shot: Shot,
  theatre: MapView | undefined,
): MapPicture {
  const { free, scale } = shot;
  const members = council.seats.map((seat) => seat.member);
  const tagWidth = seatTagWidth(layers.under.brush.context, council.seats, scale);
  const layout = seatMembers(members, council.chair, free, scale, tagWidth);
  layers.under.paint((brush) => {
    begin(brush);
    brush.context.fillStyle = alpha(COLOUR.night900, 0.66);
    brush.context.fillRect(free.x, free.y, free.width, free.height);
    if (theatre) paintInlay(brush, view, theatre, layout.centre, layout.inlay, scale);
    paintTable(brush.context, layout, council, free.y, scale);
  });
  layers.over.paint(begin);
  return {
    light: councilLight(),
    pointable: false,
    targets: layout.seats.map(({ member, tag }) => ({
      hit: { kind: 'actor', id: member },
      at: [tag.x + tag.width / 2, tag.y + tag.height / 2],
      reach: [tag.width / 2, tag.height / 2],
    })),
    move(pose: Pose) {
      layers.moving.paint((brush) => {
        begin(brush);
        layout.seats.forEach((seat, i) => {
          const member = council.seats[i]!;
          const away = member.absent ? (pose.away.get(seat.member) ?? 1) : 0;
          const { speaking } = member;
          const inChair = seat.member === council.chair;
          const chair = { speaking, chairs: inChair };
          paintChair(brush.context, layout, seat, chair, away, scale);
          const laid = pose.laid.get(seat.member) ?? 1;
          const gone = member.absent && away >= 1;
          if (!member.absent || gone)
            paintMark(brush.context, seat, member.mark, gone, laid, scale);
          const shown = { ...member, absent: gone };
          paintSeatTag(brush.context, seat, shown, shelf.flag(flagOf(seat.member) ?? ''), scale);
        });
      });
    },
  };
}

/** The theatre's map in the middle of the table. */
function paintInlay(
  brush: Brush,
  view: StageView,
  theatre: MapView,
  [x, y]: readonly [number, number],
  radius: number,
  scale: number,
): void {
  const box: Rect = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  const { context } = brush;
  context.save();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.clip();
  const wordless = { ...view, lines: {} };
  if (isCity(theatre)) paintPlate(brush, plateFor(wordless, theatre, box, false, scale * 0.8));
  else paintLand(brush, view, theatre, box);
  const dusk = context.createRadialGradient(x, y, radius * 0.5, x, y, radius);
  dusk.addColorStop(0, '#ffffff');
  dusk.addColorStop(1, '#6f6a64');
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = dusk;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.restore();
}

function paintLand(brush: Brush, view: StageView, theatre: MapView, box: Rect): void {
  const { paths, shade } = theatre;
  const { origin, size, countries } = paths.map.header;
  const extent: Extent = {
    west: origin[0],
    north: origin[1],
    east: origin[0] + size[0],
    south: origin[1] + size[1],
  };
  const frame = frameWithin(extent, box);
  const tone = toneFor({ ...view, scene: 'map' });
  const members = membersOn(
    view,
    countries.map(({ id }) => id),
  );
  const ground = beside(brush);
  paintGround(ground, frame, paths, tone);
  const engraving = beside(brush);
  const style = { frontier: 4, graticule: 1, scale: 1 };
  paintEngraving(engraving, frame, paths, shade, members, style);
  const { context } = brush;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(ground.context.canvas, 0, 0);
  context.drawImage(engraving.context.canvas, 0, 0);
  context.restore();
}
