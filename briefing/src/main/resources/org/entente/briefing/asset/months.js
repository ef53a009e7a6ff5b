'use strict';
// Positions, broken ranks, relations and first uses of words over months, drawn with Vega-Lite.
(() => {
  const { kinds, draw, across, down, raw, told, cut, widthOf } = Pictures;
  const tone = value => 'var(--v' + Math.min(8, Math.floor(value / 100 * 9)) + ')';
  const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const words = month => NAMES[+month.slice(5) - 1] + ' ' + month.slice(0, 4);
  const index = month => 12 * +month.slice(0, 4) + +month.slice(5, 7) - 1;

  /** Places of months between two edges, and the marks below them: years, or months where few are shown. */
  const calendar = (first, last, from, to) => {
    const low = index(first), high = index(last);
    const count = high - low + 1, step = (to - from) / count;
    const at = month => from + (index(month) - low + .5) * step;
    const marks = [];
    const every = [1, 2, 3, 6, 12, 24, 60, 120].find(n => n * step >= 46) || 120;
    for (let i = low; i <= high; i++) {
      if (i % every) continue;
      const year = Math.floor(i / 12), month = i % 12;
      marks.push({ x: from + (i - low + .5) * step, label: every >= 12 || month === 0 ? '' + year : NAMES[month] });
    }
    // Where no January tells the year, the first month does.
    if (marks.length && every < 12 && !marks.some(m => /^\d/.test(m.label))) marks[0].label += ' ' + last.slice(0, 4);
    return { at, step, marks };
  };

  const ruled = (marks, width, height, top, bottom) => ({ data: { values: marks.map(m => ({ ...m, y: top, y2: bottom, ty: bottom + 12 })) }, layer: [
    { mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), y: down('y', height), y2: { field: 'y2' } } },
    { mark: { type: 'text', fontSize: 11.5, fill: 'var(--soft)' }, encoding: { x: across('x', width), y: down('ty', height), text: { field: 'label' } } },
  ] });

  const names = (rows, width, height) => ({ data: { values: rows }, mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 13, fill: 'var(--ink)' },
    encoding: { x: across('nx', width), y: down('y', height), text: { field: 'label' }, tooltip: told([['name', 'name']]) } });

  /** A panel a party: its position with its range month by month; a ring where it moved. */
  kinds.positions = (into, width, data) => {
    const gap = 22, columns = Math.max(1, Math.min(4, Math.floor((width + gap) / 180), data.parties.length));
    const wide = (width - (columns - 1) * gap) / columns, tall = 74, head = 24, foot = 30;
    const rows = Math.ceil(data.parties.length / columns), height = rows * (head + tall + foot);
    const layers = { grid: [], ticks: [], titles: [], band: [], lines: [], dots: [] };
    data.parties.forEach((p, i) => {
      const left = (i % columns) * (wide + gap), top = Math.floor(i / columns) * (head + tall + foot) + head;
      const time = calendar(data.first, data.last, left + 4, left + wide - 4);
      const y = v => top + tall - v / 100 * tall;
      [0, 50, 100].forEach(v => layers.grid.push({ x: left, x2: left + wide, y: y(v), stroke: v === 50 ? 'var(--rule)' : 'var(--faint)' }));
      time.marks.forEach(m => layers.ticks.push({ x: Math.max(left + widthOf(m.label, 11.5) / 2, Math.min(left + wide - 14, m.x)), y: top + tall + 13, label: m.label }));
      layers.titles.push({ x: left, y: top - 11, label: cut(p.party, wide, 14) });
      p.months.forEach((m, k) => {
        const x = time.at(m.month), half = Math.max(1.5, Math.min(7, time.step / 2 - .5));
        const tip = { party: p.party, when: words(m.month), told: Math.round(m.value) + ' (' + Math.round(m.low) + '–' + Math.round(m.high) + ')', documents: '' + m.documents };
        layers.band.push({ ...tip, x: x - half, x2: x + half, y: y(m.low), y2: y(m.high), tone: tone(m.value) });
        layers.dots.push({ ...tip, x, y: y(m.value), tone: tone(m.value), ring: m.moved ? 'var(--ink)' : 'var(--card)', weight: m.moved ? 2 : .8, size: m.moved ? 74 : 34 });
        if (k) layers.lines.push({ x: time.at(p.months[k - 1].month), y: y(p.months[k - 1].value), x2: x, y2: y(m.value) });
      });
    });
    const tips = told([['party', 'party'], ['when', 'in'], ['told', 'stood at'], ['documents', 'documents']]);
    draw(into, width, height, [
      { data: { values: layers.grid }, mark: { type: 'rule' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), stroke: raw('stroke') } },
      { data: { values: layers.ticks }, mark: { type: 'text', fontSize: 11.5, fill: 'var(--soft)' }, encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
      { data: { values: layers.titles }, mark: { type: 'text', align: 'left', fontSize: 14, fontWeight: 600, fill: 'var(--ink)' }, encoding: { x: across('x', width), y: down('y', height), text: { field: 'label' } } },
      { data: { values: layers.band }, mark: { type: 'rect', opacity: .26 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' }, fill: raw('tone'), tooltip: tips } },
      { data: { values: layers.lines }, mark: { type: 'rule', stroke: 'var(--soft)', opacity: .7 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' } } },
      { data: { values: layers.dots }, mark: { type: 'point', filled: true, opacity: 1 },
        encoding: { x: across('x', width), y: down('y', height), fill: raw('tone'), stroke: raw('ring'), strokeWidth: raw('weight'), size: raw('size'), tooltip: tips } },
    ], 'Positions by month: ' + data.parties.map(p => p.party).join(', '));
  };

  const strip = (width, list, line) => {
    const room = Math.min(width * .36, 220, Math.max(...list.map(n => widthOf(n, 13))) + 10);
    return { room, height: list.length * line + 34, top: 6, bottom: 6 + list.length * line, label: n => cut(n, room - 6, 13) };
  };

  const KINDS = { conduct: ['var(--warn)', 'diamond'], position: ['var(--v0)', 'circle'], vote: ['var(--v7)', 'square'] };

  /** A row a party, a mark where it parted from the others. */
  kinds.breaks = (into, width, data) => {
    const line = 24, frame = strip(width, data.parties.map(p => p.party), line);
    const { room, height, top, bottom } = frame;
    const time = calendar(data.first, data.last, room, width - 8);
    const rows = data.parties.map((p, i) => ({ nx: 0, y: top + (i + .5) * line, label: frame.label(p.party), name: p.party }));
    const marks = [];
    data.parties.forEach((p, i) => {
      const seen = {};
      p.breaks.forEach(b => {
        const same = seen[b.month] = (seen[b.month] || 0) + 1;
        const [fill, shape] = KINDS[b.kind] || KINDS.conduct;
        marks.push({ size: shape === 'diamond' ? 120 : 78, x: time.at(b.month) + 7 * (same - 1), y: rows[i].y, fill, shape, party: p.party, when: words(b.month), kind: b.kind, why: b.why });
      });
    });
    draw(into, width, height, [
      ruled(time.marks, width, height, top, bottom),
      { data: { values: rows.map(r => ({ ...r, x: room, x2: width })) }, mark: { type: 'rule', stroke: 'var(--rule)' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
      names(rows, width, height),
      { data: { values: marks }, mark: { type: 'point', filled: true, opacity: .9, stroke: 'var(--card)', strokeWidth: .8 },
        encoding: { x: across('x', width), y: down('y', height), fill: raw('fill'), size: raw('size'), shape: raw('shape'), tooltip: told([['party', 'party'], ['when', 'in'], ['kind', 'by'], ['why', 'why']]) } },
    ], 'When ranks broke');
  };

  /** A row a pair: deeds that brought the two closer above the line, those that drew them apart below. */
  kinds.relations = (into, width, data) => {
    const line = 40, frame = strip(width, data.pairs.map(p => p.a + ' – ' + p.b), line);
    const { room, height, top, bottom } = frame;
    const time = calendar(data.first, data.last, room, width - 8);
    const most = Math.max(...data.pairs.flatMap(p => p.months.flatMap(m => [m.closer, m.apart])));
    const rows = data.pairs.map((p, i) => ({ nx: 0, y: top + (i + .5) * line, label: frame.label(p.a + ' – ' + p.b), name: p.a + ' – ' + p.b }));
    const half = Math.max(1.2, Math.min(6, time.step / 2 - .5)), reach = line / 2 - 3;
    const bars = [];
    data.pairs.forEach((p, i) => p.months.forEach(m => {
      const x = time.at(m.month), y = rows[i].y;
      const tip = { name: rows[i].name, when: words(m.month), closer: '' + m.closer, apart: '' + m.apart };
      if (m.closer) bars.push({ ...tip, x: x - half, x2: x + half, y: y - reach * m.closer / most, y2: y, fill: 'var(--good)' });
      if (m.apart) bars.push({ ...tip, x: x - half, x2: x + half, y, y2: y + reach * m.apart / most, fill: 'var(--warn)' });
    }));
    draw(into, width, height, [
      ruled(time.marks, width, height, top, bottom),
      { data: { values: rows.map(r => ({ ...r, x: room, x2: width })) }, mark: { type: 'rule', stroke: 'var(--soft)', opacity: .6 }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
      names(rows, width, height),
      { data: { values: bars }, mark: { type: 'rect', opacity: .9 },
        encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height), y2: { field: 'y2' }, fill: raw('fill'), tooltip: told([['name', 'pair'], ['when', 'in'], ['closer', 'closer'], ['apart', 'apart']]) } },
    ], 'Relations by month');
  };

  /** A row a party, from its first use of the words to the end. */
  kinds.uses = (into, width, data) => {
    const line = 26, frame = strip(width, data.uses.map(u => u.who), line);
    const { room, height, top, bottom } = frame;
    const time = calendar(data.first, data.last, room, width - 8);
    const rows = data.uses.map((u, i) => ({ ...u, nx: 0, y: top + (i + .5) * line, label: frame.label(u.who), name: u.who, x: time.at(u.date.slice(0, 7)), x2: width - 8 }));
    draw(into, width, height, [
      ruled(time.marks, width, height, top, bottom),
      names(rows, width, height),
      { data: { values: rows }, layer: [
        { mark: { type: 'rule', strokeWidth: 4, opacity: .3, stroke: 'var(--v7)', strokeCap: 'round' }, encoding: { x: across('x', width), x2: { field: 'x2' }, y: down('y', height) } },
        { mark: { type: 'point', filled: true, size: 70, opacity: 1, fill: 'var(--v7)' }, encoding: { x: across('x', width), y: down('y', height), tooltip: told([['who', 'who'], ['date', 'first on'], ['quote', 'words'], ['document', 'in']]) } },
      ] },
    ], 'First uses of the words');
  };
})();
