import type { Arc, Topology } from 'topojson-specification';
import { type Box, project, unproject } from '../../src/map/project.ts';

type XY = readonly [number, number];

/** Squared distance of p from the segment ab. */
function offLine([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}

/** Douglas–Peucker: leaves out points that lie within `tolerance` of the line between kept ones. */
export function simplifyLine(line: readonly XY[], tolerance: number): XY[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (a === undefined || b === undefined) continue;
    let [farthest, most] = [-1, tolerance ** 2];
    for (let i = from + 1; i < to; i += 1) {
      const p = line[i];
      const distance = p === undefined ? 0 : offLine(p, a, b);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** Degrees of one arc of a quantised topology. */
function decode(arc: Arc, topology: Topology): XY[] {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [tx, ty] = topology.transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    if (topology.transform === undefined) return [dx, dy];
    x += dx;
    y += dy;
    return [x * kx + tx, y * ky + ty];
  });
}

/** The topology in world units instead of degrees, with every point. */
export function projectTopology(topology: Topology): Topology {
  const arcs = topology.arcs.map((arc) =>
    decode(arc, topology).map((position): [number, number] => {
      const { x, y } = project(position);
      return [x, y];
    }),
  );
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** A projected topology with fewer points; shared lines stay shared, so no gaps open between areas. */
export function simplifyTopology(projected: Topology, tolerance: number): Topology {
  const arcs = projected.arcs.map((arc) => {
    const line = arc.map(([x = 0, y = 0]): XY => [x, y]);
    return simplifyLine(line, tolerance).map(([x, y]): [number, number] => [x, y]);
  });
  return { type: 'Topology', objects: projected.objects, arcs };
}

/** Bounds in degrees of a box in world units. */
export function degrees(box: Box) {
  const [west, north] = unproject(box);
  const [east, south] = unproject({ x: box.x + box.width, y: box.y + box.height });
  return { west, south, east, north };
}
