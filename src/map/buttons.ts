import { groupMarks, middle } from './cluster.ts';
import { labelOffset, placeLabels, type Side, textWidth } from './labels.ts';
import type { GuardedLabel } from './overlayData.ts';
import type { MapText, ZoneMark } from './port.ts';
import type { LonLat, Point, Size } from './project.ts';

// Zones as real buttons over the canvas. They know the map only as a projection, so they can be
// tested without one.

/** What the buttons need of the map and tell it. */
export interface ButtonHost {
  /** CSS pixels from the top left of the map. */
  readonly project: (position: LonLat) => Point;
  readonly size: () => Size;
  /** Whether a closer look is still to be had; else crowded marks are shown all the same. */
  readonly canZoomIn: () => boolean;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  /** A group was chosen: show its members apart. */
  readonly onGroup: (positions: readonly LonLat[]) => void;
}

const CROWD_DISTANCE = 24;
const DOT_RADIUS = 7;
const LABEL_HEIGHT = 17;
const LABEL_SIZE = 13;

interface Entry {
  mark: ZoneMark;
  readonly button: HTMLButtonElement;
  readonly name: HTMLSpanElement;
  width: number;
}

interface GroupButton {
  readonly button: HTMLButtonElement;
  readonly position: LonLat;
}

/** A layer of zone buttons inside `parent`. */
export class ZoneButtons {
  readonly #layer: HTMLDivElement;
  readonly #host: ButtonHost;
  readonly #entries = new Map<string, Entry>();
  #groups: GroupButton[] = [];
  /** Zones that a group stands for. */
  #grouped = new Set<string>();
  #selected: string | null = null;

  constructor(parent: HTMLElement, host: ButtonHost) {
    this.#host = host;
    this.#layer = document.createElement('div');
    this.#layer.className = 'map-zones';
    parent.append(this.#layer);
  }

  /** Replaces the zones; a zone that stays keeps its button, and with it the focus. */
  setZones(marks: readonly ZoneMark[]): void {
    const ids = new Set(marks.map(({ id }) => id));
    for (const [id, { button }] of this.#entries) {
      if (ids.has(id)) continue;
      button.remove();
      this.#entries.delete(id);
    }
    for (const mark of marks) {
      const entry = this.#entries.get(mark.id) ?? this.#add(mark);
      if (entry.name.textContent !== mark.name) {
        entry.name.textContent = mark.name;
        entry.width = 0;
      }
      entry.mark = mark;
      entry.button.setAttribute('aria-label', mark.label);
      entry.button.classList.toggle('map-zone--dimmed', mark.filteredOut);
    }
  }

  #add(mark: ZoneMark): Entry {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-zone';
    button.setAttribute('aria-pressed', 'false');
    const name = document.createElement('span');
    name.className = 'map-zone__name';
    button.append(name);
    const { onSelect, onHover } = this.#host;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      onSelect(mark.id);
    });
    button.addEventListener('pointerenter', () => onHover(mark.id));
    button.addEventListener('pointerleave', () => onHover(null));
    button.addEventListener('focus', () => onHover(mark.id));
    button.addEventListener('blur', () => onHover(null));
    this.#layer.append(button);
    const entry = { mark, button, name, width: 0 };
    this.#entries.set(mark.id, entry);
    return entry;
  }

  /** Emphasises the selected and the hovered zone. */
  emphasise(selected: string | null, hovered: string | null): void {
    this.#selected = selected;
    for (const [id, { button }] of this.#entries) {
      button.setAttribute('aria-pressed', String(id === selected));
      button.classList.toggle('map-zone--hovered', id === hovered);
    }
  }

  /** Groups what crowds and chooses the labels' sides; to be called when the map came to rest. */
  arrange(text: MapText): GuardedLabel[] {
    const seen = [...this.#entries.values()].map((entry) => ({
      id: entry.mark.id,
      entry,
      ...this.#host.project(entry.mark.position),
    }));
    const distance = this.#host.canZoomIn() ? CROWD_DISTANCE : 0;
    const groups = groupMarks(seen, distance, this.#selected);
    const single = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
    const crowds = groups.filter(({ members }) => members.length > 1);
    this.#grouped = new Set(crowds.flatMap(({ members }) => members.map(({ id }) => id)));
    this.#setGroups(
      crowds.map(({ members }) => members.map(({ entry }) => entry.mark)),
      text,
    );
    // The selected zone's name has the first choice.
    single.sort((p, q) => Number(q.id === this.#selected) - Number(p.id === this.#selected));
    const { width, height } = this.#host.size();
    const sides = placeLabels(
      single.map(({ id, entry, x, y }) => ({
        id,
        x,
        y,
        width: this.#width(entry),
        height: LABEL_HEIGHT,
        radius: DOT_RADIUS,
      })),
      { x: 0, y: 0, width, height },
      crowds.map(({ x, y }) => ({ x: x - 13, y: y - 13, width: 26, height: 26 })),
    );
    for (const { id, entry } of single) setSide(entry.name, sides.get(id) ?? 'right');
    this.follow();
    return [
      ...single.map(({ id, entry: { mark } }) => ({
        name: mark.name,
        position: mark.position,
        side: sides.get(id) ?? 'right',
      })),
      ...this.#groups.map(({ position }) => ({ name: '', position })),
    ];
  }

  /** Moves the buttons to where the map now shows their places; cheap, for every frame. */
  follow(): void {
    if (this.#entries.size === 0) return;
    const { width, height } = this.#host.size();
    const move = (button: HTMLElement, position: LonLat, shown: boolean) => {
      const { x, y } = this.#host.project(position);
      const inView = x > -20 && y > -20 && x < width + 20 && y < height + 20;
      // Out of view it must not take the focus: the browser would scroll the map to show it.
      button.hidden = !(shown && inView);
      button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    for (const [id, { button, mark }] of this.#entries) {
      move(button, mark.position, !this.#grouped.has(id));
    }
    for (const { button, position } of this.#groups) move(button, position, true);
  }

  /** Takes the layer out of the document. */
  remove(): void {
    this.#layer.remove();
    this.#entries.clear();
  }

  #width(entry: Entry): number {
    if (entry.width === 0) entry.width = entry.name.offsetWidth;
    // Hidden buttons have no measured width yet.
    return entry.width === 0 ? textWidth(entry.mark.name, LABEL_SIZE) : entry.width;
  }

  #setGroups(groups: readonly (readonly ZoneMark[])[], text: MapText): void {
    for (const { button } of this.#groups) button.remove();
    this.#groups = groups.map((marks) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'map-group';
      button.textContent = String(marks.length);
      const names = marks.map(({ name }) => name);
      button.setAttribute('aria-label', text.cluster(marks.length, names));
      button.title = names.join(' · ');
      const positions = marks.map(({ position }) => position);
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        this.#host.onGroup(positions);
      });
      this.#layer.append(button);
      return { button, position: middle(positions) };
    });
  }
}

function setSide(name: HTMLElement, side: Side): void {
  const { anchor, dx, dy } = labelOffset(side, DOT_RADIUS, LABEL_HEIGHT);
  const shift = anchor === 'start' ? '0%' : anchor === 'end' ? '-100%' : '-50%';
  name.style.transform = `translate(${shift}, -50%) translate(${dx}px, ${dy}px)`;
}
