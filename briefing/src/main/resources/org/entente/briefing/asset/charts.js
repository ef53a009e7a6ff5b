'use strict';
// The map, drawn with Vega-Lite. Marks and labels are set apart before they are drawn, for the width there is.
(() => {
  const data = JSON.parse(document.getElementById('chart-data').textContent);
  const byId = Object.fromEntries(data.elements.map(e => [e.id, e]));
  const FONT = "'Source Sans 3', system-ui, sans-serif";
  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = text => { pen.font = '600 13px ' + FONT; return pen.measureText(text).width; };
  const tone = value => 'var(--v' + Math.min(8, Math.floor(value / 100 * 9)) + ')';
  const element = (tag, name, text) => {
    const e = document.createElement(tag);
    e.className = name;
    if (text !== undefined) { e.textContent = text; e.dir = 'auto'; }
    return e;
  };

  const draw = (into, width, height, layer, label) => {
    const spec = {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      width, height, layer, background: null, padding: 0, autosize: 'none', description: label,
      config: { view: { stroke: null }, font: FONT, axis: { disable: true }, mark: { aria: false } },
    };
    return vegaEmbed(into, spec, {
      ast: true, renderer: 'svg', actions: false, defaultStyle: false,
      tooltip: { disableDefaultStyle: true },
    }).then(({ view }) => {
      view.addEventListener('click', (event, item) => item && item.datum && item.datum.link && entente.open(item.datum.link, null));
    });
  };

  const pixel = (field, size) => ({ field, type: 'quantitative', scale: { domain: [0, size], nice: false, zero: false }, axis: null });
  const across = (field, width) => pixel(field, width);
  const down = (field, height) => ({ ...pixel(field, height), scale: { domain: [0, height], reverse: true, nice: false, zero: false } });
  const raw = field => ({ field, type: 'nominal', scale: null, legend: null });
  const box = (x, y, w, h) => ({ x, y, w, h });
  const overlap = (a, b) => Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x))
    * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

  const point = (p, place) => ({
    name: p.name, label: p.label, link: place.link, shape: p.group === 'member' ? 'circle' : p.group === 'body' ? 'square' : 'diamond',
    fill: p.group === 'member' ? tone(place.value) : 'var(--paper)', stroke: tone(place.value), weight: p.breaksRanks ? 'bold' : 'normal',
  });
  const told = place => `${Math.round(place.value)} (${Math.round(place.low)}–${Math.round(place.high)}), ${place.kind}`;

  /** Moves marks that would cover each other apart, to the nearest free place. */
  const apart = (points, gap) => {
    const set = [];
    for (const p of points) {
      let best = { x: p.x, y: p.y };
      for (let step = 0; step < 200; step++) {
        const r = gap * .5 * Math.sqrt(step), a = step * 2.4;
        const at = { x: p.x + r * Math.cos(a), y: p.y + r * Math.sin(a) };
        if (set.every(q => Math.hypot(q.x - at.x, q.y - at.y) >= gap)) { best = at; break; }
      }
      p.x = best.x; p.y = best.y;
      set.push(p);
    }
  };

  /** Puts each label beside its mark where it covers least; far ones get a line. */
  const label = (points, width, height) => {
    const marks = points.map(p => box(p.x - 7, p.y - 7, 14, 14));
    const set = [];
    points.forEach(p => {
      const w = widthOf(p.label) + 4, h = 15;
      let best = null;
      for (const reach of [10, 18, 30, 44, 60, 80]) {
        for (let turn = 0; turn < 16; turn++) {
          const a = turn * Math.PI / 8;
          const cx = p.x + Math.cos(a) * (reach + w / 2), cy = p.y + Math.sin(a) * (reach + (reach > 10 ? 2 : 3));
          const b = box(cx - w / 2, cy - h / 2, w, h);
          const out = Math.max(0, -b.x) + Math.max(0, b.x + b.w - width) + Math.max(0, -b.y) + Math.max(0, b.y + b.h - height);
          const cost = out * 60 + reach * 1.2 + (turn === 0 ? 0 : turn === 8 ? 2 : 5)
            + set.reduce((sum, o) => sum + overlap(b, o) * 4, 0) + marks.reduce((sum, o) => sum + overlap(b, o) * 3, 0);
          if (!best || cost < best.cost) best = { cost, b, cx, cy, reach };
        }
      }
      set.push(best.b);
      p.lx = best.cx; p.ly = best.cy;
      p.far = best.reach > 18;
      p.ex = Math.max(best.b.x, Math.min(p.x, best.b.x + best.b.w));
      p.ey = Math.max(best.b.y + 2, Math.min(p.y, best.b.y + best.b.h - 2));
    });
  };

  const marks = (points, width, height) => [
    { data: { values: points.filter(p => p.far) },
      mark: { type: 'rule', stroke: 'var(--faint)', strokeWidth: .8 },
      encoding: { x: across('x', width), y: down('y', height), x2: { field: 'ex' }, y2: { field: 'ey' } } },
    { data: { values: points },
      mark: { type: 'point', size: 120, strokeWidth: 2.2, opacity: 1, cursor: 'pointer' },
      encoding: { x: across('x', width), y: down('y', height), shape: raw('shape'), fill: raw('fill'), stroke: raw('stroke'), tooltip: { field: 'told', type: 'nominal' } } },
    { data: { values: points },
      mark: { type: 'text', fontSize: 13, align: 'center', baseline: 'middle', fill: 'var(--ink)', cursor: 'pointer' },
      encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' } } },
  ];

  const plane = (into, width, a, b) => {
    const ax = byId[a], ay = byId[b];
    const height = Math.max(330, Math.min(600, width * .62)), edge = 26;
    const px = v => edge + v / 100 * (width - 2 * edge), py = v => height - edge - v / 100 * (height - 2 * edge);
    const points = data.points.filter(p => p.at[a] && p.at[b]).map(p => ({
      ...point(p, p.at[a]), x: px(p.at[a].value), y: py(p.at[b].value),
      x0: px(p.at[a].low), x1: px(p.at[a].high), y0: py(p.at[b].low), y1: py(p.at[b].high),
      told: [p.name, ax.question + ' ' + told(p.at[a]), ay.question + ' ' + told(p.at[b])].join('\n'),
    }));
    const head = element('div', 'side top'), foot = element('div', 'side bottom'), chart = element('div', 'plot');
    head.append(element('b', 'axis-question', ay.question), element('span', 'high', '▴ ' + ay.high));
    foot.append(element('span', 'low', '▾ ' + ay.low));
    const along = element('div', 'side along');
    along.append(element('span', 'low', '◂ ' + ax.low), element('b', 'axis-question', ax.question), element('span', 'high', ax.high + ' ▸'));
    into.replaceChildren(head, chart, foot, along);
    if (!points.length) {
      chart.append(element('p', 'none', 'No party is on record on both.'));
      return;
    }
    points.forEach(p => { p.cx = p.x; p.cy = p.y; });
    apart(points, 15);
    label(points, width, height);
    const frame = { x: px(0), x2: px(100), y: py(100), y2: py(0) };
    draw(chart, width, height, [
      { data: { values: [frame] }, mark: { type: 'rect', fill: 'var(--card)', stroke: 'var(--rule)' },
        encoding: { x: across('x', width), y: down('y', height), x2: { field: 'x2' }, y2: { field: 'y2' } } },
      { data: { values: [{ x: px(50), y: py(0), x2: px(50), y2: py(100) }, { x: px(0), y: py(50), x2: px(100), y2: py(50) }] },
        mark: { type: 'rule', stroke: 'var(--rule)', strokeDash: [3, 3] },
        encoding: { x: across('x', width), y: down('y', height), x2: { field: 'x2' }, y2: { field: 'y2' } } },
      { data: { values: points }, mark: { type: 'rule', strokeWidth: 2, opacity: .22 },
        encoding: { x: across('x0', width), x2: { field: 'x1' }, y: down('cy', height), stroke: raw('stroke') } },
      { data: { values: points }, mark: { type: 'rule', strokeWidth: 2, opacity: .22 },
        encoding: { x: across('cx', width), y: down('y0', height), y2: { field: 'y1' }, stroke: raw('stroke') } },
      ...marks(points, width, height),
    ], `Parties by ${ax.question} and ${ay.question}`);
  };

  const strip = (into, width, e, withRanges) => {
    const edge = 14, line = withRanges ? 24 : 20;
    const px = v => edge + v / 100 * (width - 2 * edge);
    const lanes = [];
    const points = data.points.filter(p => p.at[e.id]).sort((a, b) => a.at[e.id].value - b.at[e.id].value).map(p => {
      const place = p.at[e.id], x = px(place.value), w = widthOf(p.label) + 14;
      const left = x + w > width;
      const from = Math.min(withRanges ? px(place.low) : x, left ? x - w : x) - 8;
      const to = Math.max(withRanges ? px(place.high) : x, left ? x : x + w) + 8;
      let lane = lanes.findIndex(taken => taken.every(t => t.to <= from || t.from >= to));
      if (lane < 0) { lane = lanes.length; lanes.push([]); }
      lanes[lane].push({ from, to });
      return { ...point(p, place), x, lane, lx: left ? x - 4 - w / 2 : x + 6 + w / 2, x0: px(place.low), x1: px(place.high), told: p.name + '\n' + told(place) };
    });
    const height = lanes.length * line + 12;
    points.forEach(p => { p.y = p.ly = 12 + p.lane * line; if (withRanges) { p.ly -= 0; } });
    const head = element('p', 'strip-question', e.question);
    const ends = element('div', 'side along');
    ends.append(element('span', 'low', '◂ ' + e.low), element('span', 'high', e.high + ' ▸'));
    const chart = element('div', 'plot');
    into.append(head, ends, chart);
    draw(chart, width, height, [
      { data: { values: [0, 50, 100].map(v => ({ x: px(v), y: 0, y2: height })) },
        mark: { type: 'rule', stroke: 'var(--rule)' },
        encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
      { data: { values: points }, mark: { type: 'rule', strokeWidth: withRanges ? 7 : 0, strokeCap: 'round', opacity: .25 },
        encoding: { x: across('x0', width), x2: { field: 'x1' }, y: down('y', height), stroke: raw('stroke') } },
      ...marks(points, width, height),
    ], `Parties by ${e.question}`);
  };

  const most = data.elements.map(e => ({ id: e.id, n: data.points.filter(p => p.at[e.id]).length }))
    .filter(e => e.n).sort((a, b) => b.n - a.n).map(e => e.id);
  const drawn = data.elements.filter(e => most.includes(e.id));
  const pairs = most.flatMap((a, i) => most.slice(i + 1).map(b => ({ both: [a, b].sort(), n: data.points.filter(p => p.at[a] && p.at[b]).length })));
  // A plane of fewer than two parties would show nothing that the strips do not.
  const chosen = pairs.sort((a, b) => b.n - a.n).filter(p => p.n > 1).map(p => p.both)[0] || [];

  const planeAt = document.getElementById('plane'), stripsAt = document.getElementById('strips');
  let at = 0;
  const render = () => {
    const width = Math.floor(Math.min(document.getElementById('map').clientWidth, 1000));
    if (!width || width === at) return;
    at = width;
    if (chosen.length === 2) plane(planeAt, width, chosen[0], chosen[1]);
    stripsAt.replaceChildren();
    drawn.forEach(e => strip(stripsAt, width, e, drawn.length === 1));
  };

  if (chosen.length && drawn.length > 2) {
    const choice = document.getElementById('map-choice');
    choice.hidden = false;
    ['Across', 'Up'].forEach((name, i) => {
      const select = document.createElement('select');
      drawn.forEach(e => select.add(new Option(e.question, e.id, false, e.id === chosen[i])));
      select.addEventListener('change', () => { chosen[i] = select.value; at = 0; render(); });
      const box = element('label', '');
      box.append(name + ' ', select);
      choice.append(box);
    });
  }
  document.fonts.ready.then(render);
  let waiting;
  window.addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(render, 150); });
})();
