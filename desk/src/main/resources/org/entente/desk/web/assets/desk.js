// Countdowns, and the drawer with the words behind a cell. Everything else works without scripts.
'use strict';

// The server's clock is the one that counts: the reader's may be wrong.
const skew = () => {
  const now = document.querySelector('meta[name=desk-now]');
  return now ? Number(now.content) - performance.timeOrigin : 0;
};
const offset = skew();

function tick() {
  for (const clock of document.querySelectorAll('time[data-countdown]')) {
    const left = Math.max(0, Math.floor((Date.parse(clock.dateTime) - Date.now() - offset) / 1000));
    const two = (n) => String(n).padStart(2, '0');
    const days = Math.floor(left / 86400);
    const hours = two(Math.floor(left / 3600) % 24);
    clock.textContent = (days > 0 ? days + ' ' + clock.dataset.days + ' ' : '')
      + hours + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
  }
}
tick();
setInterval(tick, 1000);
document.addEventListener('htmx:afterSwap', tick);

// Nothing is taken from under the hands of whoever is writing; what is new is offered instead.
const writing = (live) => live.querySelector('details.ask[open] form, :is(input, select, textarea):focus') !== null;
const heldBack = document.getElementById('held-back');
document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target.id === 'live' && writing(event.target)) {
    event.preventDefault();
    heldBack.hidden = false;
  }
});

// The part that follows what happens is the same for many readers: it comes only if it has changed, and what is the
// reader's own is put in here.
let known = null;
document.addEventListener('htmx:configRequest', (event) => {
  if (event.target.id === 'live' && known) event.detail.headers['If-None-Match'] = known;
});
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 304) event.detail.shouldSwap = false;
});
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id !== 'live') return;
  known = event.detail.xhr.getResponseHeader('ETag');
  heldBack.hidden = true;
  own();
});

const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');
function own() {
  const live = document.getElementById('live');
  const token = document.querySelector('header input[name=_csrf]');
  if (!live || !token) return;
  for (const field of live.querySelectorAll('input[name=_csrf]')) field.value = token.value;
  for (const field of live.querySelectorAll('input[name=key]')) field.value = field.value || newKey();
  for (const row of live.querySelectorAll('tr[data-party]')) {
    row.classList.toggle('mine', row.dataset.party === document.body.dataset.mine);
  }
}
own();

const drawer = document.getElementById('drawer');
if (drawer) {
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.target.id === 'drawer-body') {
      drawer.showModal();
      document.getElementById('drawer-title').focus();
    }
  });
  drawer.addEventListener('click', (event) => {
    if (event.target === drawer) drawer.close();
  });
}
