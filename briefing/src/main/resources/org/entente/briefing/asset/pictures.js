'use strict';
// What all pictures of a report share: a pen, axes in plain units, and drawing again when the room changes.
const Pictures = (() => {
  const FONT = "'Source Sans 3', system-ui, sans-serif";
  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = (text, size) => { pen.font = size + 'px ' + FONT; return pen.measureText(text).width; };
  const cut = (text, width, size) => {
    if (widthOf(text, size) <= width) return text;
    let short = text;
    while (short && widthOf(short + '…', size) > width) short = short.slice(0, -1);
    return short.trim() + '…';
  };
  const across = (field, size) => ({ field, type: 'quantitative', scale: { domain: [0, size], nice: false, zero: false }, axis: null });
  const down = (field, size) => ({ ...across(field, size), scale: { domain: [0, size], reverse: true, nice: false, zero: false } });
  const raw = field => ({ field, type: 'nominal', scale: null, legend: null });
  const told = titles => titles.map(([field, title]) => ({ field, title, type: 'nominal' }));
  const signed = (value, digits) => (value < 0 ? '−' : '') + Math.abs(value).toFixed(digits);
  const draw = (into, width, height, layer, description) => {
    const chart = document.createElement('div');
    into.append(chart);
    vegaEmbed(chart, {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      width, height, layer, description, background: null, padding: 0, autosize: 'none',
      config: { view: { stroke: null }, font: FONT, axis: { disable: true }, mark: { aria: false } },
    }, { ast: true, renderer: 'svg', actions: false, defaultStyle: false, tooltip: { disableDefaultStyle: true } });
  };
  /** Places for labels of a column, none nearer to the next than a line; in the order of the wanted places. */
  const spread = (wanted, line, from, to) => {
    const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
    let last = from - line;
    order.forEach(o => { o.at = Math.max(o.y, last + line); last = o.at; });
    last = to + line;
    [...order].reverse().forEach(o => { o.at = Math.min(o.at, last - line); last = o.at; });
    const placed = [];
    order.forEach(o => { placed[o.i] = o.at; });
    return placed;
  };
  const kinds = {};
  const all = JSON.parse(document.getElementById('chart-data').textContent);
  const places = [...document.querySelectorAll('.picture .chart')];
  const drawn = [];
  const render = () => places.forEach((into, i) => {
    const width = Math.floor(Math.min(into.clientWidth, 1200));
    if (!width || width === drawn[i]) return;
    drawn[i] = width;
    into.replaceChildren();
    kinds[all[i].kind](into, width, all[i].data);
  });
  document.addEventListener('DOMContentLoaded', () => document.fonts.ready.then(render));
  let waiting;
  window.addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(render, 150); });
  return { kinds, draw, across, down, raw, told, cut, widthOf, signed, spread };
})();
