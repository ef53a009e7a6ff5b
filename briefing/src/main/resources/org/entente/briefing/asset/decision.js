'use strict';
// Forecasts, their rounds, what all could sign and what would move an outcome, drawn with Vega-Lite.
(() => {
  const { kinds, draw, across, down, raw, told, cut, widthOf, signed, spread } = Pictures;
  const number = value => signed(value, Math.abs(value) < 10 ? 2 : 1).replace(/\.?0+$/, '');
  const text = (size, fill, more) => ({ type: 'text', fontSize: size, fill, baseline: 'middle', ...more });
  const shares = (value, low, high) => (value - low) / ((high - low) || 1);
  const EDGE = 10;

  /** Round numbers across a scale. */
  const ticks = (low, high, most) => {
    const rough = (high - low) / most || 1, power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map(m => m * power).find(s => s >= rough) || rough;
    const found = [];
    for (let t = Math.ceil(low / step - 1e-9) * step; t <= high + step * 1e-9; t += step) found.push(Math.abs(t) < step * 1e-9 ? 0 : t);
    return found;
  };

  /** Dots near each other are stacked upwards; returns the heights in dots. */
  const stack = (dots, radius) => {
    const set = [];
    [...dots].sort((a, b) => a.x - b.x).forEach(d => {
      let level = 0;
      while (set.some(o => o.level === level && Math.abs(o.x - d.x) < 2 * radius)) level++;
      d.level = level;
      set.push(d);
    });
    return Math.max(0, ...set.map(d => d.level)) + 1;
  };

  /** A row for each question: bands as darker as likelier, the outcome, and who stands where. */
  kinds.fan = (into, width, data) => {
    const rects = [], dots = [], lines = [], words = [], marks = [], quo = [];
    let y = 0;
    data.rows.forEach(row => {
      const px = v => EDGE + shares(v, row.low, row.high) * (width - 2 * EDGE);
      const own = row.actors.map(a => ({ ...a, x: px(a.at), tip: number(a.at) }));
      const levels = stack(own, 4.5), top = y + (row.label ? 26 : 4) + Math.min(levels, 10) * 9 + 6, band = 30;
      if (row.label) words.push({ x: 0, y: y + 10, label: cut(row.label, width, 16), size: 16, weight: 600, fill: 'var(--ink)', align: 'left' });
      own.filter(d => d.level < 10).forEach(d => dots.push({ ...d, y: top - 8 - d.level * 9 }));
      for (let k = 0; k < 9; k++) rects.push({ x: px(row.quantiles[k]), x2: px(row.quantiles[18 - k]), y: top, y2: top + band, tip: (5 + 5 * k) + ' % to ' + (95 - 5 * k) + ' %: ' + number(row.quantiles[k]) + ' to ' + number(row.quantiles[18 - k]) });
      lines.push({ x: EDGE, x2: width - EDGE, y: top + band });
      ticks(row.low, row.high, width > 600 ? 10 : 5).forEach(t => words.push({ x: px(t), y: top + band + 12, label: number(t), size: 12, weight: 400, fill: 'var(--soft)', align: 'center' }));
      marks.push({ x: px(row.outcome), y: top - 2, y2: top + band + 2, ly: top + band / 2, label: number(row.outcome), tip: 'forecast ' + number(row.outcome) });
      if (row.statusQuo !== null) quo.push({ x: px(row.statusQuo), y: top, y2: top + band, ly: top + band + 25, label: 'now', tip: 'status quo ' + number(row.statusQuo) });
      y = top + band + (row.statusQuo !== null ? 50 : 40);
    });
    const height = y;
    const left = m => ({ ...m, lx: m.x > width - 60 ? m.x - 7 : m.x + 7, align: m.x > width - 60 ? 'right' : 'left' });
    const label = side => ({ transform: [{ filter: "datum.align === '" + side + "'" }], mark: text(15, 'var(--paper)', { align: side, fontWeight: 700, stroke: 'var(--paper)', strokeWidth: 4 }) });
    const sides = ['left', 'right', 'center'];
    draw(into, width, height, [
      { data: { values: rects }, mark: { type: 'rect', fill: 'var(--v1)', opacity: .115 },
        encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' }, tooltip: told([['tip', 'between']]) } },
      { data: { values: lines }, mark: { type: 'rule', stroke: 'var(--faint)' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
      { data: { values: dots }, mark: { type: 'point', filled: true, shape: 'circle', opacity: 1, fill: 'var(--v7)', stroke: 'var(--paper)', strokeWidth: .8 },
        encoding: { x: across('x', width), y: down('y', height), size: { field: 'weight', type: 'quantitative', scale: { domain: [0, 1], range: [14, 90] }, legend: null }, tooltip: told([['name', 'actor'], ['tip', 'stands at']]) } },
      { data: { values: quo }, layer: [
        { mark: { type: 'rule', stroke: 'var(--ink)', strokeDash: [3, 3] }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' }, tooltip: told([['tip', '']]) } },
        { mark: text(12, 'var(--ink)'), encoding: { x: across('x', width), y: down('ly', height), text: { field: 'label' } } } ] },
      { data: { values: marks.map(left) }, layer: [
        { mark: { type: 'rule', stroke: 'var(--ink)', strokeWidth: 3 }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' }, tooltip: told([['tip', '']]) } },
        ...['left', 'right'].flatMap(side => [label(side), { ...label(side), mark: text(15, 'var(--ink)', { align: side, fontWeight: 700 }) }]
          .map(layer => ({ ...layer, encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' } } }))) ] },
      ...sides.map(align => ({ data: { values: words.filter(w => w.align === align) }, mark: text(12, 'var(--soft)', { align }),
        encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' }, fill: raw('fill'), size: { field: 'size', type: 'quantitative', scale: null, legend: null } } })),
    ], 'The forecasts with their bands');
  };

  const BARGAINS = { confrontation: 'triangle-up', compromise: 'circle', compel: 'square', bargain: 'circle' };

  /** A line for each actor through the rounds; a mark where a bargain moved it. */
  kinds.rounds = (into, width, data) => {
    const last = data.positions.length - 1, n = data.actors.length;
    const named = width > 560;
    const room = named ? Math.min(190, Math.max(...data.actors.map(a => widthOf(a, 13))) + 24) : 12;
    const height = Math.max(300, Math.min(820, n * 16 + 60)), top = 34, bottom = 26;
    const gutter = 40;
    const px = r => gutter + r / (last || 1) * (width - gutter - room);
    const py = v => height - bottom - shares(v, data.low, data.high) * (height - top - bottom);
    const tone = v => 'var(--v' + Math.max(0, Math.min(8, Math.floor(shares(v, data.low, data.high) * 8.999))) + ')';
    const paths = data.actors.flatMap((actor, i) => data.positions.map((at, r) => ({ actor, x: px(r), y: py(at[i]), r, tone: tone(data.positions[0][i]) })));
    const moves = data.moves.map(m => {
      const i = data.actors.indexOf(m.actor);
      return { ...m, x: px(m.round), y: py(data.positions[m.round][i]), tone: tone(data.positions[0][i]), shape: BARGAINS[m.bargain] || 'circle',
        tip: m.actor + ' moves from ' + number(data.positions[m.round - 1][i]) + ' to ' + number(data.positions[m.round][i]), why: m.bargain + ' with ' + m.with };
    });
    const ends = data.actors.map((actor, i) => ({ actor, y: py(data.positions[last][i]), tone: tone(data.positions[0][i]) }));
    const line = 14.5, fits = Math.max(1, Math.floor((height - top - bottom) / line));
    const shown = [...ends].sort((a, b) => a.y - b.y).filter((e, k) => n <= fits || k % Math.ceil(n / fits) === 0);
    const placed = spread(shown.map(e => e.y), line, top, height - bottom);
    const labels = shown.map((e, k) => ({ ...e, ly: placed[k], x: px(last) + 4, x2: px(last) + 18, lx: px(last) + 21, label: cut(e.actor, room - 22, 13) }));
    const grid = ticks(data.low, data.high, 6).map(t => ({ x: gutter, x2: px(last), y: py(t), lx: gutter - 8, label: number(t) }));
    const rounds = data.positions.map((at, r) => ({ x: px(r), y: height - 10, label: r === 0 ? 'now' : last > 14 && r % 5 ? '' : String(r) }));
    const middle = data.median.map((v, r) => ({ x: px(r), y: py(v), r, tip: number(v) }));
    const kindsSeen = [...new Set(data.moves.map(m => m.bargain))];
    let kx = gutter;
    const legend = kindsSeen.map(k => { const l = { x: kx, lx: kx + 9, y: 9, label: k, shape: BARGAINS[k] || 'circle' }; kx += widthOf(k, 13) + 34; return l; });
    const dash = [{ x: kx, x2: kx + 22, lx: kx + 28, y: 9, label: 'weighted median' }];
    draw(into, width, height, [
      { data: { values: grid }, layer: [
        { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
        { mark: text(12, 'var(--soft)', { align: 'right' }), encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' } } } ] },
      { data: { values: rounds }, mark: text(12, 'var(--soft)'), encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
      { data: { values: paths }, mark: { type: 'line', strokeWidth: 1.8, opacity: .75, interpolate: 'linear' },
        encoding: { x: across('x', width), y: down('y', height), detail: { field: 'actor' }, order: { field: 'r', type: 'quantitative' }, stroke: raw('tone') } },
      { data: { values: middle }, mark: { type: 'line', stroke: 'var(--ink)', strokeWidth: 2.5, strokeDash: [6, 5] },
        encoding: { x: across('x', width), y: down('y', height), order: { field: 'r', type: 'quantitative' } } },
      { data: { values: moves }, mark: { type: 'point', filled: true, size: 62, opacity: 1, stroke: 'var(--paper)', strokeWidth: .8 },
        encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), shape: raw('shape'), tooltip: told([['tip', 'round'], ['why', 'by']].map(([f, t]) => [f, t])) } },
      ...(named ? [{ data: { values: labels }, layer: [
        { mark: { type: 'rule', stroke: 'var(--faint)', opacity: .7 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'ly' } } },
        { mark: text(13, 'var(--ink)', { align: 'left' }), encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' } } } ] }] : []),
      { data: { values: legend }, layer: [
        { mark: { type: 'point', filled: true, size: 62, fill: 'var(--soft)', opacity: 1 }, encoding: { x: across('x', width), y: down('y', height), shape: raw('shape') } },
        { mark: text(13, 'var(--soft)', { align: 'left' }), encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' } } } ] },
      ...(kx + 140 < width ? [{ data: { values: dash }, layer: [
        { mark: { type: 'rule', stroke: 'var(--ink)', strokeWidth: 2.5, strokeDash: [6, 5] }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
        { mark: text(13, 'var(--soft)', { align: 'left' }), encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' } } } ] }] : []),
    ], 'Positions over the rounds');
  };

  const letter = i => String.fromCharCode(65 + i % 26);

  /** What each member can accept, what all can, and where the drafts stand. */
  kinds.zone = (into, width, data) => {
    const line = 21, top = data.drafts.length ? 40 : 22;
    const room = Math.min(170, width * .34, Math.max(...data.rows.map(r => widthOf(r.party, 13.5))) + 12);
    const height = top + data.rows.length * line + 24, floor = height - 22;
    const px = v => room + EDGE + v / 100 * (width - room - 2 * EDGE);
    const rows = data.rows.map((r, i) => ({ ...r, x: px(r.low), x2: px(r.high), px: px(r.position), y: top + i * line + line / 2, label: cut(r.party, room - 4, 13.5),
      tone: r.outside ? 'var(--faint)' : 'var(--v1)', tip: number(r.low) + ' to ' + number(r.high), at: number(r.position) }));
    const zone = data.agreed ? [{ x: px(data.agreed.low), x2: px(data.agreed.high), y: top - 2, y2: floor }] : [];
    const drafts = data.drafts.map((d, i) => ({ x: px(d.value), y: 24, y2: floor, label: letter(i), tip: d.name + ': ' + number(d.value) }));
    const near = spread(drafts.map(d => d.x), 15, room, width - 8);
    drafts.forEach((d, i) => { d.lx = near[i]; d.ly = 12; });
    const scale = ticks(0, 100, 5).map(t => ({ x: px(t), y: top - 2, y2: floor, ly: height - 10, label: number(t) }));
    draw(into, width, height, [
      { data: { values: zone }, mark: { type: 'rect', fill: 'var(--good)', opacity: .16 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' } } },
      { data: { values: zone.flatMap(z => [z.x, z.x2]).map(x => ({ x, y: top - 2, y2: floor })) }, mark: { type: 'rule', stroke: 'var(--good)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
      { data: { values: scale }, layer: [
        { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
        { mark: text(12, 'var(--soft)'), encoding: { x: across('x', width), y: down('ly', height), text: { field: 'label' } } } ] },
      { data: { values: rows }, layer: [
        { mark: { type: 'rule', strokeWidth: 7, opacity: .4, strokeCap: 'round' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), stroke: raw('tone'), tooltip: told([['party', 'party'], ['tip', 'can accept'], ['at', 'wants']]) } },
        { mark: { type: 'point', filled: true, size: 110, opacity: 1, stroke: 'var(--paper)', strokeWidth: 1 }, encoding: { x: across('px', width), y: down('y', height), fill: raw('tone'), tooltip: told([['party', 'party'], ['tip', 'can accept'], ['at', 'wants']]) } } ] },
      { data: { values: rows.map(r => ({ ...r, lx: 0 })) }, mark: text(13.5, 'var(--ink)', { align: 'left' }), encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' } } },
      { data: { values: drafts }, layer: [
        { mark: { type: 'rule', stroke: 'var(--v7)', strokeWidth: 1.8 }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' }, tooltip: told([['tip', 'draft']]) } },
        { mark: text(13, 'var(--v8)', { fontWeight: 700 }), encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' }, tooltip: told([['tip', 'draft']]) } } ] },
    ], 'What each can accept on ' + data.element);
  };

  /** What each draft costs each member. */
  kinds.losses = (into, width, data) => {
    const line = 21, top = 6;
    const room = Math.min(170, width * .34, Math.max(...data.members.map(m => widthOf(m, 13.5))) + 12);
    const height = top + data.members.length * line + 26, floor = height - 22;
    const most = Math.max(10, Math.ceil(Math.max(...data.drafts.flatMap(d => d.losses)) / 10) * 10);
    const px = v => room + EDGE + v / most * (width - room - 2 * EDGE);
    const rows = data.members.map((m, i) => ({ y: top + i * line + line / 2, lx: 0, label: cut(m, room - 4, 13.5), x: px(0), x2: px(Math.max(...data.drafts.map(d => d.losses[i]))) }));
    const dots = data.drafts.flatMap((d, k) => d.losses.map((loss, i) => ({ x: px(loss), y: rows[i].y, label: letter(k), tone: 'var(--v' + [7, 1, 3, 5, 8, 0][k % 6] + ')', tip: d.name, party: data.members[i], loss: number(loss) })));
    rows.forEach(row => {
      const own = dots.filter(d => d.y === row.y), apart = spread(own.map(d => d.x), 16, room + EDGE, width - EDGE);
      own.forEach((d, i) => { d.x = apart[i]; });
    });
    const scale = ticks(0, most, 5).map(t => ({ x: px(t), y: top, y2: floor, ly: height - 10, label: number(t) }));
    draw(into, width, height, [
      { data: { values: scale }, layer: [
        { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
        { mark: text(12, 'var(--soft)'), encoding: { x: across('x', width), y: down('ly', height), text: { field: 'label' } } } ] },
      { data: { values: rows }, layer: [
        { mark: { type: 'rule', stroke: 'var(--faint)', opacity: .5 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
        { mark: text(13.5, 'var(--ink)', { align: 'left' }), encoding: { x: across('lx', width), y: down('y', height), text: { field: 'label' } } } ] },
      { data: { values: dots }, layer: [
        { mark: { type: 'point', filled: true, shape: 'circle', size: 230, opacity: 1, stroke: 'var(--paper)', strokeWidth: 1.2 }, encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), tooltip: told([['party', 'party'], ['tip', 'draft'], ['loss', 'loses']]) } },
        { mark: text(11, 'var(--paper)', { fontWeight: 700 }), encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' }, tooltip: told([['party', 'party'], ['tip', 'draft'], ['loss', 'loses']]) } } ] },
    ], 'What each draft costs each member');
  };

  const WHATS = { position: 'var(--v1)', salience: 'var(--v7)', presence: 'var(--good)' };

  /** The outcome's swing with one change at a time, the widest on top. */
  kinds.tornado = (into, width, data) => {
    const line = 24, top = 26, narrow = width < 560;
    const names = data.rows.map(r => r.actor + ', ' + r.what);
    const room = narrow ? 0 : Math.min(260, Math.max(...names.map(t => widthOf(t, 13.5))) + 12);
    const step = narrow ? 38 : line;
    const height = top + data.rows.length * step + 26, floor = height - 22;
    const low = Math.min(...data.rows.map(r => r.low)), high = Math.max(...data.rows.map(r => r.high)), pad = (high - low) * .1 || 1;
    const from = Math.max(data.low, low - pad), to = Math.min(data.high, high + pad);
    const edge = 30;
    const px = v => room + edge + shares(v, from, to) * (width - room - 2 * edge);
    const rows = data.rows.map((r, i) => ({ ...r, x: px(r.low), x2: px(r.high), y: top + i * step + (narrow ? 16 : 0), y2: top + i * step + (narrow ? 32 : 17), tone: WHATS[r.what],
      label: cut(names[i], narrow ? width : room - 4, 13.5), lx: 0, ly: top + i * step + (narrow ? 7 : 9), vy: top + i * step + (narrow ? 24 : 9), from: number(r.low), to: number(r.high), xl: px(r.low) - 5, xr: px(r.high) + 5 }));
    const now = [{ x: px(data.outcome), y: 18, y2: floor, ly: 8, label: number(data.outcome) }];
    const scale = ticks(from, to, narrow ? 4 : 8).map(t => ({ x: px(t), y: top - 4, y2: floor, ly: height - 10, label: number(t) }));
    draw(into, width, height, [
      { data: { values: scale }, layer: [
        { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
        { mark: text(12, 'var(--soft)'), encoding: { x: across('x', width), y: down('ly', height), text: { field: 'label' } } } ] },
      { data: { values: rows }, layer: [
        { mark: { type: 'rect', opacity: .8, cornerRadius: 2 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' }, fill: raw('tone'), tooltip: told([['actor', 'actor'], ['what', 'what changes'], ['from', 'from'], ['to', 'to']]) } },
        { mark: text(13.5, 'var(--ink)', { align: 'left' }), encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' } } },
        { mark: text(12, 'var(--soft)', { align: 'right' }), encoding: { x: across('xl', width), y: down('vy', height), text: { field: 'from' } } },
        { mark: text(12, 'var(--soft)', { align: 'left' }), encoding: { x: across('xr', width), y: down('vy', height), text: { field: 'to' } } } ] },
      { data: { values: now }, layer: [
        { mark: { type: 'rule', stroke: 'var(--ink)', strokeWidth: 2 }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
        { mark: text(14, 'var(--ink)', { fontWeight: 700 }), encoding: { x: across('x', width), y: down('ly', height), text: { field: 'label' } } } ] },
    ], 'What would move the outcome most');
  };

  /** Who would vote for the outcome and who for the status quo; the pivotal ones are ringed and named. */
  kinds.camps = (into, width, data) => {
    const px = v => 16 + shares(v, data.low, data.high) * (width - 32);
    const dots = data.actors.map(a => ({ ...a, x: px(a.at), told: number(a.at), side: a.against ? 'the status quo' : 'the outcome', tone: a.against ? 'var(--v7)' : 'var(--v1)' }));
    const levels = Math.min(14, stack(dots, 8)), named = [];
    dots.filter(d => d.pivotal).forEach(d => {
      const w = widthOf(d.name, 13), from = Math.max(0, Math.min(width - w, d.x - w / 2));
      let row = 0;
      while (named.some(o => o.row === row && o.x < from + w + 8 && from < o.x + o.w + 8)) row++;
      if (row < 5) named.push({ row, w, x: from, y: 28 + row * 16, label: d.name });
    });
    const top = 36 + 16 * (1 + Math.max(-1, ...named.map(o => o.row))), base = top + levels * 17, height = base + 42;
    dots.forEach(d => { d.y = base - 10 - Math.min(d.level, 13) * 17; });
    const marks = [{ x: px(data.outcome), label: 'outcome ' + number(data.outcome) }, { x: px(data.statusQuo), label: 'now ' + number(data.statusQuo) }]
      .map((m, i) => { const w = widthOf(m.label, 13); return { ...m, y: top - 8, y2: base + 8, ly: base + 18 + i * 16, lx: Math.max(w / 2, Math.min(width - w / 2, m.x)) }; });
    draw(into, width, height, [
      { data: { values: [{ x: 16, x2: width - 16, y: base }] }, mark: { type: 'rule', stroke: 'var(--faint)' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
      { data: { values: marks }, layer: [
        { mark: { type: 'rule', stroke: 'var(--ink)', strokeDash: [4, 3] }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
        { mark: text(13, 'var(--ink)'), encoding: { x: across('lx', width), y: down('ly', height), text: { field: 'label' } } } ] },
      { data: { values: dots }, mark: { type: 'point', filled: true, shape: 'circle', size: 150, opacity: 1 }, encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), tooltip: told([['name', 'actor'], ['told', 'stands at'], ['side', 'prefers']]) } },
      { data: { values: dots.filter(d => d.pivotal) }, mark: { type: 'point', filled: false, shape: 'circle', size: 330, stroke: 'var(--ink)', strokeWidth: 2, opacity: 1 }, encoding: { x: across('x', width), y: down('y', height), tooltip: told([['name', 'pivotal'], ['told', 'stands at']]) } },
      { data: { values: named }, mark: text(13, 'var(--ink)', { align: 'left', fontWeight: 600 }), encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
      { data: { values: [{ x: 0, y: 8, label: 'blue prefers the outcome, orange what now holds' + (named.length ? '; ringed: pivotal' : '; nobody alone is pivotal') }] }, mark: text(13, 'var(--soft)', { align: 'left' }), encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
    ], 'Who prefers the outcome to what now holds');
  };
})();
