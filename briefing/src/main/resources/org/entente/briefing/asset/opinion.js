'use strict';
// The scale of parties with their ranges, and the groups of a conversation, drawn with Vega-Lite.
(() => {
  const { kinds, draw, across, down, raw, told, cut, widthOf } = Pictures;
  const fixed = value => (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(2);
  const ticks = (low, high) => {
    const found = [];
    for (let t = Math.ceil(low); t <= high; t++) found.push(t);
    return found;
  };

  /** All parties at a glance: dots that would cover each other are stacked; the ends are named. */
  const swarm = (into, points, width, low, high) => {
    const r = 4.5, edge = 12;
    const px = v => edge + (v - low) / (high - low) * (width - 2 * edge);
    const dots = [...points].reverse().map(p => ({ ...p, x: px(p.point) }));
    const set = [];
    dots.forEach(d => {
      for (let level = 0; ; level++) {
        const y = (level % 2 ? -1 : 1) * Math.ceil(level / 2) * 4;
        if (set.every(o => Math.hypot(o.x - d.x, o.up - y) >= 2 * r)) { d.up = y; set.push(d); break; }
      }
    });
    const reach = Math.max(...dots.map(d => Math.abs(d.up))) + 10, top = 22;
    const height = 2 * reach + top + 22, middle = top + reach;
    dots.forEach(d => { d.y = middle + d.up; });
    const named = [];
    [...dots].sort((a, b) => Math.abs(b.point) - Math.abs(a.point)).forEach(d => {
      const w = widthOf(d.party, 12.5), box = { a: d.x - w / 2 - 4, b: d.x + w / 2 + 4 };
      if (named.length < 14 && box.a > 0 && box.b < width && named.every(n => n.box.b < box.a || n.box.a > box.b)
        && dots.every(o => o === d || o.y > d.y || o.x < box.a || o.x > box.b)) named.push({ ...d, box, ly: d.y - 11 });
    });
    draw(into, width, height, [
      { data: { values: ticks(low, high).map(t => ({ x: px(t), y: top, y2: height - 18, ty: height - 8, label: fixed(t).replace('.00', '') })) },
        layer: [
          { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
          { mark: { type: 'text', fontSize: 12, fill: 'var(--soft)' }, encoding: { x: across('x', width), y: down('ty', height), text: { field: 'label' } } },
        ] },
      { data: { values: dots.map(shown) },
        mark: { type: 'point', filled: true, size: 52, opacity: 1 },
        encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), tooltip: told([['party', 'party'], ['told', 'stands at'], ['votes', 'votes']]) } },
      { data: { values: named },
        mark: { type: 'text', fontSize: 12.5, fill: 'var(--ink)' },
        encoding: { x: across('x', width), y: down('ly', height), text: { field: 'party' } } },
    ], 'All parties on the scale');
  };

  const tone = v => 'var(--v' + Math.max(0, Math.min(8, Math.round(4 + 2 * v))) + ')';
  const shown = p => ({ ...p, tone: tone(p.point), told: fixed(p.point) + ' (' + fixed(p.low) + ' to ' + fixed(p.high) + ')' });

  /** Every party with its range, in as many columns as there is room for. */
  const ladder = (into, points, width, low, high) => {
    const columns = Math.max(1, Math.min(Math.floor(width / 270), Math.ceil(points.length / 24)));
    const rows = Math.ceil(points.length / columns), line = 17, top = 24;
    const gap = 26, wide = (width - (columns - 1) * gap) / columns;
    const room = Math.min(150, wide * .4, Math.max(...points.map(p => widthOf(p.party, 13))) + 8);
    const height = rows * line + top + 6;
    const px = (column, v) => column * (wide + gap) + room + 6 + (Math.max(low, Math.min(high, v)) - low) / (high - low) * (wide - room - 12);
    const marks = points.map((p, i) => {
      const column = Math.floor(i / rows);
      return { ...shown(p), x: px(column, p.point), x0: px(column, p.low), x1: px(column, p.high), y: top + (i % rows) * line + line / 2,
        label: cut(p.party, room, 13), lx: column * (wide + gap) };
    });
    const grid = [];
    for (let c = 0; c < columns; c++) ticks(low, high).forEach(t => grid.push({ x: px(c, t), y: top - 6, y2: height, ty: 9, label: fixed(t).replace('.00', ''), stroke: t === 0 ? 'var(--faint)' : 'var(--rule)' }));
    draw(into, width, height, [
      { data: { values: grid },
        layer: [
          { mark: { type: 'rule' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' }, stroke: raw('stroke') } },
          { mark: { type: 'text', fontSize: 11.5, fill: 'var(--soft)' }, encoding: { x: across('x', width), y: down('ty', height), text: { field: 'label' } } },
        ] },
      { data: { values: marks },
        layer: [
          { mark: { type: 'rule', strokeWidth: 3, opacity: .38, strokeCap: 'round' }, encoding: { x: across('x0', width), x2: { field: 'x1' }, y: down('y', height), stroke: raw('tone') } },
          { mark: { type: 'point', filled: true, size: 48, opacity: 1 }, encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), tooltip: told([['party', 'party'], ['told', 'stands at'], ['votes', 'votes']]) } },
          { mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 13, fill: 'var(--ink)' }, encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' }, tooltip: told([['party', 'party'], ['told', 'stands at']]) } },
        ] },
    ], 'Every party with its range');
  };

  const TONES = ['var(--v0)', 'var(--v7)', 'var(--good)', 'var(--warn)', 'var(--soft)'];
  const SHAPES = ['circle', 'diamond', 'square', 'triangle-up', 'cross'];

  /** The convex hull of some points, by Andrew's monotone chain. */
  const hull = points => {
    const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
    const turn = (o, a, b) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
    const half = list => {
      const chain = [];
      list.forEach(p => { while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], p) <= 0) chain.pop(); chain.push(p); });
      return chain.slice(0, -1);
    };
    return sorted.length < 3 ? sorted : [...half(sorted), ...half([...sorted].reverse())];
  };

  kinds.groups = (into, width, data) => {
    const height = Math.max(340, Math.min(640, width * .6)), edge = 34;
    const xs = data.points.map(p => p.x), ys = data.points.map(p => p.y);
    const span = (v, a, b, from, to) => from + (v - a) / ((b - a) || 1) * (to - from);
    const points = data.points.map(p => ({ ...p, tone: TONES[p.group], shape: SHAPES[p.group],
      x: span(p.x, Math.min(...xs), Math.max(...xs), edge, width - edge), y: span(p.y, Math.min(...ys), Math.max(...ys), height - edge, edge) }));
    const layers = [];
    data.groups.forEach(g => {
      const own = points.filter(p => p.group === g.id);
      const ring = hull(own);
      if (ring.length > 2) {
        layers.push({ data: { values: [...ring, ring[0]].map((p, order) => ({ x: p.x, y: p.y, order })) },
          mark: { type: 'line', stroke: TONES[g.id], fill: TONES[g.id], fillOpacity: .1, strokeWidth: 1.2, strokeOpacity: .6, interpolate: 'linear' },
          encoding: { x: across('x', width), y: down('y', height), order: { field: 'order', type: 'quantitative' } } });
      }
    });
    layers.push({ data: { values: points },
      mark: { type: 'point', filled: true, size: 62, opacity: .9, stroke: 'var(--card)', strokeWidth: .8 },
      encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), shape: raw('shape'), tooltip: told([['pid', 'participant'], ['name', 'group'], ['votes', 'votes']]) } });
    const labels = data.groups.map(g => {
      const own = points.filter(p => p.group === g.id);
      return { x: own.reduce((s, p) => s + p.x, 0) / own.length, y: own.reduce((s, p) => s + p.y, 0) / own.length, label: g.name + ' · ' + g.size };
    });
    layers.push({ data: { values: labels }, layer: [
      { mark: { type: 'text', fontSize: 22, fontWeight: 700, stroke: 'var(--paper)', strokeWidth: 6, strokeJoin: 'round', fill: 'var(--paper)' }, encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
      { mark: { type: 'text', fontSize: 22, fontWeight: 700, fill: 'var(--ink)' }, encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
    ] });
    draw(into, width, height, layers, 'Participants by how they voted');
  };

  kinds.scale = (into, width, data) => {
    // A party that cast few votes has a range so wide that it would squeeze the others.
    const reach = 1.2 + Math.max(...data.points.map(p => Math.abs(p.point)));
    const low = Math.max(-reach, Math.min(-1, ...data.points.map(p => p.low)) - .1), high = Math.min(reach, Math.max(1, ...data.points.map(p => p.high)) + .1);
    if (data.points.length > 12) swarm(into, data.points, width, low, high);
    ladder(into, data.points, width, low, high);
  };
})();
