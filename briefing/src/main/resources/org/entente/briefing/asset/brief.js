'use strict';
// What the page does beyond links and folds: open the words beside the grid, light up passages, filter and sort.
(() => {
  document.documentElement.classList.add('scripted');
  const drawer = document.getElementById('drawer');
  const body = document.getElementById('drawer-body');
  const title = document.getElementById('drawer-title');
  let opener = null;

  const open = (target, from) => {
    opener = from;
    title.textContent = target.dataset.title || 'The words behind it';
    const copy = target.cloneNode(true);
    copy.removeAttribute('id');
    copy.querySelectorAll('[id]').forEach(e => e.removeAttribute('id'));
    if (copy.tagName === 'DETAILS') {
      copy.querySelector('summary').remove();
      body.replaceChildren(...copy.childNodes);
    } else {
      body.replaceChildren(copy);
    }
    drawer.showModal();
    drawer.scrollTop = 0;
    title.focus();
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (event.target === drawer) drawer.close();
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (link.hasAttribute('data-open') && target) {
      event.preventDefault();
      open(target, link);
    } else if (target) {
      opener = null;
      if (drawer.open) drawer.close();
      reveal(target.id);
    }
  });
  drawer.addEventListener('close', () => opener && opener.focus());
  window.entente = { open: (id, from) => { const t = document.getElementById(id); if (t) open(t, from); } };

  const reveal = id => {
    document.querySelectorAll('mark.hit').forEach(m => m.classList.remove('hit'));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
    const hits = [...document.querySelectorAll('mark[data-in]')].filter(m => m.dataset.in.split(' ').includes(id));
    hits.forEach(m => m.classList.add('hit'));
    if (hits.length) requestAnimationFrame(() => hits[0].scrollIntoView({ block: 'center' }));
  };
  window.addEventListener('hashchange', () => reveal(location.hash.slice(1)));
  reveal(location.hash.slice(1));

  const table = document.querySelector('table.grid');
  if (table) {
    const find = document.getElementById('grid-filter');
    const heard = document.getElementById('grid-heard');
    const status = document.getElementById('grid-status');
    document.querySelector('#grid .controls').hidden = false;
    const rows = [...table.querySelectorAll('tr.party')];
    const filter = () => {
      const word = find.value.trim().toLocaleLowerCase();
      let shown = 0;
      rows.forEach(row => {
        const off = (heard.checked && row.classList.contains('silent'))
          || !row.querySelector('.who').textContent.toLocaleLowerCase().includes(word);
        row.hidden = off;
        shown += off ? 0 : 1;
      });
      status.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} shown`;
    };
    find.addEventListener('input', filter);
    heard.addEventListener('change', filter);

    const heads = [...table.querySelectorAll('thead th')];
    const key = (row, column) => {
      if (column === 0) return row.querySelector('.who').textContent.trim();
      const value = row.children[column] && row.children[column].dataset.value;
      return value === undefined ? null : Number(value);
    };
    const sort = (column, down) => {
      table.querySelectorAll('tbody').forEach(part => {
        [...part.querySelectorAll('tr.party')].sort((a, b) => {
          const x = key(a, column), y = key(b, column);
          // Unknown is no value: it stays below, whichever way the others run.
          if (x === null || y === null) return (x === null) - (y === null);
          const order = column === 0 ? x.localeCompare(y) : x - y;
          return down ? -order : order;
        }).forEach(row => part.append(row));
      });
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
        head.querySelector('.order').textContent = i === column ? (down ? '↓ sorted' : '↑ sorted') : '';
      });
    };
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = 'Sort by this column';
      button.append(...head.childNodes);
      const order = document.createElement('span');
      order.className = 'order';
      button.append(order);
      head.append(button);
      button.addEventListener('click', () => sort(column, head.getAttribute('aria-sort') === 'ascending'));
    });
  }

  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open]):not(.source, .hashes)')];
    folded.forEach(d => { d.open = true; });
  });
  window.addEventListener('afterprint', () => folded.forEach(d => { d.open = false; }));
})();
